package dev.laurel.kit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.laurel.kit.persistence.DatabaseFault;
import dev.laurel.kit.persistence.FullDisk;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * Answers whatever is thrown in a call as a {@link Problem}. A fault of ours is logged with an id
 * that is also in the answer; nothing of the fault itself is shown. That the database or a disk is
 * full, or the database cannot be reached, is said as such: it passes, and nothing was changed.
 */
@Provider
public final class ProblemMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);
  private static final String TRY_AGAIN_SECONDS = "30";

  @Context private @Nullable UriInfo asked;

  /** Called by Jersey. */
  public ProblemMapper() {}

  @Override
  public Response toResponse(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof ProblemException known) {
        return known.problem().response();
      }
    }
    if (thrown instanceof JsonProcessingException json) {
      return JsonProblem.of(json).response();
    }
    if (thrown instanceof WebApplicationException web) {
      return ofHttp(web);
    }
    Optional<DatabaseFault> fault = DatabaseFault.of(thrown);
    if (fault.isPresent() && fault.get() == DatabaseFault.FOREIGN_LETTERS) {
      return Problem.ofStatus(404, null).response();
    }
    String id = UUID.randomUUID().toString();
    log(id, thrown);
    if (FullDisk.isBehind(thrown)) {
      return later("DISK_FULL", "A disk of the server has no room left.");
    }
    return fault.flatMap(ProblemMapper::passing).orElseGet(() -> fault(id));
  }

  /** Logs a fault with what the request was about. */
  private void log(String id, Throwable thrown) {
    LoggingEventBuilder line = LOG.atError().setCause(thrown);
    if (asked != null) {
      for (Map.Entry<String, String> one : RequestIds.of(asked).entrySet()) {
        line = line.addKeyValue(one.getKey(), one.getValue());
      }
    }
    line.log("Fault {}", id);
  }

  /** What passes without anybody mending the program. */
  private static Optional<Response> passing(DatabaseFault fault) {
    return switch (fault) {
      case FULL -> Optional.of(later("DATABASE_FULL", "The database has no room left."));
      case UNREACHABLE ->
          Optional.of(later("DATABASE_UNREACHABLE", "The database cannot be reached."));
      case BUSY, FOREIGN_LETTERS, OTHER -> Optional.empty();
    };
  }

  private static Response later(String code, String what) {
    Problem problem =
        Problem.of(503, code, what + " Nothing is lost and nothing was changed. Try again later.");
    return Response.fromResponse(problem.response())
        .header("Retry-After", TRY_AGAIN_SECONDS)
        .build();
  }

  private static Response fault(String id) {
    return Problem.of(
            500,
            "FAULT",
            "Something went wrong on our side. Please try again; if it stays, give this number to"
                + " your administrator: "
                + id)
        .with("id", id)
        .response();
  }

  private static Response ofHttp(WebApplicationException web) {
    Response answer = web.getResponse();
    if (answer.hasEntity() || answer.getStatus() < 400) {
      return answer;
    }
    String allow = answer.getHeaderString("Allow");
    Response.ResponseBuilder builder =
        Response.fromResponse(Problem.ofStatus(answer.getStatus(), allow).response());
    return allow == null ? builder.build() : builder.header("Allow", allow).build();
  }
}

package dev.laurel.kit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers whatever is thrown in a call as a {@link Problem}. A fault of ours is logged with an id
 * that is also in the answer; nothing of the fault itself is shown.
 */
@Provider
public final class ProblemMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);

  /** Called by Jersey. */
  public ProblemMapper() {}

  @Override
  public Response toResponse(Throwable thrown) {
    if (thrown instanceof ProblemException known) {
      return known.problem().response();
    }
    if (thrown instanceof JsonProcessingException json) {
      return JsonProblem.of(json).response();
    }
    if (thrown instanceof WebApplicationException web) {
      return ofHttp(web);
    }
    String id = UUID.randomUUID().toString();
    LOG.error("Fault {}", id, thrown);
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

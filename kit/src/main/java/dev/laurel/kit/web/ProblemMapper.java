package dev.laurel.kit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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
      return ofJson(json).response();
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

  private static Problem ofJson(JsonProcessingException json) {
    String field =
        json instanceof JsonMappingException mapping
            ? mapping.getPath().stream()
                .map(
                    part ->
                        part.getFieldName() == null
                            ? "[" + part.getIndex() + "]"
                            : part.getFieldName())
                .collect(Collectors.joining("."))
            : "";
    String where =
        json.getLocation() == null
            ? ""
            : " (line %d, column %d)"
                .formatted(json.getLocation().getLineNr(), json.getLocation().getColumnNr());
    String message =
        json instanceof UnrecognizedPropertyException unknown
            ? "There is no such field. Fields are: %s."
                .formatted(
                    unknown.getKnownPropertyIds().stream()
                        .map(String::valueOf)
                        .sorted()
                        .collect(Collectors.joining(", ")))
            : "This cannot be read" + where + ". " + firstLine(json.getOriginalMessage());
    return Problem.of(
            json instanceof JsonMappingException ? 422 : 400,
            "UNREADABLE_JSON",
            "The body is not the JSON that this call takes" + where + ".")
        .withErrors(List.of(new Problem.FieldError(field, message)));
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    String line = end < 0 ? text : text.substring(0, end);
    // Jackson names our classes in what follows a type; a caller has no use for them.
    return line.replaceAll("`[^`]*`", "the expected value");
  }

  private static Response ofHttp(WebApplicationException web) {
    Response answer = web.getResponse();
    if (answer.hasEntity() || answer.getStatus() < 400) {
      return answer;
    }
    Response.StatusType status = answer.getStatusInfo();
    Response.ResponseBuilder builder =
        Response.fromResponse(
            Problem.of(
                    status.getStatusCode(),
                    "HTTP_" + status.getStatusCode(),
                    status.getReasonPhrase())
                .response());
    String allow = answer.getHeaderString("Allow");
    return allow == null ? builder.build() : builder.header("Allow", allow).build();
  }
}

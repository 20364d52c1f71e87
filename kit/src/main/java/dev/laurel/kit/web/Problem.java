package dev.laurel.kit.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error as RFC 9457 describes it.
 *
 * @param type a URI reference that names the kind of problem; {@code about:blank} when the status
 *     says all
 * @param title the kind of problem in words, the same each time
 * @param status the HTTP status
 * @param detail what went wrong this time and how to mend it, in the reader's language
 * @param errors what is wrong with the input, field by field; empty when it is not about input
 * @param extensions further members
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail", "errors"})
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    List<FieldError> errors,
    @JsonIgnore Map<String, Object> extensions) {

  /** The words of 422, the one status that the API does not know. */
  private static final String UNPROCESSABLE = "Unprocessable Content";

  /** The media type of a problem in JSON. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /**
   * What is wrong with one field of the input.
   *
   * @param field its name, as in the JSON or the form
   * @param message what was found, what was expected
   */
  public record FieldError(String field, String message) {}

  /** Keeps copies, so that the value cannot change. */
  public Problem {
    errors = List.copyOf(errors);
    extensions = Map.copyOf(extensions);
  }

  /**
   * A problem with a code.
   *
   * @param status the HTTP status
   * @param code the stable code, such as {@code NOT_PASSING}; becomes part of the type
   * @param detail what went wrong and how to mend it
   * @return the problem
   */
  public static Problem of(int status, String code, String detail) {
    Response.Status known = Response.Status.fromStatusCode(status);
    return new Problem(
        "urn:laurel:problem:" + code,
        known == null ? UNPROCESSABLE : known.getReasonPhrase(),
        status,
        detail,
        List.of(),
        Map.of("code", code));
  }

  /**
   * A problem of a status that says all, with what the caller can do about it.
   *
   * @param status the HTTP status
   * @param allow the methods that the address takes, for 405; or null
   * @return the problem
   */
  public static Problem ofStatus(int status, @Nullable String allow) {
    Response.Status known = Response.Status.fromStatusCode(status);
    String detail =
        switch (status) {
          case 400 -> "The request cannot be read. Check its address, headers and body.";
          case 404 -> "There is nothing at this address. It may be mistyped.";
          case 405 ->
              "This address does not take this method"
                  + (allow == null ? "." : "; it takes " + allow.replaceAll(",\\s*", ", ") + ".");
          case 406 -> "This address answers in no type that the header Accept allows.";
          case 413 -> "The body is larger than this address takes.";
          case 415 ->
              "This address does not take a body of this type. Name the right one in the header"
                  + " Content-Type.";
          default -> known == null ? UNPROCESSABLE : known.getReasonPhrase();
        };
    return of(status, "HTTP_" + status, detail);
  }

  /**
   * The same with what is wrong field by field.
   *
   * @param fields the errors
   * @return a new value
   */
  public Problem withErrors(List<FieldError> fields) {
    return new Problem(type, title, status, detail, fields, extensions);
  }

  /**
   * The same with one more member.
   *
   * @param name the member's name
   * @param value its value, something that can be written as JSON
   * @return a new value
   */
  public Problem with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(extensions);
    more.put(name, value);
    return new Problem(type, title, status, detail, errors, more);
  }

  /**
   * The further members, for JSON.
   *
   * @return the extensions
   */
  @JsonAnyGetter
  public Map<String, Object> members() {
    return extensions;
  }

  /**
   * What to tell somebody in one line: what is wrong with the first field, else the detail.
   *
   * @return words for people
   */
  public String inOneLine() {
    return errors.isEmpty() ? detail : errors.get(0).message();
  }

  /**
   * The problem as text, for answers that no JAX-RS writes.
   *
   * @return JSON in {@value #MEDIA_TYPE}
   */
  public String json() {
    try {
      return Json.MAPPER.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A problem holds what is no JSON", e);
    }
  }

  /**
   * The answer that carries it.
   *
   * @return a response in {@value #MEDIA_TYPE}
   */
  public Response response() {
    return Response.status(status).type(MEDIA_TYPE).entity(this).build();
  }

  /**
   * An exception that ends a call with this problem.
   *
   * @return to be thrown
   */
  public ProblemException exception() {
    return new ProblemException(this);
  }
}

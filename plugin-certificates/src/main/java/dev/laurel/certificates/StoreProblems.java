package dev.laurel.certificates;

import dev.laurel.certificates.objectstore.StoreUnreachableException;
import dev.laurel.certificates.web.Access;
import dev.laurel.kit.web.Messages;
import dev.laurel.kit.web.Problem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Set;

/**
 * Answers in the caller's words, and with 503, that documents, the database, a disk or the signing
 * key cannot be used: nothing was done, and it can be tried again.
 */
@Priority(StoreProblems.BEFORE_PAGES)
final class StoreProblems
    implements ExceptionMapper<StoreUnreachableException>, ContainerResponseFilter {

  /** Filters of answers run from the highest number: the words must be there for the page. */
  static final int BEFORE_PAGES = 6000;

  private static final Set<String> PASSING =
      Set.of(
          "DATABASE_FULL",
          "DATABASE_UNREACHABLE",
          "DISK_FULL",
          "DOCUMENTS_UNREACHABLE",
          "SIGNING_UNAVAILABLE");

  private final Access access;
  private final Messages messages;

  StoreProblems(Access access, Messages messages) {
    this.access = access;
    this.messages = messages;
  }

  @Override
  public Response toResponse(StoreUnreachableException thrown) {
    return wordless("DOCUMENTS_UNREACHABLE", 30);
  }

  /** An answer whose words are put in when it is known who asked. */
  static Response wordless(String code, int tryAgainSeconds) {
    return Response.status(503)
        .header("Retry-After", String.valueOf(tryAgainSeconds))
        .entity(Problem.of(503, code, ""))
        .type(Problem.MEDIA_TYPE)
        .build();
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Problem problem
        && problem.members().get("code") instanceof String code
        && PASSING.contains(code)) {
      String words = messages.text(access.locale(request), "web." + code);
      response.setEntity(Problem.of(problem.status(), code, words));
    }
  }
}

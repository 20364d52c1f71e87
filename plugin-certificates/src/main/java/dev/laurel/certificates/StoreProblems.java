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
 * Answers in the caller's words, and with 503, that documents, the database or a disk cannot be
 * used: nothing was done, and it can be tried again.
 */
@Priority(StoreProblems.BEFORE_PAGES)
final class StoreProblems
    implements ExceptionMapper<StoreUnreachableException>, ContainerResponseFilter {

  /** Filters of answers run from the highest number: the words must be there for the page. */
  static final int BEFORE_PAGES = 6000;

  private static final Set<String> PASSING =
      Set.of("DATABASE_FULL", "DATABASE_UNREACHABLE", "DISK_FULL");
  private static final String TRY_AGAIN_SECONDS = "30";

  private final Access access;
  private final Messages messages;

  StoreProblems(Access access, Messages messages) {
    this.access = access;
    this.messages = messages;
  }

  /** An answer that has no words yet. */
  private record Unreachable() {}

  @Override
  public Response toResponse(StoreUnreachableException thrown) {
    return Response.status(503).entity(new Unreachable()).type(Problem.MEDIA_TYPE).build();
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Unreachable) {
      response.getHeaders().putSingle("Retry-After", TRY_AGAIN_SECONDS);
      response.setEntity(
          Problem.of(
              503,
              "DOCUMENTS_UNREACHABLE",
              messages.text(access.locale(request), "web.DOCUMENTS_UNREACHABLE")));
    } else if (response.getEntity() instanceof Problem problem
        && problem.members().get("code") instanceof String code
        && PASSING.contains(code)) {
      String words = messages.text(access.locale(request), "web." + code);
      response.setEntity(Problem.of(problem.status(), code, words));
    }
  }
}

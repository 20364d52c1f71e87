package dev.laurel.certificates;

import dev.laurel.certificates.key.KeyUnusableException;
import dev.laurel.certificates.web.Access;
import dev.laurel.kit.web.Messages;
import dev.laurel.kit.web.Problem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers in the caller's words, and with 503, that certificates cannot be signed: nothing was
 * issued, and it can be tried again. What is wrong goes into the log.
 */
@Priority(StoreProblems.BEFORE_PAGES)
final class KeyProblems implements ExceptionMapper<KeyUnusableException>, ContainerResponseFilter {

  private static final Logger LOG = LoggerFactory.getLogger(KeyProblems.class);

  private final Access access;
  private final Messages messages;

  KeyProblems(Access access, Messages messages) {
    this.access = access;
    this.messages = messages;
  }

  /** An answer that has no words yet. */
  private record Unusable() {}

  @Override
  public Response toResponse(KeyUnusableException thrown) {
    LOG.error("Nothing can be signed: {}", thrown.getMessage());
    return Response.status(503).entity(new Unusable()).type(Problem.MEDIA_TYPE).build();
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Unusable) {
      response.getHeaders().putSingle("Retry-After", "60");
      response.setEntity(
          Problem.of(
              503,
              "SIGNING_UNAVAILABLE",
              messages.text(access.locale(request), "web.SIGNING_UNAVAILABLE")));
    }
  }
}

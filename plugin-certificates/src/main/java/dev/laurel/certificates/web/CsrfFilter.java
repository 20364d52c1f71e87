package dev.laurel.certificates.web;

import dev.laurel.kit.web.Messages;
import dev.laurel.kit.web.Problem;
import dev.laurel.plugin.host.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.model.ResourceMethod;
import org.jspecify.annotations.Nullable;

/**
 * Refuses calls that change something without being meant: a browser's session has to send the
 * page's token. Forms with a file carry it in a part; their resources check it themselves.
 */
public final class CsrfFilter implements ContainerRequestFilter {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private final SignedIn signedIn;
  private final Messages messages;

  /** For the host's sessions. */
  public CsrfFilter(SignedIn signedIn, Messages messages) {
    this.signedIn = signedIn;
    this.messages = messages;
  }

  @Override
  public void filter(ContainerRequestContext context) {
    MediaType type = context.getMediaType();
    if (SAFE.contains(context.getMethod()) || takesFiles(context, type)) {
      return;
    }
    String token = "";
    if (type != null && type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)) {
      ContainerRequest jersey = (ContainerRequest) context;
      jersey.bufferEntity();
      String sent = jersey.readEntity(Form.class).asMap().getFirst("_csrf");
      token = sent == null ? "" : sent;
    }
    HttpServletRequest request = Requests.of(context);
    if (signedIn.user(request).isPresent() && !signedIn.isIntended(request, token)) {
      context.abortWith(
          Problem.of(
                  403,
                  "CSRF_TOKEN_MISSING",
                  messages.text(signedIn.locale(request), "web.CSRF_TOKEN_MISSING"))
              .response());
    }
  }

  /**
   * Whether the call goes to a resource that takes forms with files, and so looks for the token
   * itself. That the caller says so of what it sends is not enough.
   */
  static boolean takesFiles(ContainerRequestContext context, @Nullable MediaType type) {
    if (type == null || !type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)) {
      return false;
    }
    ResourceMethod method = ((ContainerRequest) context).getUriInfo().getMatchedResourceMethod();
    return method != null && method.getConsumedTypes().contains(MediaType.MULTIPART_FORM_DATA_TYPE);
  }
}

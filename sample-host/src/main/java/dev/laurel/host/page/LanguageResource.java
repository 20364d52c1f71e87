package dev.laurel.host.page;

import dev.laurel.host.user.Accounts;
import dev.laurel.plugin.host.User;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code /language}: in which language somebody reads pages and gets mail. */
@Path("language")
public final class LanguageResource {

  private final Visitor visitor;
  private final PageFrame frame;
  private final Accounts accounts;

  LanguageResource(Visitor visitor, PageFrame frame, Accounts accounts) {
    this.visitor = visitor;
    this.frame = frame;
    this.accounts = accounts;
  }

  /** Keeps the choice with the account, and goes back to where it was made. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response choose(
      @Context HttpServletRequest request,
      @FormParam("language") @DefaultValue("") String language,
      @FormParam("returnTo") @Nullable String returnTo,
      @FormParam("_csrf") @DefaultValue("") String csrf) {
    User user = visitor.sender(request, csrf);
    Locale chosen = Locale.forLanguageTag(language);
    if (frame.messages().languages().all().contains(chosen)) {
      accounts.put(
          user.username(), new Accounts.Profile(null, null, null, chosen, null, null, null));
    }
    return Response.seeOther(URI.create(LoginResource.local(returnTo))).build();
  }
}

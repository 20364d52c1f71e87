package dev.laurel.host.page;

import dev.laurel.host.user.Sessions;
import dev.laurel.host.user.SignIns;
import dev.laurel.kit.web.Page;
import dev.laurel.kit.web.Problem;
import dev.laurel.kit.web.Throttle;
import dev.laurel.plugin.host.User;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Signing in and out. */
@Path("")
@Produces(MediaType.TEXT_HTML)
public final class LoginResource {

  private static final Pattern LOCAL =
      Pattern.compile("/(?![/\\\\])(?:[\\w\\-.~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})*");

  private final PageFrame frame;
  private final Sessions sessions;
  private final SignIns signIns;

  LoginResource(PageFrame frame, Sessions sessions, SignIns signIns) {
    this.frame = frame;
    this.sessions = sessions;
    this.signIns = signIns;
  }

  /** What the form shows. */
  public record View(String username, String error, String returnTo, String csrf) implements Page {
    @Override
    public String template() {
      return "dev/laurel/host/page/LoginPage.vm";
    }
  }

  /** The first page: the dashboard, or sign-in. */
  @GET
  public Response home(@Context HttpServletRequest request) {
    return Response.seeOther(
            URI.create(signIns.user(request).isPresent() ? "/dashboard" : "/login"))
        .build();
  }

  /** The form. */
  @GET
  @Path("login")
  public Response form(
      @Context HttpServletRequest request, @QueryParam("returnTo") @Nullable String returnTo) {
    return form(request, "", "", local(returnTo), 200);
  }

  private Response form(
      HttpServletRequest request, String username, String error, String returnTo, int status) {
    Optional<Sessions.Session> present = signIns.session(request);
    Response.ResponseBuilder answer = Response.status(status);
    String csrf;
    if (present.isPresent()) {
      csrf = present.get().csrf();
    } else {
      Sessions.Begun begun = sessions.begin(null);
      csrf = begun.session().csrf();
      answer.header("Set-Cookie", signIns.cookie(request, begun.token(), -1));
    }
    String title = frame.messages().text(frame.locale(request), "page.SIGN_IN");
    return answer
        .entity(
            frame.frame(
                request,
                PageFrame.Around.of(title),
                frame.draw(new View(username, error, returnTo, csrf), frame.locale(request)),
                false,
                csrf))
        .build();
  }

  /** Signs in. */
  @POST
  @Path("login")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response signIn(
      @Context HttpServletRequest request,
      @FormParam("username") @Nullable String username,
      @FormParam("password") @Nullable String password,
      @FormParam("returnTo") @Nullable String returnTo,
      @FormParam("_csrf") @Nullable String csrf) {
    String name = username == null ? "" : username.strip();
    if (!signIns.isIntended(request, csrf == null ? "" : csrf)) {
      return form(
          request,
          name,
          frame.messages().text(frame.locale(request), "page.FORM_EXPIRED"),
          local(returnTo),
          403);
    }
    SignIns.Attempt attempt = signIns.attempt(request, name, password == null ? "" : password);
    if (!attempt.delay().isZero()) {
      long seconds = Throttle.seconds(attempt.delay());
      Response answer =
          form(
              request,
              name,
              frame.messages().text(frame.locale(request), "page.TOO_MANY_ATTEMPTS", seconds),
              local(returnTo),
              429);
      return Response.fromResponse(answer).header("Retry-After", seconds).build();
    }
    User user = attempt.user();
    if (user == null) {
      return form(
          request,
          name,
          frame.messages().text(frame.locale(request), "page.WRONG_CREDENTIALS"),
          local(returnTo),
          401);
    }
    signIns.token(request).ifPresent(sessions::end);
    Sessions.Begun begun = sessions.begin(user);
    return Response.seeOther(URI.create(local(returnTo)))
        .header("Set-Cookie", signIns.cookie(request, begun.token(), -1))
        .build();
  }

  /** Signs out. */
  @POST
  @Path("logout")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response signOut(
      @Context HttpServletRequest request, @FormParam("_csrf") @Nullable String csrf) {
    if (signIns.session(request).isPresent()
        && !signIns.isIntended(request, csrf == null ? "" : csrf)) {
      throw Problem.of(
              403,
              "CSRF_TOKEN_MISSING",
              frame.messages().text(frame.locale(request), "page.CSRF_TOKEN_MISSING"))
          .exception();
    }
    signIns.token(request).ifPresent(sessions::end);
    return Response.seeOther(URI.create("/login"))
        .header("Set-Cookie", signIns.cookie(request, "", 0))
        .build();
  }

  /** Asks to sign out by the form of the frame. */
  @GET
  @Path("logout")
  public Response askToSignOut() {
    return Response.seeOther(URI.create("/")).build();
  }

  /** Only an address of this host is gone to, and only one that is an address. */
  static String local(@Nullable String address) {
    return address != null && LOCAL.matcher(address).matches() ? address : "/dashboard";
  }
}

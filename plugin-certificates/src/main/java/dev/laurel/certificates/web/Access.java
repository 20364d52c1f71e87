package dev.laurel.certificates.web;

import dev.laurel.kit.web.Messages;
import dev.laurel.kit.web.Problem;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.Role;
import dev.laurel.plugin.host.User;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets a call through, or ends it with words that say who may make it. */
public final class Access {

  private static final int LONGEST_REASON = 500;

  private final Host host;
  private final Messages messages;
  private final String contextPath;

  /** Access by the host's sign-in. */
  public Access(Host host, Messages messages, String contextPath) {
    this.host = host;
    this.messages = messages;
    this.contextPath = contextPath;
  }

  /** The language of the answer, also when nobody is signed in. */
  public Locale locale(ContainerRequestContext request) {
    return chosen(request).orElseGet(() -> host.signedIn().locale(Requests.of(request)));
  }

  /**
   * The language that the address names by {@code lang}, where nobody is signed in: visitors have
   * no account that could keep theirs, and hosts need know nothing of it.
   */
  public Optional<Locale> chosen(ContainerRequestContext request) {
    return messages
        .languages()
        .named(Requests.of(request).getQueryString())
        .filter(one -> anyone(request).isEmpty());
  }

  /** The method as it was sent: Jersey answers HEAD as GET, and calls it that. */
  public String method(ContainerRequestContext request) {
    return Requests.of(request).getMethod();
  }

  /** Whoever is signed in, or nobody. */
  public Optional<Caller> anyone(ContainerRequestContext request) {
    return host.signedIn().user(Requests.of(request)).map(user -> new Caller(user, user.locale()));
  }

  /** Whoever is signed in; others are asked to sign in. */
  public Caller person(ContainerRequestContext request) {
    return anyone(request).orElseThrow(() -> askToSignIn(request));
  }

  private WebApplicationException askToSignIn(ContainerRequestContext request) {
    String path = Requests.of(request).getRequestURI();
    boolean isBrowser = request.getMethod().equals("GET") && ProblemPages.readsPages(request);
    if (path.startsWith(contextPath + "/api/") && !isBrowser) {
      return new WebApplicationException(
          Response.fromResponse(
                  Problem.of(
                          401, "NOT_SIGNED_IN", messages.text(locale(request), "web.NOT_SIGNED_IN"))
                      .response())
              .header("WWW-Authenticate", "Basic realm=\"Laurel\", charset=\"UTF-8\"")
              .build());
    }
    String query = Requests.of(request).getQueryString();
    return new WebApplicationException(
        Response.seeOther(
                URI.create(host.pages().signIn(query == null ? path : path + "?" + query)))
            .build());
  }

  /** Staff of a course. */
  public Caller staff(ContainerRequestContext request, CourseKey course) {
    Caller caller = person(request);
    if (!host.courses().isStaff(course, caller.user().id())) {
      if (host.courses().find(course).isEmpty()) {
        throw missing(caller.locale(), "NO_SUCH_COURSE");
      }
      throw refused(caller.locale(), "STAFF_ONLY");
    }
    return caller;
  }

  /** An administrator of the host. */
  public Caller administrator(ContainerRequestContext request) {
    Caller caller = person(request);
    if (!caller.user().has(Role.ADMIN)) {
      throw refused(caller.locale(), "ADMINISTRATORS_ONLY");
    }
    return caller;
  }

  /** A course's key as somebody sent it; what can be none is a course that is not there. */
  public CourseKey key(Locale locale, String key) {
    try {
      return new CourseKey(key);
    } catch (IllegalArgumentException e) {
      throw missing(locale, "NO_SUCH_COURSE");
    }
  }

  /** Whether somebody is staff of a course. */
  public boolean isStaff(User user, CourseKey course) {
    return host.courses().isStaff(course, user.id());
  }

  /** Whether somebody is staff of some course of an organisation. */
  public boolean isStaffOfOrganisation(User user, String organisation) {
    return host.courses().isStaffOfOrganisation(organisation, user.id());
  }

  /** A refusal with a code of {@code web.CODE}. */
  public RuntimeException refused(Locale locale, String code) {
    return Problem.of(403, code, messages.text(locale, "web." + code)).exception();
  }

  /** That something is not there, or not for the caller. */
  public RuntimeException missing(Locale locale, String code) {
    return Problem.of(404, code, messages.text(locale, "web." + code)).exception();
  }

  /** That something cannot be given just now, with a code of {@code web.CODE}. */
  public Problem unavailable(Locale locale, String code) {
    return Problem.of(503, code, messages.text(locale, "web." + code));
  }

  /** That an address asks for what there is not. */
  public RuntimeException unreadable(Locale locale, String code) {
    return Problem.of(400, code, messages.text(locale, "web." + code)).exception();
  }

  /** That fields of the input hold what is not allowed. */
  public RuntimeException wrong(Caller caller, List<Problem.FieldError> errors) {
    return Problem.of(422, "WRONG_INPUT", messages.text(caller.locale(), "web.WRONG_INPUT"))
        .withErrors(errors)
        .exception();
  }

  /** That a field of the input holds what is not allowed, in the words of a key. */
  public RuntimeException wrong(Caller caller, String field, String key, Object... values) {
    return wrong(
        caller,
        List.of(new Problem.FieldError(field, messages.text(caller.locale(), key, values))));
  }

  /**
   * A reason on one line.
   *
   * @param isNeeded whether there has to be one
   */
  public String reason(Caller caller, @Nullable String sent, boolean isNeeded) {
    String reason = sent == null ? "" : sent.replaceAll("\\p{Cntrl}+", " ").strip();
    if (reason.length() > LONGEST_REASON || isNeeded && reason.isEmpty()) {
      throw wrong(caller, "reason", "certificate.REASON_NEEDED");
    }
    return reason;
  }

  /** All of what was sent; an end in the words of a key if it is more than some megabytes. */
  public byte[] bytes(Caller caller, InputStream sent, int megabytes, String key)
      throws IOException {
    int most = megabytes * 1024 * 1024;
    byte[] bytes = sent.readNBytes(most + 1);
    if (bytes.length > most) {
      throw Problem.of(413, "FILE_TOO_LARGE", messages.text(caller.locale(), key, megabytes))
          .exception();
    }
    return bytes;
  }

  /** Whether a multipart form was really sent by the caller's page. */
  public void intended(ContainerRequestContext request, String token) {
    if (!host.signedIn().isIntended(Requests.of(request), token)) {
      throw refused(locale(request), "CSRF_TOKEN_MISSING");
    }
  }
}

package dev.laurel.host.page;

import dev.laurel.host.course.CourseCatalog;
import dev.laurel.host.user.SignIns;
import dev.laurel.kit.web.Messages;
import dev.laurel.kit.web.Problem;
import dev.laurel.plugin.PageView;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Role;
import dev.laurel.plugin.host.User;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Who visits a page, and whether she may. */
final class Visitor {

  private final Messages messages;
  private final SignIns signIns;
  private final CourseCatalog courses;

  Visitor(Messages messages, SignIns signIns, CourseCatalog courses) {
    this.messages = messages;
    this.signIns = signIns;
    this.courses = courses;
  }

  /** Whoever is signed in; others are sent to sign in and come back. */
  User person(HttpServletRequest request) {
    return signIns
        .user(request)
        .orElseThrow(
            () -> {
              String query = request.getQueryString();
              String here = request.getRequestURI() + (query == null ? "" : "?" + query);
              return new WebApplicationException(
                  Response.seeOther(
                          URI.create(
                              "/login?returnTo=" + URLEncoder.encode(here, StandardCharsets.UTF_8)))
                      .build());
            });
  }

  /** The same for a form, which must be meant. */
  User sender(HttpServletRequest request, String token) {
    User user = person(request);
    if (!signIns.isIntended(request, token)) {
      throw problem(403, "CSRF_TOKEN_MISSING", user);
    }
    return user;
  }

  /** What keeps a user from something, in her language; the words are under {@code page.CODE}. */
  RuntimeException problem(int status, String code, User user, Object... values) {
    return Problem.of(status, code, messages.text(user.locale(), "page." + code, values))
        .exception();
  }

  User staff(HttpServletRequest request, CourseKey course) {
    User user = person(request);
    if (!courses.isStaff(course, user.id())) {
      throw problem(403, "STAFF_ONLY", user);
    }
    return user;
  }

  User admin(HttpServletRequest request) {
    User user = person(request);
    if (!user.has(Role.ADMIN)) {
      throw problem(403, "ADMIN_ONLY", user);
    }
    return user;
  }

  Course course(String key, HttpServletRequest request) {
    return courses
        .find(new CourseKey(key))
        .orElseThrow(() -> problem(404, "NO_SUCH_COURSE", person(request)));
  }

  /** What a plugin is told of the page. */
  PageView view(HttpServletRequest request, User user) {
    Map<String, String> parameters = new HashMap<>();
    request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
    return new PageView(user, user.locale(), signIns.csrfToken(request), parameters);
  }
}

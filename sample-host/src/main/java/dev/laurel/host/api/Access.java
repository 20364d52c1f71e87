package dev.laurel.host.api;

import dev.laurel.host.course.CourseCatalog;
import dev.laurel.host.user.SignIns;
import dev.laurel.kit.web.Problem;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Role;
import dev.laurel.plugin.host.User;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Lets a call through, or ends it with a problem that says who may make it. */
final class Access {

  private final SignIns signIns;
  private final CourseCatalog courses;

  Access(SignIns signIns, CourseCatalog courses) {
    this.signIns = signIns;
    this.courses = courses;
  }

  /** Whoever is signed in; a call that changes something must be meant. */
  User person(HttpServletRequest request) {
    User user =
        signIns
            .user(request)
            .orElseThrow(
                () ->
                    new WebApplicationException(
                        Response.fromResponse(
                                Problem.of(
                                        401,
                                        "NOT_SIGNED_IN",
                                        "Sign in first, with HTTP Basic or at /login.")
                                    .response())
                            .header("WWW-Authenticate", "Basic realm=\"Laurel\", charset=\"UTF-8\"")
                            .build()));
    boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    if (!reads && !signIns.isIntended(request, "")) {
      throw Problem.of(
              403,
              "CSRF_TOKEN_MISSING",
              "This call needs the page's CSRF token in the header X-CSRF-Token.")
          .exception();
    }
    return user;
  }

  User admin(HttpServletRequest request) {
    User user = person(request);
    if (!user.has(Role.ADMIN)) {
      throw Problem.of(403, "ADMIN_ONLY", "Only a platform administrator may do this.").exception();
    }
    return user;
  }

  User staff(HttpServletRequest request, CourseKey course) {
    User user = person(request);
    if (!courses.isStaff(course, user.id())) {
      throw Problem.of(403, "STAFF_ONLY", "Only the staff of the course may do this.").exception();
    }
    return user;
  }

  /** A course, for those who are signed in: to others it is not told which there are. */
  Course course(HttpServletRequest request, String key) {
    person(request);
    return courses
        .find(key(key))
        .orElseThrow(
            () ->
                Problem.of(404, "NO_SUCH_COURSE", "There is no course ‘%s’.".formatted(key))
                    .exception());
  }

  static CourseKey key(String key) {
    try {
      return new CourseKey(key);
    } catch (IllegalArgumentException e) {
      String message = "A course key has 1 to 255 characters.";
      throw Problem.of(422, "WRONG_COURSE_KEY", message)
          .withErrors(List.of(new Problem.FieldError("key", message)))
          .exception();
    }
  }
}

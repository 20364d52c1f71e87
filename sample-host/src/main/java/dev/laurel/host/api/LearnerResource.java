package dev.laurel.host.api;

import dev.laurel.host.course.EnrolmentBook;
import dev.laurel.host.grading.Gradebook;
import dev.laurel.host.user.Accounts;
import dev.laurel.kit.web.Problem;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.Standing;
import dev.laurel.plugin.host.User;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /api/host/v1/courses/KEY/…/{username}}: enrolment and progress of one learner. */
@Path("api/host/v1/courses/{key}")
@Produces(MediaType.APPLICATION_JSON)
public final class LearnerResource {

  private final Access access;
  private final Accounts accounts;
  private final EnrolmentBook enrolments;
  private final Gradebook gradebook;

  LearnerResource(Access access, Accounts accounts, EnrolmentBook enrolments, Gradebook gradebook) {
    this.access = access;
    this.accounts = accounts;
    this.enrolments = enrolments;
    this.gradebook = gradebook;
  }

  record EnrolmentBody(@Nullable String mode) {

    String checked(Course course) {
      new Checks()
          .must(
              mode != null && course.mode(mode).isPresent(),
              "mode",
              (mode == null ? "A mode is missing." : "The course has no mode ‘" + mode + "’.")
                  + " Its modes are: %s."
                      .formatted(
                          String.join(", ", course.modes().stream().map(m -> m.slug()).toList())))
          .done();
      return mode == null ? "" : mode;
    }
  }

  record ProgressBody(@Nullable Map<String, Double> scores, @Nullable Double completion) {

    Gradebook.Progress checked() {
      Checks checks = new Checks().share(completion, "completion");
      if (scores != null) {
        scores.forEach((badge, score) -> checks.share(score, "scores." + badge));
        scores.keySet().forEach(badge -> checks.text(badge, "scores", 255));
        scores.forEach(
            (badge, score) -> checks.must(score != null, "scores." + badge, "A score is missing."));
      }
      checks.done();
      return new Gradebook.Progress(
          scores == null ? Map.of() : scores, completion == null ? 0 : completion);
    }
  }

  /** Enrols a learner, or changes the mode. */
  @PUT
  @Path("enrolments/{username}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Object enrol(
      @Context HttpServletRequest request,
      @PathParam("key") String key,
      @PathParam("username") String username,
      EnrolmentBody body) {
    Course course = access.course(request, key);
    access.staff(request, course.key());
    User learner = learner(username);
    String mode = body.checked(course);
    enrolments.enrol(course.key(), Map.of(learner.id(), mode));
    return Map.of("username", learner.username(), "mode", mode);
  }

  /** Unenrols a learner. */
  @DELETE
  @Path("enrolments/{username}")
  public void unenrol(
      @Context HttpServletRequest request,
      @PathParam("key") String key,
      @PathParam("username") String username) {
    Course course = access.course(request, key);
    access.staff(request, course.key());
    if (!enrolments.unenrol(course.key(), learner(username).id())) {
      throw notEnrolled(username);
    }
  }

  /** Records scores and completion of a learner. */
  @PUT
  @Path("progress/{username}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Object progress(
      @Context HttpServletRequest request,
      @PathParam("key") String key,
      @PathParam("username") String username,
      ProgressBody body) {
    Course course = access.course(request, key);
    access.staff(request, course.key());
    User learner = learner(username);
    if (enrolments.find(course.key(), learner.id()).isEmpty()) {
      throw notEnrolled(username);
    }
    gradebook.record(course.key(), Map.of(learner.id(), body.checked()));
    Standing standing = gradebook.find(course.key(), learner.id()).orElseThrow();
    return Map.of(
        "username",
        learner.username(),
        "grade",
        standing.grade(),
        "passes",
        standing.passes(),
        "completion",
        standing.completion());
  }

  private User learner(String username) {
    return accounts
        .findByUsername(username)
        .orElseThrow(
            () ->
                Problem.of(404, "NO_SUCH_USER", "There is no user ‘%s’.".formatted(username))
                    .exception());
  }

  private static RuntimeException notEnrolled(String username) {
    return Problem.of(404, "NOT_ENROLLED", "‘%s’ does not take this course.".formatted(username))
        .exception();
  }
}

package dev.laurel.host.api;

import dev.laurel.host.course.CourseCatalog;
import dev.laurel.host.course.CourseStarts;
import dev.laurel.host.course.SettingField;
import dev.laurel.host.course.SettingValue;
import dev.laurel.host.departure.Departures;
import dev.laurel.host.event.Event;
import dev.laurel.host.event.Outbox;
import dev.laurel.host.user.Accounts;
import dev.laurel.host.user.SignIns;
import dev.laurel.kit.web.Problem;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Enrolments;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code /api/host/v1/courses}: courses, their policy and settings, start and finish. */
@Path("api/host/v1/courses/{key}")
@Produces(MediaType.APPLICATION_JSON)
public final class CourseResource {

  private final Access access;
  private final CourseCatalog courses;
  private final CourseStarts starts;
  private final Enrolments enrolments;
  private final Accounts accounts;
  private final SignIns signIns;
  private final Outbox outbox;
  private final Departures departures;

  CourseResource(
      Access access,
      CourseCatalog courses,
      CourseStarts starts,
      Enrolments enrolments,
      Accounts accounts,
      SignIns signIns,
      Outbox outbox,
      Departures departures) {
    this.access = access;
    this.courses = courses;
    this.starts = starts;
    this.enrolments = enrolments;
    this.accounts = accounts;
    this.signIns = signIns;
    this.outbox = outbox;
    this.departures = departures;
  }

  /** The course as it is. */
  @GET
  public Object get(@Context HttpServletRequest request, @PathParam("key") String key) {
    Course course = access.course(request, key);
    access.staff(request, course.key());
    return CourseJson.of(course);
  }

  /** Makes a course or changes it. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Object put(
      @Context HttpServletRequest request, @PathParam("key") String key, CourseJson.Body body) {
    access.admin(request);
    CourseKey courseKey = Access.key(key);
    put(courses, accounts, courseKey, body);
    return CourseJson.of(courses.find(courseKey).orElseThrow());
  }

  static void put(CourseCatalog courses, Accounts accounts, CourseKey key, CourseJson.Body body) {
    Optional<Course> before = courses.find(key);
    Course course = body.checked(key, before);
    courses.put(course, body.staff() == null ? courses.staff(key) : staff(accounts, body.staff()));
  }

  private static List<UserId> staff(Accounts accounts, List<String> usernames) {
    Map<String, UserId> ids = accounts.ids(usernames);
    Checks checks = new Checks();
    usernames.forEach(
        name ->
            checks.must(
                ids.containsKey(name.toLowerCase(Locale.ROOT)),
                "staff",
                "There is no user ‘%s’.".formatted(name)));
    checks.done();
    return List.copyOf(ids.values());
  }

  /** Deletes the course with all that belongs to it. */
  @DELETE
  public void delete(@Context HttpServletRequest request, @PathParam("key") String key) {
    access.admin(request);
    departures.delete(access.course(request, key).key());
  }

  /** Sets the grading policy. */
  @PUT
  @Path("grading")
  @Consumes(MediaType.APPLICATION_JSON)
  public Object putGrading(
      @Context HttpServletRequest request, @PathParam("key") String key, GradingJson body) {
    Course course = access.course(request, key);
    access.staff(request, course.key());
    courses.putGrading(course.key(), body.checked());
    return GradingJson.of(courses.gradingPolicy(course.key()).orElseThrow());
  }

  /** Sets advanced settings, all or none. */
  @PATCH
  @Path("advanced-settings")
  @Consumes(MediaType.APPLICATION_JSON)
  public Object patchSettings(
      @Context HttpServletRequest request, @PathParam("key") String key, Map<String, Object> body) {
    Course course = access.course(request, key);
    User user = access.staff(request, course.key());
    Map<String, SettingField> known = new HashMap<>();
    courses.settingFields().forEach(field -> known.put(field.key(), field));
    Checks checks = new Checks();
    Map<String, String> values = new HashMap<>();
    body.forEach(
        (name, value) -> {
          SettingField field = known.get(name);
          if (field == null) {
            checks.must(
                false,
                name,
                known.isEmpty()
                    ? "There are no settings: no plugin that adds any runs."
                    : "There is no such setting. Settings are: %s."
                        .formatted(String.join(", ", known.keySet().stream().sorted().toList())));
          } else {
            String text = value == null ? "" : String.valueOf(value);
            courses
                .objection(field, text, user.locale())
                .ifPresent(objection -> checks.must(false, name, objection));
            values.put(name, SettingValue.kept(field, text));
          }
        });
    checks.done();
    courses.putSettings(course.key(), values);
    return CourseJson.settings(courses.find(course.key()).orElseThrow(), known.values());
  }

  /** Starts the course. */
  @POST
  @Path("start")
  public Object start(@Context HttpServletRequest request, @PathParam("key") String key) {
    Course course = access.course(request, key);
    User user = access.staff(request, course.key());
    CourseStarts.Outcome outcome = starts.start(course, user.locale());
    if (!outcome.isOpen()) {
      return Problem.of(
              409,
              "COURSE_CANNOT_START",
              "The course cannot start yet. Mend what each blocker names.")
          .with("blockers", outcome.blockers())
          .response();
    }
    return Map.of("started", true);
  }

  /** What the button <i>Finish</i> does, for whoever is signed in. */
  @POST
  @Path("finish")
  public Object finish(@Context HttpServletRequest request, @PathParam("key") String key) {
    User user = access.person(request);
    Course course = access.course(request, key);
    if (enrolments.find(course.key(), user.id()).isEmpty()) {
      throw Problem.of(403, "NOT_ENROLLED", "Only those who take the course can finish it.")
          .exception();
    }
    if (!starts.look(course, signIns.locale(request)).isOpen()) {
      throw Problem.of(409, "NOT_STARTED", "The course has not started yet.").exception();
    }
    outbox.add(new Event(Event.Kind.COURSE_FINISHED, course.key(), user.id()));
    return Map.of("finished", true);
  }
}

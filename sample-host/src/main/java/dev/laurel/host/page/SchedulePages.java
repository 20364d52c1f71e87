package dev.laurel.host.page;

import dev.laurel.host.course.CourseStart;
import dev.laurel.host.course.CourseStarts;
import dev.laurel.host.course.StartBlocker;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.User;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /studio/KEY/settings/schedule}: start and end, and what keeps a course from starting. */
@Path("studio/{key}/settings/schedule")
@Produces(MediaType.TEXT_HTML)
public final class SchedulePages {

  private final StudioFrame studio;
  private final Pages.Parts parts;

  SchedulePages(StudioFrame studio, Pages.Parts parts) {
    this.studio = studio;
    this.parts = parts;
  }

  /** Start and end. */
  public record Schedule(
      String kind,
      String start,
      String end,
      String planned,
      boolean hasStarted,
      boolean isDue,
      List<StartBlocker> blockers) {}

  /** Start and end, and what keeps the course from starting. */
  @GET
  public String schedule(@Context HttpServletRequest request, @PathParam("key") String key) {
    Course course = studio.course(key, request);
    User user = studio.staff(request, course);
    return studio.draw(
        request,
        course,
        user,
        "schedule",
        schedule(course, user, local(course.start()), local(course.end())),
        List.of());
  }

  private Schedule schedule(Course course, User user, String start, String end) {
    CourseStarts.Outcome outcome = parts.starts().look(course, user.locale());
    return new Schedule(
        "schedule",
        start,
        end,
        course.start() == null ? "" : studio.day(course.start(), user),
        outcome.isOpen(),
        course.start() != null && !parts.clock().instant().isBefore(course.start()),
        outcome.isOpen() ? List.of() : parts.starts().blockers(course.key(), user.locale()));
  }

  private static String local(@Nullable Instant time) {
    return time == null
        ? ""
        : LocalDateTime.ofInstant(time, ZoneOffset.UTC).withSecond(0).withNano(0).toString();
  }

  /** Sets start and end. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response setSchedule(
      @Context HttpServletRequest request, @PathParam("key") String key, Form form) {
    Course course = studio.course(key, request);
    User user = studio.sender(request, course, form);
    List<String> errors = new ArrayList<>();
    Instant start = instant(form.asMap().getFirst("start"), errors, user);
    Instant end = instant(form.asMap().getFirst("end"), errors, user);
    if (start != null && end != null && !end.isAfter(start)) {
      errors.add(studio.text(user, "END_BEFORE_START"));
    }
    if (!errors.isEmpty()) {
      return Response.status(422)
          .entity(
              studio.draw(
                  request,
                  course,
                  user,
                  "schedule",
                  schedule(course, user, typed(form, "start"), typed(form, "end")),
                  errors))
          .build();
    }
    parts
        .courses()
        .put(
            new Course(
                course.key(),
                course.title(),
                course.organisation(),
                course.number(),
                course.run(),
                course.pacing(),
                start,
                end,
                course.hasStarted(),
                course.modes(),
                course.settings(),
                course.attributes()),
            parts.courses().staff(course.key()));
    return studio.saved(course, "schedule");
  }

  private static String typed(Form form, String field) {
    String text = form.asMap().getFirst(field);
    return text == null ? "" : text;
  }

  private @Nullable Instant instant(@Nullable String text, List<String> errors, User user) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      Instant time = LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
      if (CourseStart.isPossible(time)) {
        return time;
      }
    } catch (DateTimeParseException e) {
      // said below
    }
    errors.add(studio.text(user, "WRONG_DATE", text));
    return null;
  }

  /** Starts the course now, or shows what keeps it from starting. */
  @POST
  @Path("start")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response start(
      @Context HttpServletRequest request, @PathParam("key") String key, Form form) {
    Course course = studio.course(key, request);
    User user = studio.sender(request, course, form);
    CourseStarts.Outcome outcome = parts.starts().start(course, user.locale());
    if (outcome.isOpen()) {
      return studio.saved(course, "schedule");
    }
    return Response.status(409)
        .entity(
            studio.draw(
                request,
                course,
                user,
                "schedule",
                schedule(course, user, local(course.start()), local(course.end())),
                List.of(studio.text(user, "CANNOT_START"))))
        .build();
  }
}

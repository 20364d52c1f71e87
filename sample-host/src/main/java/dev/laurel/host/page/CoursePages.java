package dev.laurel.host.page;

import dev.laurel.host.course.CourseStart;
import dev.laurel.host.course.CourseStarts;
import dev.laurel.host.course.StartBlocker;
import dev.laurel.host.event.Event;
import dev.laurel.host.learning.Lessons;
import dev.laurel.host.learning.Unit;
import dev.laurel.host.plugin.Addresses;
import dev.laurel.host.plugin.Part;
import dev.laurel.kit.web.Html;
import dev.laurel.kit.web.Page;
import dev.laurel.plugin.host.Badge;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.Enrolment;
import dev.laurel.plugin.host.GradingPolicy;
import dev.laurel.plugin.host.Standing;
import dev.laurel.plugin.host.User;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /courses/KEY/…}: outline, units, end of the course, progress. */
@Path("courses/{key}")
@Produces(MediaType.TEXT_HTML)
public final class CoursePages {

  private final PageFrame frame;
  private final Visitor visitor;
  private final CourseBar bar;
  private final Pages.Parts parts;

  CoursePages(PageFrame frame, Visitor visitor, CourseBar bar, Pages.Parts parts) {
    this.frame = frame;
    this.visitor = visitor;
    this.bar = bar;
    this.parts = parts;
  }

  /** The outline. */
  public record OutlineView(
      String at, List<UnitRow> units, String csrf, boolean isEnrolled, String about)
      implements Page {
    @Override
    public String template() {
      return "dev/laurel/host/page/OutlinePage.vm";
    }
  }

  /** A unit with its question and what was answered; chosen is -1 before. */
  public record UnitRow(
      int position,
      String title,
      String body,
      String badge,
      String question,
      List<String> options,
      int chosen,
      boolean isCorrect) {}

  /** The page of a course that is closed. */
  public record ClosedView(
      String planned, boolean isAhead, boolean isStaff, List<StartBlocker> blockers)
      implements Page {
    @Override
    public String template() {
      return "dev/laurel/host/page/ClosedPage.vm";
    }
  }

  /** The end of the course. */
  public record EndView(
      String at, String csrf, long percent, boolean passes, long completion, boolean isEnrolled)
      implements Page {
    @Override
    public String template() {
      return "dev/laurel/host/page/EndPage.vm";
    }
  }

  /** The progress. */
  public record ProgressView(
      String lead,
      List<FragmentRow> fragments,
      List<GradeRow> grades,
      long total,
      String passMark,
      long passPercent,
      boolean passes,
      long completion,
      String completionRule)
      implements Page {
    @Override
    public String template() {
      return "dev/laurel/host/page/ProgressPage.vm";
    }
  }

  /** A plugin's part. */
  public record FragmentRow(String plugin, Map<String, String> attributes, Html html) {}

  /** A badge's line; the colour is 1 to 5. */
  public record GradeRow(
      String name, long weight, long score, double weighted, long share, int colour) {}

  private String at(Course course) {
    return "/courses/" + Addresses.encoded(course.key());
  }

  private String text(User user, String code, Object... values) {
    return frame.messages().text(user.locale(), "page." + code, values);
  }

  private Optional<String> closed(
      HttpServletRequest request, Course course, User user, CourseBar.Place place) {
    CourseStarts.Outcome start = parts.starts().look(course, user.locale());
    if (start.isOpen()) {
      return Optional.empty();
    }
    boolean isStaff = parts.courses().isStaff(course.key(), user.id());
    return Optional.of(
        frame.frame(
            request,
            bar.around(course, user, place, text(user, "COURSE")),
            new ClosedView(
                course.start() == null ? "" : frame.day(course.start(), user.locale()),
                start.state() == CourseStart.State.PLANNED,
                isStaff,
                isStaff ? parts.starts().blockers(course.key(), user.locale()) : List.of())));
  }

  /** The outline with all units. */
  @GET
  public String outline(@Context HttpServletRequest request, @PathParam("key") String key) {
    User user = visitor.person(request);
    Course course = visitor.course(key, request);
    Optional<String> closed = closed(request, course, user, CourseBar.Place.OUTLINE);
    if (closed.isPresent()) {
      return closed.get();
    }
    Map<Integer, Lessons.Answer> answers = parts.lessons().answers(course.key(), user.id());
    List<UnitRow> units =
        parts.lessons().units(course.key()).stream()
            .map(unit -> row(unit, answers.get(unit.position())))
            .toList();
    return frame.frame(
        request,
        bar.around(course, user, CourseBar.Place.OUTLINE, text(user, "COURSE")),
        new OutlineView(
            at(course),
            units,
            parts.signIns().csrfToken(request),
            parts.enrolments().find(course.key(), user.id()).isPresent(),
            course.title()));
  }

  private static UnitRow row(Unit unit, Lessons.@Nullable Answer answer) {
    return new UnitRow(
        unit.position(),
        unit.title(),
        unit.body(),
        unit.badge(),
        unit.question(),
        unit.options(),
        answer == null ? -1 : answer.chosen(),
        answer != null && answer.isCorrect());
  }

  /** Takes an answer. */
  @POST
  @Path("units/{position}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response answer(
      @Context HttpServletRequest request,
      @PathParam("key") String key,
      @PathParam("position") int position,
      @FormParam("answer") @Nullable Integer answer,
      @FormParam("_csrf") @Nullable String csrf) {
    User user = visitor.sender(request, csrf == null ? "" : csrf);
    Course course = visitor.course(key, request);
    enrolment(course, user);
    if (answer != null) {
      parts.lessons().answer(course.key(), user.id(), position, answer);
    }
    return Response.seeOther(URI.create(at(course) + "/#unit-" + position)).build();
  }

  private Enrolment enrolment(Course course, User user) {
    return parts
        .enrolments()
        .find(course.key(), user.id())
        .orElseThrow(() -> visitor.problem(403, "NOT_ENROLLED", user));
  }

  /** The end of the course, with the button <i>Finish</i>. */
  @GET
  @Path("end")
  public String end(@Context HttpServletRequest request, @PathParam("key") String key) {
    User user = visitor.person(request);
    Course course = visitor.course(key, request);
    Optional<String> closed = closed(request, course, user, CourseBar.Place.OUTLINE);
    if (closed.isPresent()) {
      return closed.get();
    }
    Optional<Standing> standing = parts.gradebook().find(course.key(), user.id());
    return frame.frame(
        request,
        bar.around(course, user, CourseBar.Place.OUTLINE, text(user, "END")),
        new EndView(
            at(course),
            parts.signIns().csrfToken(request),
            standing.map(one -> Words.percent(one.grade())).orElse(0L),
            standing.map(Standing::passes).orElse(false),
            standing.map(one -> Words.percent(one.completion())).orElse(0L),
            standing.isPresent()));
  }

  /** Finishes. */
  @POST
  @Path("finish")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response finish(
      @Context HttpServletRequest request,
      @PathParam("key") String key,
      @FormParam("_csrf") @Nullable String csrf) {
    User user = visitor.sender(request, csrf == null ? "" : csrf);
    Course course = visitor.course(key, request);
    enrolment(course, user);
    Event event = new Event(Event.Kind.COURSE_FINISHED, course.key(), user.id());
    // Told at once, so that the Progress page shows what came of it; the outbox tells it again.
    parts.outbox().add(event);
    parts.plugins().tell(event);
    return Response.seeOther(URI.create(at(course) + "/progress")).build();
  }

  /** The progress. */
  @GET
  @Path("progress")
  public String progress(@Context HttpServletRequest request, @PathParam("key") String key) {
    User user = visitor.person(request);
    Course course = visitor.course(key, request);
    Optional<String> closed = closed(request, course, user, CourseBar.Place.PROGRESS);
    if (closed.isPresent()) {
      return closed.get();
    }
    Optional<Standing> standing = parts.gradebook().find(course.key(), user.id());
    GradingPolicy policy = parts.courses().gradingPolicy(course.key()).orElseThrow();
    List<Part> drawn = parts.plugins().progress(course.key(), visitor.view(request, user));
    List<String> stylesheets =
        drawn.stream().flatMap(part -> part.fragment().stylesheets().stream()).distinct().toList();
    List<String> scripts =
        drawn.stream().flatMap(part -> part.fragment().scripts().stream()).distinct().toList();
    String mode =
        parts
            .enrolments()
            .find(course.key(), user.id())
            .flatMap(enrolment -> course.mode(enrolment.mode()))
            .map(found -> " · " + found.name())
            .orElse("");
    return frame.frame(
        request,
        bar.around(
            course, user, CourseBar.Place.PROGRESS, text(user, "PROGRESS"), stylesheets, scripts),
        new ProgressView(
            PageFrame.name(user) + mode,
            drawn.stream()
                .map(
                    part ->
                        new FragmentRow(
                            part.plugin(),
                            part.fragment().attributes(),
                            new Html(part.fragment().html())))
                .toList(),
            grades(course, user, policy),
            standing.map(one -> Words.percent(one.grade())).orElse(0L),
            policy.passMark() == null
                ? ""
                : text(user, "PERCENT", Words.percent(policy.passMark())),
            policy.passMark() == null ? 0 : Words.percent(policy.passMark()),
            standing.map(Standing::passes).orElse(false),
            standing.map(one -> Words.percent(one.completion())).orElse(0L),
            policy.minimumCompletion() == null
                ? ""
                : text(user, "PERCENT", Words.percent(policy.minimumCompletion()))));
  }

  private List<GradeRow> grades(Course course, User user, GradingPolicy policy) {
    Map<String, Double> scores = parts.gradebook().progress(course.key(), user.id()).scores();
    List<GradeRow> rows = new ArrayList<>();
    for (Badge badge : policy.badges()) {
      double score = scores.getOrDefault(badge.name(), 0.0);
      double weighted = score * badge.weight();
      rows.add(
          new GradeRow(
              badge.name(),
              Math.round(badge.weight() * 100),
              Words.percent(score),
              weighted * 100,
              Math.round(weighted * 100),
              rows.size() % 5 + 1));
    }
    return rows;
  }
}

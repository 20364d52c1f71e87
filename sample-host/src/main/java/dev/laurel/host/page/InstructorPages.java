package dev.laurel.host.page;

import dev.laurel.host.plugin.Addresses;
import dev.laurel.host.plugin.Part;
import dev.laurel.host.plugin.Tab;
import dev.laurel.kit.web.Html;
import dev.laurel.kit.web.Page;
import dev.laurel.kit.web.Problem;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.Enrolment;
import dev.laurel.plugin.host.EnrolmentMode;
import dev.laurel.plugin.host.Standing;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /courses/KEY/instructor}: the Instructor Dashboard and its tabs. */
@Path("courses/{key}/instructor")
@Produces(MediaType.TEXT_HTML)
public final class InstructorPages {

  private static final int ROWS = 50;

  private final PageFrame frame;
  private final Visitor visitor;
  private final CourseBar bar;
  private final Pages.Parts parts;

  InstructorPages(PageFrame frame, Visitor visitor, CourseBar bar, Pages.Parts parts) {
    this.frame = frame;
    this.visitor = visitor;
    this.bar = bar;
    this.parts = parts;
  }

  /** The dashboard around a tab. */
  public record View(List<FramePage.Item> tabs, String plugin, Html content) implements Page {
    @Override
    public String template() {
      return "dev/laurel/host/page/InstructorPage.vm";
    }
  }

  /** The tab with facts. */
  public record FactsView(List<Fact> facts) implements Page {
    @Override
    public String template() {
      return "dev/laurel/host/page/CourseInfoTab.vm";
    }
  }

  /** A fact. */
  public record Fact(String name, String value) {}

  /** The tab with the learners. */
  public record LearnersView(
      String at, String csrf, List<LearnerRow> rows, List<EnrolmentMode> modes, String more)
      implements Page {
    @Override
    public String template() {
      return "dev/laurel/host/page/MembershipTab.vm";
    }
  }

  /** A learner. */
  public record LearnerRow(
      String username, String fullName, String mode, long grade, long completion, boolean passes) {}

  private String at(Course course) {
    return "/courses/" + Addresses.encoded(course.key()) + "/instructor";
  }

  private String text(User user, String code, Object... values) {
    return frame.messages().text(user.locale(), "page." + code, values);
  }

  private String draw(
      HttpServletRequest request, Course course, User user, String here, Html content) {
    return draw(request, course, user, here, "", content, List.of(), List.of());
  }

  private String draw(
      HttpServletRequest request,
      Course course,
      User user,
      String here,
      String plugin,
      Html content,
      List<String> stylesheets,
      List<String> scripts) {
    List<FramePage.Item> tabs = new ArrayList<>();
    tabs.add(new FramePage.Item(text(user, "COURSE_INFO"), at(course), here.isEmpty()));
    tabs.add(
        new FramePage.Item(
            text(user, "MEMBERSHIP"), at(course) + "/membership", here.equals("membership")));
    for (Tab tab : parts.plugins().tabs(user.locale())) {
      tabs.add(
          new FramePage.Item(tab.title(), at(course) + "/" + tab.slug(), here.equals(tab.slug())));
    }
    return frame.frame(
        request,
        bar.around(
            course,
            user,
            CourseBar.Place.INSTRUCTOR,
            text(user, "INSTRUCTOR"),
            stylesheets,
            scripts),
        new View(tabs, plugin, content));
  }

  /** Course info. */
  @GET
  public String info(@Context HttpServletRequest request, @PathParam("key") String key) {
    Course course = visitor.course(key, request);
    User user = visitor.staff(request, course.key());
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(text(user, "KEY"), course.key().value()));
    facts.add(new Fact(text(user, "ORGANISATION"), course.organisation()));
    facts.add(
        new Fact(
            text(user, "START"),
            course.start() == null ? "–" : frame.time(course.start(), user.locale())));
    facts.add(
        new Fact(
            text(user, "END_DATE"),
            course.end() == null ? "–" : frame.time(course.end(), user.locale())));
    for (EnrolmentMode mode : course.modes()) {
      facts.add(
          new Fact(
              text(user, "ENROLLED_IN", mode.name()),
              String.valueOf(
                  parts.enrolments().count(course.key(), java.util.Set.of(mode.slug())))));
    }
    return draw(request, course, user, "", frame.draw(new FactsView(facts), user.locale()));
  }

  /** The learners, with what they have reached. */
  @GET
  @Path("membership")
  public String members(
      @Context HttpServletRequest request,
      @PathParam("key") String key,
      @QueryParam("after") @Nullable String after) {
    Course course = visitor.course(key, request);
    User user = visitor.staff(request, course.key());
    List<Enrolment> page =
        parts
            .enrolments()
            .page(course.key(), after == null || after.isBlank() ? null : new UserId(after), ROWS);
    List<UserId> ids = page.stream().map(Enrolment::learner).toList();
    Map<UserId, User> people = parts.accounts().findAll(ids);
    Map<UserId, Standing> standings = parts.gradebook().ofCourse(course.key(), ids);
    List<LearnerRow> rows =
        page.stream()
            .filter(one -> people.containsKey(one.learner()))
            .map(
                one ->
                    row(
                        course,
                        java.util.Objects.requireNonNull(people.get(one.learner())),
                        one,
                        Optional.ofNullable(standings.get(one.learner()))))
            .toList();
    return draw(
        request,
        course,
        user,
        "membership",
        frame.draw(
            new LearnersView(
                at(course) + "/membership",
                parts.signIns().csrfToken(request),
                rows,
                course.modes(),
                page.size() < ROWS
                    ? ""
                    : at(course) + "/membership?after=" + ids.get(ids.size() - 1).value()),
            user.locale()));
  }

  private static LearnerRow row(
      Course course, User learner, Enrolment enrolment, Optional<Standing> standing) {
    return new LearnerRow(
        learner.username(),
        PageFrame.name(learner),
        course.mode(enrolment.mode()).map(EnrolmentMode::name).orElse(enrolment.mode()),
        standing.map(one -> Words.percent(one.grade())).orElse(0L),
        standing.map(one -> Words.percent(one.completion())).orElse(0L),
        standing.map(Standing::passes).orElse(false));
  }

  /** Enrols somebody. */
  @POST
  @Path("membership")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response enrol(
      @Context HttpServletRequest request,
      @PathParam("key") String key,
      @FormParam("username") @Nullable String username,
      @FormParam("mode") @Nullable String mode,
      @FormParam("_csrf") @Nullable String csrf) {
    Course course = visitor.course(key, request);
    User user = visitor.sender(request, csrf == null ? "" : csrf);
    visitor.staff(request, course.key());
    User learner = learner(username, user);
    if (mode == null || course.mode(mode).isEmpty()) {
      throw visitor.problem(422, "NO_SUCH_MODE", user);
    }
    parts.enrolments().enrol(course.key(), Map.of(learner.id(), mode));
    return Response.seeOther(URI.create(at(course) + "/membership")).build();
  }

  /** Unenrols somebody. */
  @POST
  @Path("membership/{username}/remove")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response unenrol(
      @Context HttpServletRequest request,
      @PathParam("key") String key,
      @PathParam("username") String username,
      @FormParam("_csrf") @Nullable String csrf) {
    Course course = visitor.course(key, request);
    User user = visitor.sender(request, csrf == null ? "" : csrf);
    visitor.staff(request, course.key());
    parts.enrolments().unenrol(course.key(), learner(username, user).id());
    return Response.seeOther(URI.create(at(course) + "/membership")).build();
  }

  private User learner(@Nullable String username, User user) {
    String name = username == null ? "" : username.strip();
    return parts
        .accounts()
        .findByUsername(name)
        .orElseThrow(() -> visitor.problem(404, "NO_SUCH_USER", user, name));
  }

  /** A plugin's tab. */
  @GET
  @Path("{slug}")
  public String tab(
      @Context HttpServletRequest request,
      @PathParam("key") String key,
      @PathParam("slug") String slug) {
    Course course = visitor.course(key, request);
    User user = visitor.staff(request, course.key());
    Optional<Part> part = parts.plugins().tab(slug, course.key(), visitor.view(request, user));
    if (part.isEmpty()) {
      boolean isKnown =
          parts.plugins().tabs(user.locale()).stream().anyMatch(tab -> tab.slug().equals(slug));
      throw Problem.of(
              isKnown ? 503 : 404,
              isKnown ? "TAB_FAILED" : "NO_SUCH_TAB",
              text(user, isKnown ? "TAB_FAILED" : "NO_SUCH_TAB"))
          .exception();
    }
    return draw(
        request,
        course,
        user,
        slug,
        part.get().plugin(),
        new Html(part.get().fragment().html()),
        part.get().fragment().stylesheets(),
        part.get().fragment().scripts());
  }
}

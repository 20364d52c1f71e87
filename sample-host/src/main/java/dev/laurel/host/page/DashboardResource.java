package dev.laurel.host.page;

import dev.laurel.host.course.CourseStart;
import dev.laurel.host.course.CourseStarts;
import dev.laurel.host.plugin.Addresses;
import dev.laurel.host.plugin.PluginLink;
import dev.laurel.kit.web.Messages;
import dev.laurel.kit.web.Page;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Enrolment;
import dev.laurel.plugin.host.Standing;
import dev.laurel.plugin.host.User;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code /dashboard}: the courses of a learner, and those of an instructor. */
@Path("dashboard")
@Produces(MediaType.TEXT_HTML)
public final class DashboardResource {

  private final PageFrame frame;
  private final Visitor visitor;
  private final Pages.Parts parts;

  DashboardResource(PageFrame frame, Visitor visitor, Pages.Parts parts) {
    this.frame = frame;
    this.visitor = visitor;
    this.parts = parts;
  }

  /** What the page shows. */
  public record View(String name, List<Card> cards, List<Card> taught) implements Page {
    @Override
    public String template() {
      return "dev/laurel/host/page/DashboardPage.vm";
    }
  }

  /** A card; the completion is -1 where none is shown. */
  public record Card(
      String key,
      String title,
      String href,
      String about,
      String when,
      int cover,
      String state,
      String tone,
      String icon,
      String act,
      boolean isPrimary,
      long completion,
      List<CardLink> links) {}

  /** A plugin's link on a card. */
  public record CardLink(String plugin, String text, String href) {}

  /** The page. */
  @GET
  public String page(@Context HttpServletRequest request) {
    User user = visitor.person(request);
    List<Enrolment> enrolments = parts.enrolments().allOf(user.id());
    List<CourseKey> keys = enrolments.stream().map(Enrolment::course).toList();
    Map<CourseKey, Course> courses =
        parts.courses().findAll(keys).stream()
            .collect(Collectors.toMap(Course::key, Function.identity()));
    Map<CourseKey, Standing> standings = parts.gradebook().ofLearner(user.id(), keys);
    Map<CourseKey, List<PluginLink>> links =
        keys.isEmpty() ? Map.of() : parts.plugins().cardLinks(user, keys, user.locale());
    List<Card> cards =
        keys.stream()
            .filter(courses::containsKey)
            .map(
                key ->
                    card(
                        java.util.Objects.requireNonNull(courses.get(key)),
                        standings.get(key),
                        links.getOrDefault(key, List.of()),
                        user.locale()))
            .toList();
    List<Card> taught =
        parts.courses().taughtBy(user.id()).stream()
            .map(course -> taughtCard(course, user.locale()))
            .toList();
    return frame.frame(
        request,
        PageFrame.Around.of(frame.messages().text(user.locale(), "page.MY_COURSES")),
        new View(user.fullName().isBlank() ? user.username() : user.fullName(), cards, taught));
  }

  private Card taughtCard(Course course, Locale locale) {
    Card card = card(course, null, List.of(), locale);
    return new Card(
        card.key(),
        card.title(),
        card.href() + "instructor",
        card.about(),
        card.when(),
        card.cover(),
        card.state(),
        card.tone(),
        card.icon(),
        frame.messages().text(locale, "page.MANAGE"),
        false,
        -1,
        List.of());
  }

  private Card card(
      Course course, @Nullable Standing standing, List<PluginLink> links, Locale locale) {
    Messages.InLanguage words = frame.messages().in(locale);
    CourseStarts.Outcome start = parts.starts().look(course, locale);
    boolean hasEnded = course.hasEnded(parts.clock().instant());
    String code =
        !start.isOpen()
            ? start.state() == CourseStart.State.BLOCKED ? "CLOSED" : "PLANNED"
            : standing != null && standing.passes() ? "PASSING" : hasEnded ? "ENDED" : "OPEN";
    long completion = standing == null ? 0 : Words.percent(standing.completion());
    return new Card(
        course.key().value(),
        course.title(),
        "/courses/" + Addresses.encoded(course.key()) + "/",
        course.organisation() + " · " + course.number(),
        when(course, words, locale),
        Math.floorMod(course.key().value().hashCode(), 5),
        words.text("page.CARD_" + code),
        switch (code) {
          case "PASSING" -> "good";
          case "CLOSED" -> "warn";
          case "OPEN" -> "info";
          default -> "quiet";
        },
        code.equals("PASSING") ? "check-lg" : "",
        words.text(
            !code.equals("OPEN") ? "page.VIEW" : completion > 0 ? "page.RESUME" : "page.OPEN"),
        code.equals("OPEN"),
        code.equals("OPEN") && standing != null ? completion : -1,
        links.stream()
            .map(link -> new CardLink(link.plugin(), link.link().text(), link.link().href()))
            .toList());
  }

  private String when(Course course, Messages.InLanguage words, Locale locale) {
    String start =
        course.start() == null
            ? words.text("page.NO_START")
            : words.text(begun(course, course.start()), frame.day(course.start(), locale));
    return course.end() == null
        ? start
        : start
            + " · "
            + words.text(
                course.hasEnded(parts.clock().instant()) ? "page.ENDED" : "page.ENDS",
                frame.day(course.end(), locale));
  }

  private String begun(Course course, Instant start) {
    return course.hasStarted()
        ? "page.STARTED"
        : parts.clock().instant().isBefore(start) ? "page.STARTS" : "page.WAS_PLANNED";
  }
}

package dev.laurel.host.page;

import dev.laurel.host.plugin.Addresses;
import dev.laurel.kit.web.Html;
import dev.laurel.kit.web.Page;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.User;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What the pages of a course's settings have in common. */
final class StudioFrame {

  private final PageFrame frame;
  private final Visitor visitor;
  private final CourseBar bar;
  private final Pages.Parts parts;

  StudioFrame(PageFrame frame, Visitor visitor, CourseBar bar, Pages.Parts parts) {
    this.frame = frame;
    this.visitor = visitor;
    this.bar = bar;
    this.parts = parts;
  }

  /**
   * The settings around one of their pages.
   *
   * @param at the address below which the pages are, and where their forms are sent
   */
  public record View(
      String at,
      String title,
      String lead,
      List<Item> pages,
      String csrf,
      String saved,
      List<String> errors,
      Object form)
      implements Page {
    @Override
    public String template() {
      return "dev/laurel/host/page/StudioPage.vm";
    }
  }

  /** A page of the settings. */
  public record Item(String text, String href, String icon, boolean isCurrent) {}

  String day(Instant time, User user) {
    return frame.day(time, user.locale());
  }

  Course course(String key, HttpServletRequest request) {
    return visitor.course(key, request);
  }

  User staff(HttpServletRequest request, Course course) {
    return visitor.staff(request, course.key());
  }

  /** Staff who mean what a form says. */
  User sender(HttpServletRequest request, Course course, Form form) {
    String token = form.asMap().getFirst("_csrf");
    visitor.sender(request, token == null ? "" : token);
    return visitor.staff(request, course.key());
  }

  String text(User user, String code, Object... values) {
    return frame.messages().text(user.locale(), "page." + code, values);
  }

  private String at(Course course) {
    return "/studio/" + Addresses.encoded(course.key()) + "/settings/";
  }

  Response saved(Course course, String page) {
    return Response.seeOther(URI.create(at(course) + page + "?saved=1")).build();
  }

  String draw(
      HttpServletRequest request,
      Course course,
      User user,
      String here,
      Object form,
      List<String> errors) {
    List<Item> pages = new ArrayList<>();
    for (String page : List.of("schedule", "grading", "advanced")) {
      pages.add(
          new Item(text(user, "STUDIO_" + page), at(course) + page, icon(page), page.equals(here)));
    }
    String saved =
        "1".equals(request.getParameter("saved")) && errors.isEmpty() ? text(user, "SAVED") : "";
    Html content =
        frame.draw(
            new View(
                at(course),
                text(user, "STUDIO_" + here),
                text(user, "STUDIO_HELP_" + here),
                pages,
                parts.signIns().csrfToken(request),
                saved,
                errors,
                form),
            user.locale());
    return frame.frame(
        request,
        bar.around(course, user, CourseBar.Place.STUDIO, text(user, "STUDIO_" + here)),
        content);
  }

  private static String icon(String page) {
    return switch (page) {
      case "schedule" -> "calendar3";
      case "grading" -> "bar-chart";
      default -> "sliders";
    };
  }
}

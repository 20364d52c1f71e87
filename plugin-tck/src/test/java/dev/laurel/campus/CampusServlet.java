package dev.laurel.campus;

import dev.laurel.plugin.Fragment;
import dev.laurel.plugin.Link;
import dev.laurel.plugin.PageView;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Enrolment;
import dev.laurel.plugin.host.HostPages;
import dev.laurel.plugin.host.User;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The pages of the campus: courses of somebody, her record, and where she teaches. */
final class CampusServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  private final transient CampusStage stage;

  CampusServlet(CampusStage stage) {
    this.stage = stage;
  }

  private void readObject(ObjectInputStream in) throws IOException {
    throw new IOException("The pages of the campus are not kept");
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<User> user = stage.host().signedIn().user(request);
    if (user.isEmpty()) {
      response.sendRedirect(stage.host().pages().signIn(request.getRequestURI()));
      return;
    }
    String[] path = request.getRequestURI().split("/");
    Optional<HostPages.Content> page =
        path.length > 3 && path[1].equals("c")
            ? ofCourse(request, user.get(), CampusPages.decoded(path[2]), path)
            : path.length == 2 && path[1].equals("my")
                ? Optional.of(my(request, user.get()))
                : Optional.empty();
    if (page.isEmpty()) {
      response.sendError(404);
      return;
    }
    response.setContentType("text/html;charset=UTF-8");
    response.getWriter().write(stage.host().pages().frame(request, page.get()));
  }

  private PageView view(HttpServletRequest request, User user) {
    Map<String, String> parameters = new HashMap<>();
    request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
    return new PageView(
        user,
        stage.host().signedIn().locale(request),
        stage.host().signedIn().csrfToken(request),
        parameters);
  }

  private Optional<HostPages.Content> ofCourse(
      HttpServletRequest request, User user, CourseKey key, String[] path) {
    Optional<Course> course = stage.host().courses().find(key);
    if (course.isEmpty()) {
      return Optional.empty();
    }
    PageView view = view(request, user);
    return switch (path[3]) {
      case "record" ->
          Optional.of(content(course.get().title(), stage.campus().progress(key, view)));
      case "teach" ->
          path.length > 4 && stage.host().courses().isStaff(key, user.id())
              ? stage
                  .campus()
                  .tab(path[4], key, view)
                  .map(tab -> content(course.get().title(), tab))
              : Optional.empty();
      default -> Optional.of(content(course.get().title(), "<p>Nothing here yet.</p>"));
    };
  }

  private HostPages.Content my(HttpServletRequest request, User user) {
    Locale locale = stage.host().signedIn().locale(request);
    List<CourseKey> courses =
        stage.host().enrolments().allOf(user.id()).stream().map(Enrolment::course).toList();
    StringBuilder html = new StringBuilder("<ul>");
    for (Link link : stage.campus().cards(user, courses, locale)) {
      html.append("<li><a href=\"").append(Campus.escaped(link.href())).append("\">");
      html.append(Campus.escaped(link.text())).append("</a></li>");
    }
    return content("My courses", html.append("</ul>").toString());
  }

  private static HostPages.Content content(String title, String html) {
    return new HostPages.Content(title, html, List.of(), List.of(), false);
  }

  private static HostPages.Content content(String title, Fragment tab) {
    return new HostPages.Content(title, tab.html(), tab.stylesheets(), tab.scripts(), false);
  }
}

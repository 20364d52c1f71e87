package dev.laurel.campus;

import dev.laurel.plugin.Link;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.HostPages;
import dev.laurel.plugin.host.User;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * The addresses and the frame of the campus.
 *
 * @param origin where people reach it
 * @param porter knows who comes
 * @param navigation the links for somebody
 */
record CampusPages(
    Supplier<String> origin, Porter porter, BiFunction<User, Locale, List<Link>> navigation)
    implements HostPages {

  static String encoded(CourseKey key) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(key.value().getBytes(StandardCharsets.UTF_8));
  }

  static CourseKey decoded(String part) {
    return new CourseKey(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
  }

  @Override
  public String course(CoursePage page, CourseKey course) {
    String name =
        switch (page) {
          case OUTLINE -> "syllabus";
          case PROGRESS -> "record";
          case INSTRUCTOR -> "teach";
          case SCHEDULE -> "dates";
          case GRADING -> "rules";
          case ADVANCED -> "settings";
        };
    return "/c/" + encoded(course) + "/" + name;
  }

  @Override
  public String dashboard() {
    return "/my";
  }

  @Override
  public String signIn(String returnTo) {
    return "/enter?then=" + URLEncoder.encode(returnTo, StandardCharsets.UTF_8);
  }

  @Override
  public String absolute(String address) {
    return origin.get() + address;
  }

  @Override
  public String frame(HttpServletRequest request, Content content) {
    Locale locale = porter.locale(request);
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"");
    page.append(locale.toLanguageTag()).append("\"><head><meta charset=\"utf-8\">");
    page.append("<meta name=\"csrf-token\" content=\"").append(porter.csrfToken(request));
    page.append("\"><title>").append(Campus.escaped(content.title())).append("</title>");
    if (!content.isIndexed()) {
      page.append("<meta name=\"robots\" content=\"noindex\">");
    }
    for (Meta meta : content.metas()) {
      String name = Campus.escaped(meta.name());
      page.append("<meta property=\"%1$s\" name=\"%1$s\" content=\"".formatted(name));
      page.append(Campus.escaped(meta.content())).append("\">");
    }
    for (String sheet : content.stylesheets()) {
      page.append("<link rel=\"stylesheet\" href=\"").append(Campus.escaped(sheet)).append("\">");
    }
    for (String script : content.scripts()) {
      page.append("<script src=\"").append(Campus.escaped(script)).append("\" defer></script>");
    }
    page.append("</head><body><nav>");
    porter
        .user(request)
        .ifPresent(
            user -> {
              page.append("<b>").append(Campus.escaped(user.fullName())).append("</b>");
              for (Link link : navigation.apply(user, locale)) {
                page.append("<a href=\"").append(Campus.escaped(link.href())).append("\">");
                page.append(Campus.escaped(link.text())).append("</a>");
              }
            });
    return page.append("</nav><main>")
        .append(content.html())
        .append("</main></body></html>")
        .toString();
  }
}

package dev.laurel.host.page;

import dev.laurel.host.plugin.Frame;
import dev.laurel.host.plugin.PluginLink;
import dev.laurel.host.plugin.Plugins;
import dev.laurel.host.user.Sessions;
import dev.laurel.host.user.SignIns;
import dev.laurel.kit.web.Html;
import dev.laurel.kit.web.Languages;
import dev.laurel.kit.web.Messages;
import dev.laurel.kit.web.Page;
import dev.laurel.kit.web.PageWriter;
import dev.laurel.plugin.host.HostPages;
import dev.laurel.plugin.host.Role;
import dev.laurel.plugin.host.User;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts pages into the frame: the host's own, and those of plugins. */
final class PageFrame implements Frame {

  private final PageWriter writer;
  private final Messages messages;
  private final SignIns signIns;
  private final Plugins plugins;

  PageFrame(Messages messages, SignIns signIns, Plugins plugins) {
    this.messages = messages;
    this.signIns = signIns;
    this.plugins = plugins;
    this.writer = new PageWriter(PageFrame.class.getClassLoader(), messages, "/static", List.of());
  }

  Messages messages() {
    return messages;
  }

  Locale locale(HttpServletRequest request) {
    return signIns.locale(request);
  }

  String day(Instant time, Locale locale) {
    return Words.day(time, messages.in(locale));
  }

  String time(Instant time, Locale locale) {
    return Words.time(time, messages.in(locale));
  }

  Html draw(Page page, Locale locale) {
    return writer.write(page, locale);
  }

  /** What a page needs besides its content. */
  record Around(
      String title,
      Html course,
      List<String> stylesheets,
      List<String> scripts,
      List<HostPages.Meta> metas) {

    Around(String title, Html course, List<String> stylesheets, List<String> scripts) {
      this(title, course, stylesheets, scripts, List.of());
    }

    static Around of(String title) {
      return new Around(title, new Html(""), List.of(), List.of());
    }
  }

  /** A whole document. */
  String frame(HttpServletRequest request, Around around, Html content) {
    return frame(request, around, content, false, signIns.csrfToken(request));
  }

  /** A whole document for a page without frame of its own session. */
  String frame(HttpServletRequest request, Around around, Page page) {
    return frame(request, around, draw(page, locale(request)));
  }

  String frame(
      HttpServletRequest request, Around around, Html content, boolean isIndexed, String csrf) {
    Locale locale = locale(request);
    Optional<User> user = signIns.user(request);
    return draw(
            new FramePage.View(
                around.title(),
                content,
                around.course(),
                user.map(PageFrame::name).orElse(""),
                user.map(PageFrame::initials).orElse(""),
                csrf,
                user.map(person -> links(request, person, locale)).orElse(List.of()),
                around.stylesheets(),
                around.scripts(),
                isIndexed,
                around.metas(),
                user.map(person -> languages(locale)).orElse(List.of()),
                here(request)),
            locale)
        .value();
  }

  @Override
  public String around(HttpServletRequest request, HostPages.Content content) {
    return frame(
        request,
        new Around(
            content.title(),
            new Html(""),
            content.stylesheets(),
            scripts(content.scripts()),
            content.metas()),
        new Html(content.html()),
        content.isIndexed(),
        signIns.csrfToken(request));
  }

  /** The frame has the shared script already. */
  static List<String> scripts(List<String> wanted) {
    return wanted.stream().filter(script -> !script.contains("/laurel.js")).toList();
  }

  private List<FramePage.Item> links(HttpServletRequest request, User user, Locale locale) {
    String here = request.getRequestURI();
    List<FramePage.Item> links = new ArrayList<>();
    links.add(item(messages.text(locale, "page.MY_COURSES"), "/dashboard", here));
    for (PluginLink link : plugins.navigation(user, locale)) {
      links.add(item(link.link().text(), link.link().href(), here));
    }
    if (user.has(Role.ADMIN)) {
      links.add(item(messages.text(locale, "page.PEOPLE"), "/admin/people", here));
      links.add(item(messages.text(locale, "page.COURSES"), "/admin/courses", here));
      links.add(item(messages.text(locale, "page.PLUGINS"), "/admin/plugins", here));
      links.add(item(messages.text(locale, "page.MAIL"), "/admin/mail", here));
    }
    return links;
  }

  private List<FramePage.Language> languages(Locale reader) {
    Languages languages = messages.languages();
    Locale current = languages.best(reader);
    return languages.all().stream()
        .map(
            one ->
                new FramePage.Language(
                    one.toLanguageTag(), languages.name(one), one.equals(current)))
        .toList();
  }

  /** Where somebody comes back to who changes the language. */
  private static String here(HttpServletRequest request) {
    String query = request.getQueryString();
    return !request.getMethod().equals("GET")
        ? "/dashboard"
        : request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  private static FramePage.Item item(String text, String href, String here) {
    return new FramePage.Item(text, href, here.equals(href));
  }

  static String name(User user) {
    return user.fullName().isBlank() ? user.username() : user.fullName();
  }

  private static String initials(User user) {
    StringBuilder initials = new StringBuilder();
    for (String part : name(user).split("\\s+")) {
      if (!part.isEmpty() && initials.codePointCount(0, initials.length()) < 2) {
        initials.appendCodePoint(Character.toUpperCase(part.codePointAt(0)));
      }
    }
    return initials.toString();
  }

  /** A session for a page with a form, also when nobody is signed in. */
  Sessions.Session session(HttpServletRequest request) {
    return signIns.session(request).orElseThrow();
  }
}

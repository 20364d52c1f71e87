package dev.laurel.certificates.web;

import dev.laurel.kit.web.Days;
import dev.laurel.kit.web.Html;
import dev.laurel.kit.web.Messages;
import dev.laurel.kit.web.Page;
import dev.laurel.kit.web.PageWriter;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.HostPages;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The plugin's pages: their addresses, their drawing, and the host's frame around them. */
public final class Site {

  /** The version in addresses of static files, so that browsers fetch new ones. */
  private static final String VERSION = "3";

  private static final String HELP = "/help";

  private final Host host;
  private final Messages messages;
  private final PageWriter writer;
  private final String contextPath;

  /** The site of a plugin deployed at a context path. */
  public Site(Host host, Messages messages, String contextPath) {
    this.host = host;
    this.messages = messages;
    this.contextPath = contextPath;
    this.writer =
        new PageWriter(
            Site.class.getClassLoader(),
            messages,
            Map.of("assets", contextPath + "/static", "help", contextPath + HELP),
            List.of("dev/laurel/certificates/web/macros.vm"));
  }

  /** The words of the plugin. */
  public Messages messages() {
    return messages;
  }

  /** The host's own pages. */
  public HostPages hostPages() {
    return host.pages();
  }

  /** The address of something of the plugin, below its context path. */
  public String address(String path) {
    return contextPath + path;
  }

  /** The address of a part of a guide. */
  public String help(String guide, String part) {
    return address(HELP + "/" + guide + ".html#" + part);
  }

  /** The address of something of a course, below its context path. */
  public String course(CourseKey course, String path) {
    return contextPath + "/courses/" + encoded(course.value()) + path;
  }

  /** The address of something of a course in the REST API. */
  public String api(CourseKey course, String path) {
    return contextPath + "/api/v1/courses/" + encoded(course.value()) + path;
  }

  /** The tab of the Instructor Dashboard. */
  public String tab(CourseKey course) {
    return host.pages().course(HostPages.CoursePage.INSTRUCTOR, course) + "/certificates";
  }

  /** A part of a path, percent-encoded. */
  public static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** A page of the plugin without a frame. */
  public Html draw(Page page, Locale locale) {
    return writer.write(page, locale);
  }

  /** A page of the plugin in the host's frame. */
  public String framed(
      ContainerRequestContext request, Page page, Locale locale, String title, boolean isIndexed) {
    return framed(request, page, locale, new Head(title, isIndexed, List.of(), List.of()));
  }

  /**
   * What the head of a page says.
   *
   * @param title plain text
   * @param isIndexed whether search engines may list it
   * @param metas such as Open Graph properties
   * @param scripts names of static files that the page needs beside those of all pages
   */
  public record Head(
      String title, boolean isIndexed, List<HostPages.Meta> metas, List<String> scripts) {}

  /** A page of the plugin in the host's frame. */
  public String framed(ContainerRequestContext request, Page page, Locale locale, Head head) {
    List<String> scripts = new ArrayList<>(scripts());
    head.scripts().forEach(name -> scripts.add(contextPath + "/static/" + name + "?v=" + VERSION));
    return host.pages()
        .frame(
            Requests.of(request),
            new HostPages.Content(
                head.title(),
                draw(page, locale).value(),
                stylesheets(),
                scripts,
                head.isIndexed(),
                head.metas()));
  }

  /** The whole address of something of the plugin, for those who are elsewhere. */
  public String absolute(String path) {
    return host.pages().absolute(contextPath + path);
  }

  /** Addresses of the stylesheets that pages and fragments need. */
  public List<String> stylesheets() {
    return List.of(contextPath + "/static/laurel.css?v=" + VERSION);
  }

  /** Addresses of the scripts that pages and fragments need. */
  public List<String> scripts() {
    return List.of(contextPath + "/static/laurel.js?v=" + VERSION);
  }

  /** The token for the forms of a page. */
  public String csrfToken(ContainerRequestContext request) {
    return host.signedIn().csrfToken(Requests.of(request));
  }

  /** The time zone in which days are told. */
  public ZoneId zone() {
    return ZoneOffset.UTC;
  }

  /** Days in words. */
  public Days days(Locale locale) {
    return Days.in(zone(), messages.in(locale).locale());
  }

  /** A day in words. */
  public String day(Instant time, Locale locale) {
    return days(locale).day(time);
  }

  /** A day for a narrow column. */
  public String shortDay(Instant time, Locale locale) {
    return days(locale).shortDay(time);
  }

  /** A day and time in words. */
  public String time(Instant time, Locale locale) {
    return days(locale).dayAndTime(time);
  }
}

package dev.laurel.plugin.host;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The addresses of the host's pages, and its frame for a plugin's own pages. */
public interface HostPages {

  /** A page of the host that a plugin may link to. */
  enum CoursePage {
    /** The course's outline. */
    OUTLINE,
    /** The learner's progress. */
    PROGRESS,
    /**
     * The Instructor Dashboard. A tab of it is at this address, a slash and the tab's slug, so the
     * address has no query.
     */
    INSTRUCTOR,
    /** Start and end of the course. */
    SCHEDULE,
    /** Grade range, badges and completion rule. */
    GRADING,
    /** Advanced Settings. */
    ADVANCED
  }

  /**
   * What goes into the host's frame.
   *
   * @param title the page's title, plain text
   * @param html the page's main content, well-formed and escaped
   * @param stylesheets addresses of stylesheets
   * @param scripts addresses of scripts, deferred
   * @param isIndexed whether search engines may list the page
   * @param metas what the document's head says about the page, such as Open Graph properties; a
   *     host that knows none of it may leave it out
   */
  record Content(
      String title,
      String html,
      List<String> stylesheets,
      List<String> scripts,
      boolean isIndexed,
      List<Meta> metas) {

    /**
     * Keeps copies, so that the value cannot change.
     *
     * @param title the title
     * @param html the content
     * @param stylesheets the stylesheets
     * @param scripts the scripts
     * @param isIndexed whether search engines may list it
     * @param metas what the head says about it
     */
    public Content {
      stylesheets = List.copyOf(stylesheets);
      scripts = List.copyOf(scripts);
      metas = List.copyOf(metas);
    }

    /**
     * A page of which the head says nothing in particular.
     *
     * @param title the title
     * @param html the content
     * @param stylesheets the stylesheets
     * @param scripts the scripts
     * @param isIndexed whether search engines may list it
     */
    public Content(
        String title,
        String html,
        List<String> stylesheets,
        List<String> scripts,
        boolean isIndexed) {
      this(title, html, stylesheets, scripts, isIndexed, List.of());
    }
  }

  /**
   * A {@code meta} element of the document's head. Those who read Open Graph look for {@code
   * property}, others for {@code name}; a host writes the name as both.
   *
   * @param name such as {@code og:title}
   * @param content plain text; the host escapes it
   */
  record Meta(String name, String content) {}

  /**
   * The address of a page about a course.
   *
   * @param page which page
   * @param course which course
   * @return the address, beginning with {@code /}
   */
  String course(CoursePage page, CourseKey course);

  /**
   * The address of the learner's dashboard.
   *
   * @return the address, beginning with {@code /}
   */
  String dashboard();

  /**
   * The address of the sign-in page.
   *
   * @param returnTo the address to come back to, beginning with {@code /}
   * @return the address, beginning with {@code /}
   */
  String signIn(String returnTo);

  /**
   * Makes an address complete, for mails and for what is printed on a certificate.
   *
   * @param address an address beginning with {@code /}
   * @return the same with the scheme and name by which people reach this host
   */
  String absolute(String address);

  /**
   * Puts a plugin's page into the host's frame: header, navigation, language, CSRF token.
   *
   * @param request the request for the page
   * @param content what goes in
   * @return a whole HTML document
   */
  String frame(HttpServletRequest request, Content content);
}

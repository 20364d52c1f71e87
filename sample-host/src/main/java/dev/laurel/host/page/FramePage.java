package dev.laurel.host.page;

import dev.laurel.kit.web.Html;
import dev.laurel.kit.web.Page;
import dev.laurel.plugin.host.HostPages;
import java.util.List;

/** The frame around every page; {@code FramePage.vm} draws it. */
final class FramePage {

  private FramePage() {}

  /**
   * What is around.
   *
   * @param title the page's title
   * @param content what goes in
   * @param course the bar of a course, or empty HTML
   * @param userName who is signed in, or empty
   * @param initials the same in two letters
   * @param csrf the session's token
   * @param links the main navigation
   * @param stylesheets of plugins
   * @param scripts of plugins
   * @param isIndexed whether search engines may list it
   * @param metas what the head says about it
   * @param languages to choose from, empty for who is not signed in
   * @param here the address of the page
   */
  public record View(
      String title,
      Html content,
      Html course,
      String userName,
      String initials,
      String csrf,
      List<Item> links,
      List<String> stylesheets,
      List<String> scripts,
      boolean isIndexed,
      List<HostPages.Meta> metas,
      List<Language> languages,
      String here)
      implements Page {}

  /** A language in its own words. */
  public record Language(String tag, String name, boolean isCurrent) {}

  /** A link of the navigation. */
  public record Item(String text, String href, boolean isCurrent) {}
}

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
      List<HostPages.Meta> metas)
      implements Page {}

  /** A link of the navigation. */
  public record Item(String text, String href, boolean isCurrent) {}
}

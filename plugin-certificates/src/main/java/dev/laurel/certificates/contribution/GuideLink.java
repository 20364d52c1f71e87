package dev.laurel.certificates.contribution;

import dev.laurel.certificates.web.Site;
import dev.laurel.plugin.Link;
import java.util.Locale;

/** Leads from a page of the host to a part of a guide. */
final class GuideLink {

  private GuideLink() {}

  /**
   * The link.
   *
   * @param about what is told more of there
   * @param address of the part
   */
  static Link of(Site site, Locale locale, String about, String address) {
    return new Link(site.messages().text(locale, "web.HELP", about), address);
  }
}

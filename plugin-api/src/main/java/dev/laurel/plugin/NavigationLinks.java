package dev.laurel.plugin;

import dev.laurel.plugin.host.User;
import java.util.List;
import java.util.Locale;

/** Links to a plugin's own pages in the host's main navigation. Asked for each page. */
public interface NavigationLinks {

  /**
   * The links for one person.
   *
   * @param viewer who is signed in
   * @param locale the language of the page
   * @return the links in the order shown; empty when there is nothing for this person
   */
  List<Link> links(User viewer, Locale locale);
}

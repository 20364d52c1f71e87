package dev.laurel.plugin;

import java.util.List;
import java.util.Map;

/**
 * A piece of HTML for a page of the host, which puts it inside an element of its own.
 *
 * @param html well-formed HTML without script or style elements and inline handlers; whatever a
 *     person typed is escaped by the plugin already
 * @param attributes data attributes of the surrounding element, without the prefix {@code data-},
 *     such as {@code message → AVAILABLE}; the host escapes the values
 * @param stylesheets addresses of stylesheets the HTML needs, each loaded once a page
 * @param scripts addresses of scripts the HTML needs, each loaded once a page, deferred
 */
public record Fragment(
    String html, Map<String, String> attributes, List<String> stylesheets, List<String> scripts) {

  /**
   * Keeps copies, so that the fragment cannot change.
   *
   * @param html the HTML
   * @param attributes the data attributes
   * @param stylesheets the stylesheets
   * @param scripts the scripts
   */
  public Fragment {
    attributes = Map.copyOf(attributes);
    stylesheets = List.copyOf(stylesheets);
    scripts = List.copyOf(scripts);
  }
}

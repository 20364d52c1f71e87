package dev.laurel.docs;

import java.util.List;
import java.util.Set;

/**
 * A guide, as it was read.
 *
 * @param name its file without {@code .md}; {@code README} is the first page
 * @param title its main heading, plain text
 * @param sections its second headings, in order
 * @param anchors every address within the page
 * @param links where it leads within the guides, as they are written
 * @param pictures the pictures it shows, as they are written
 * @param groups its lists of links below each second heading
 * @param faults what is wrong with it, in words
 * @param html its content
 */
record Guide(
    String name,
    String title,
    List<Section> sections,
    Set<String> anchors,
    List<String> links,
    List<String> pictures,
    List<Group> groups,
    List<String> faults,
    String html) {

  /** The first page. */
  static final String FIRST = "README";

  /** A second heading and its address within the page. */
  record Section(String title, String anchor) {}

  /** Links that stand in a list below a heading. */
  record Group(String title, List<Entry> entries) {}

  /** A link to a guide. */
  record Entry(String title, String target) {}

  /** The file of a guide's page. */
  static String page(String name) {
    return name.equals(FIRST) ? "index.html" : name + ".html";
  }
}

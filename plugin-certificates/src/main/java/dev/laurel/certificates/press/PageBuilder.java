package dev.laurel.certificates.press;

import java.util.ArrayList;
import java.util.List;

/** Collects what is painted on the page, in order: what is fixed, and what is stamped between. */
final class PageBuilder {

  private final String opening;
  private final List<PagePart> parts = new ArrayList<>();
  private final List<Stamp> stamps = new ArrayList<>();

  /** What is being painted now, if it is fixed; one or none. */
  private final List<Content> fixed = new ArrayList<>(1);

  /**
   * A page.
   *
   * @param opening what each part begins with; it saves the graphics state and must hold for all
   */
  PageBuilder(String opening) {
    this.opening = opening;
  }

  /** What is painted here is the same on all certificates. */
  Content fixed() {
    flushStamps();
    if (fixed.isEmpty()) {
      fixed.add(new Content().add(opening));
    }
    return fixed.get(0);
  }

  /** Something painted anew for each certificate. */
  void stamp(Stamp stamp) {
    flushFixed();
    stamps.add(stamp);
  }

  List<PagePart> parts() {
    flushStamps();
    flushFixed();
    return List.copyOf(parts);
  }

  private void flushStamps() {
    if (!stamps.isEmpty()) {
      parts.add(new PagePart.Stamped(stamps));
      stamps.clear();
    }
  }

  private void flushFixed() {
    fixed.forEach(content -> parts.add(new PagePart.Fixed(content.add("Q\n"))));
    fixed.clear();
  }
}

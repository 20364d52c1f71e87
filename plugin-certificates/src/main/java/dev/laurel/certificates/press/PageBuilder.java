package dev.laurel.certificates.press;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is painted on the page, in order: what is fixed, and what is stamped between. */
final class PageBuilder {

  private final String opening;
  private final List<PagePart> parts = new ArrayList<>();
  private final List<Stamp> stamps = new ArrayList<>();
  private @Nullable Content fixed;

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
    Content current = fixed;
    if (current == null) {
      current = new Content().add(opening);
      fixed = current;
    }
    return current;
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
    if (fixed != null) {
      parts.add(new PagePart.Fixed(fixed.add("Q\n")));
      fixed = null;
    }
  }
}

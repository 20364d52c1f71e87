package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.Paragraph.Alignment;
import dev.laurel.certificates.slide.Paragraph.Spacing;
import dev.laurel.certificates.slide.Paragraph.TabStop;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph to print.
 *
 * @param marginLeft at the side where lines begin
 * @param endStyle gives an empty paragraph its height
 */
record Para(
    Alignment alignment,
    boolean rightToLeft,
    double marginLeft,
    double marginRight,
    double indent,
    Spacing lineSpacing,
    Spacing spaceBefore,
    Spacing spaceAfter,
    @Nullable Span bullet,
    List<TabStop> tabStops,
    double defaultTab,
    List<Span> spans,
    TextStyle endStyle) {

  Para {
    tabStops = List.copyOf(tabStops);
    spans = List.copyOf(spans);
  }

  /** Whether it has a placeholder. */
  boolean dynamic() {
    return spans.stream().anyMatch(span -> span.token() != null);
  }
}

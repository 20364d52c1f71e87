package dev.laurel.certificates.feasibility;

import dev.laurel.certificates.slide.Box;
import dev.laurel.certificates.slide.Slide;
import dev.laurel.certificates.slide.Text;
import java.util.List;

/**
 * Texts are read aloud in the order of the selection pane, from its end; those that stand in one
 * column are read from above. What the layout draws has its own order and is left alone.
 */
final class ReadFromAbove implements Rule {

  /** How much of the lower text's height both may share. */
  private static final double SHARED = 0.25;

  @Override
  public List<Finding> check(Slide slide) {
    List<Text> texts =
        slide.texts().stream()
            .filter(text -> !text.identity().inherited() && !text.body().blank())
            .filter(text -> !TextInsidePage.outside(text, slide))
            .toList();
    for (int i = 1; i < texts.size(); i++) {
      Text first = texts.get(i - 1);
      Text second = texts.get(i);
      if (isAbove(second.place(), first.place())) {
        return List.of(FindingCode.READING_ORDER.at(second, first.identity().name()));
      }
    }
    return List.of();
  }

  private static boolean isAbove(Box upper, Box lower) {
    double shared = Math.min(upper.height(), lower.height()) * SHARED;
    double column =
        Math.min(upper.x() + upper.width(), lower.x() + lower.width())
            - Math.max(upper.x(), lower.x());
    return upper.y() + upper.height() <= lower.y() + shared
        && column > Math.min(upper.width(), lower.width()) / 2;
  }
}

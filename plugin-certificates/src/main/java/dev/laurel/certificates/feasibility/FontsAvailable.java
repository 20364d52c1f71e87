package dev.laurel.certificates.feasibility;

import dev.laurel.certificates.press.FontCheck;
import dev.laurel.certificates.slide.Slide;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every font of the slide is there, with all its letters, or is told with the one it is printed in.
 */
final class FontsAvailable implements Rule {

  @Override
  public List<Finding> check(Slide slide) {
    return Stream.concat(replaced(slide), partial(slide)).toList();
  }

  private static Stream<Finding> replaced(Slide slide) {
    return FontCheck.replacements(slide).stream()
        .map(
            font ->
                (font.sameWidths()
                        ? FindingCode.FONT_REPLACED_SAME_WIDTHS
                        : FindingCode.FONT_REPLACED)
                    .at(
                        font.where(),
                        slide.placeOf(font.where()).orElse(null),
                        font.family(),
                        font.by()));
  }

  private static Stream<Finding> partial(Slide slide) {
    return FontCheck.partial(slide).entrySet().stream()
        .map(font -> FindingCode.FONT_PARTLY_EMBEDDED.at(font.getValue(), font.getKey()));
  }
}

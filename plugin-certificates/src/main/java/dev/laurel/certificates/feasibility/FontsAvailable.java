package dev.laurel.certificates.feasibility;

import dev.laurel.certificates.press.FontCheck;
import dev.laurel.certificates.slide.Slide;
import java.util.List;

/** Every font of the slide is there, or is told with the one it is printed in. */
final class FontsAvailable implements Rule {

  @Override
  public List<Finding> check(Slide slide) {
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
                        font.by()))
        .toList();
  }
}

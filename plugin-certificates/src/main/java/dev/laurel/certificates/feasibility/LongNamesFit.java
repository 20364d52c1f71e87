package dev.laurel.certificates.feasibility;

import dev.laurel.certificates.press.FitResult;
import dev.laurel.certificates.press.TextFit;
import dev.laurel.certificates.slide.Placeholder;
import dev.laurel.certificates.slide.Slide;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The longest names to be expected fit where the learner's name is printed, in several scripts. */
final class LongNamesFit implements Rule {

  private static final String NAME = Placeholder.LEARNER_NAME.canonical();

  /** Long but real: the first that does not fit as it stands is told. */
  private static final List<String> NAMES =
      List.of(
          "Maximiliane Konstantinopoulou-Fitzgerald",
          "Nguyễn Phúc Hoàng Thị Minh Phương Thảo",
          "عبد الرحمن بن عبد العزيز بن محمد الأنصاري",
          "欧阳司马诸葛慕容晓明");

  @Override
  public List<Finding> check(Slide slide) {
    if (!slide.placeholders().contains(NAME)) {
      return List.of();
    }
    TextFit fit = new TextFit(slide, Locale.forLanguageTag(slide.language()));
    for (String name : NAMES) {
      FitResult result = fit.fit(NAME, name, Map.of());
      if (result instanceof FitResult.DoesNotFit not) {
        return List.of(
            FindingCode.NAME_DOES_NOT_FIT.at(
                not.where(), slide.placeOf(not.where()).orElse(null), name));
      }
    }
    for (String name : NAMES) {
      if (fit.fit(NAME, name, Map.of()) instanceof FitResult.Shrinks shrinks) {
        return List.of(
            FindingCode.NAME_SHRINKS.at(
                shrinks.where(),
                slide.placeOf(shrinks.where()).orElse(null),
                name,
                String.valueOf(Math.round(shrinks.size())),
                String.valueOf(Math.round(shrinks.designed()))));
      }
    }
    return List.of();
  }
}

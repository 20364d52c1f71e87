package dev.laurel.certificates.feasibility;

import dev.laurel.certificates.press.FitResult;
import dev.laurel.certificates.press.TextFit;
import dev.laurel.certificates.slide.Placeholder;
import dev.laurel.certificates.slide.Slide;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The longest names to be expected fit where the learner's name is printed, in several scripts. */
final class LongNamesFit {

  private static final String NAME = Placeholder.LEARNER_NAME.canonical();

  /** Long but real. */
  private static final Map<String, String> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put("LATIN", "Maximiliane Konstantinopoulou-Fitzgerald");
    NAMES.put("VIETNAMESE", "Nguyễn Phúc Hoàng Thị Minh Phương Thảo");
    NAMES.put("ARABIC", "عبد الرحمن بن عبد العزيز بن محمد الأنصاري");
    NAMES.put("CHINESE", "欧阳司马诸葛慕容晓明");
  }

  private LongNamesFit() {}

  /** How each of them fits; none if the slide prints no name. */
  static List<NameFit> on(Slide slide, TextFit fit) {
    if (!slide.placeholders().contains(NAME)) {
      return List.of();
    }
    List<NameFit> fits = new ArrayList<>();
    NAMES.forEach((script, name) -> fits.add(of(name, script, fit.fit(NAME, name, Map.of()))));
    return List.copyOf(fits);
  }

  private static NameFit of(String name, String script, FitResult result) {
    if (result instanceof FitResult.DoesNotFit not) {
      return new NameFit(name, script, NameFit.Fit.DOES_NOT_FIT, not.where(), 0, 0);
    } else if (result instanceof FitResult.Shrinks shrinks) {
      return new NameFit(
          name,
          script,
          NameFit.Fit.SHRINKS,
          shrinks.where(),
          Math.round(shrinks.size()),
          Math.round(shrinks.designed()));
    }
    return new NameFit(name, script, NameFit.Fit.FITS, "", 0, 0);
  }

  /** The first that does not fit as it stands; one that does not fit at all before others. */
  static Optional<Finding> finding(Slide slide, List<NameFit> fits) {
    return first(fits, NameFit.Fit.DOES_NOT_FIT)
        .or(() -> first(fits, NameFit.Fit.SHRINKS))
        .map(fit -> finding(slide, fit));
  }

  private static Optional<NameFit> first(List<NameFit> fits, NameFit.Fit fit) {
    return fits.stream().filter(one -> one.fit() == fit).findFirst();
  }

  private static Finding finding(Slide slide, NameFit fit) {
    return fit.fit() == NameFit.Fit.DOES_NOT_FIT
        ? FindingCode.NAME_DOES_NOT_FIT.at(
            fit.where(), slide.placeOf(fit.where()).orElse(null), fit.name())
        : FindingCode.NAME_SHRINKS.at(
            fit.where(),
            slide.placeOf(fit.where()).orElse(null),
            fit.name(),
            String.valueOf(fit.size()),
            String.valueOf(fit.designed()));
  }
}

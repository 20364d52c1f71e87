package dev.laurel.certificates.doctor;

import dev.laurel.certificates.press.FontSupply;
import dev.laurel.certificates.template.DesignFonts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fonts: those that designs in use ask for, those of the settings, and scripts without any. */
final class FontsCheck implements Check {

  private final @Nullable DesignFonts designs;

  /**
   * Of this machine.
   *
   * @param designs what is in use; null where that is not known
   */
  FontsCheck(@Nullable DesignFonts designs) {
    this.designs = designs;
  }

  @Override
  public Topic topic() {
    return Topic.FONTS;
  }

  @Override
  public List<Finding> find() {
    List<Finding> found = new ArrayList<>();
    FontSupply.folderWithout()
        .ifPresent(folder -> found.add(found(FindingCode.FONTS_FOLDER, folder)));
    List<DesignFonts.Missing> missing = designs == null ? List.of() : designs.missing();
    if (!missing.isEmpty()) {
      Set<String> families = new LinkedHashSet<>();
      missing.forEach(one -> families.add("“" + one.family() + "” → “" + one.by() + "”"));
      found.add(
          found(
                  FindingCode.FONTS_MISSING,
                  (int) missing.stream().map(DesignFonts.Missing::design).distinct().count(),
                  List.copyOf(families))
              .showing(families.size()));
    }
    List<Script> without = FontSupply.scriptsWithout().stream().map(Script::new).toList();
    if (found.isEmpty() || !without.isEmpty()) {
      found.add(
          without.isEmpty()
              ? found(FindingCode.FONTS_FINE, FontSupply.families())
              : found(FindingCode.FONTS_SCRIPTS, FontSupply.families(), without));
    }
    return found;
  }

  private static Finding found(FindingCode code, Object... values) {
    return Finding.of(Topic.FONTS, code, values);
  }
}

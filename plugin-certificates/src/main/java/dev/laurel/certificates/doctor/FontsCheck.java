package dev.laurel.certificates.doctor;

import com.ibm.icu.lang.UScript;
import dev.laurel.certificates.press.FontSupply;
import dev.laurel.certificates.template.DesignFonts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fonts: those that designs in use ask for, those of the settings, scripts without any, and letters
 * that kept certificates from being printed.
 */
final class FontsCheck implements Check {

  private static final int MOST = 1000;
  private static final int SHOWN = 20;

  private final @Nullable DesignFonts designs;
  private final @Nullable DoctorMapper mapper;

  /**
   * Of this machine.
   *
   * @param designs what is in use; null where that is not known
   * @param mapper what could not be printed; null where that is not known
   */
  FontsCheck(@Nullable DesignFonts designs, @Nullable DoctorMapper mapper) {
    this.designs = designs;
    this.mapper = mapper;
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
    unprinted().ifPresent(found::add);
    List<Script> without = FontSupply.scriptsWithout().stream().map(Script::new).toList();
    if (found.isEmpty() || !without.isEmpty()) {
      found.add(
          without.isEmpty()
              ? found(FindingCode.FONTS_FINE, FontSupply.families())
              : found(FindingCode.FONTS_SCRIPTS, FontSupply.families(), without));
    }
    return found;
  }

  /** The letters of names and titles that no font had when certificates were to be printed. */
  private Optional<Finding> unprinted() {
    List<String> reasons = mapper == null ? List.of() : mapper.withoutLetters(MOST);
    if (reasons.isEmpty()) {
      return Optional.empty();
    }
    Set<String> letters = new LinkedHashSet<>();
    Set<Script> scripts = new LinkedHashSet<>();
    for (String reason : reasons) {
      // A code, the text, and the characters of it.
      String missing = reason.substring(reason.lastIndexOf('\n') + 1);
      missing
          .codePoints()
          .filter(one -> !Character.isWhitespace(one))
          .forEach(
              one -> {
                letters.add(String.format("\u2068%s\u2069 (U+%04X)", Character.toString(one), one));
                script(one).ifPresent(scripts::add);
              });
    }
    return Optional.of(
        found(
                FindingCode.FONTS_TEXTS,
                reasons.size(),
                letters.stream().limit(SHOWN).toList(),
                scripts.size(),
                List.copyOf(scripts))
            .showing(reasons.size()));
  }

  /** The script of a character, unless it is of many. */
  private static Optional<Script> script(int character) {
    int script = UScript.getScript(character);
    return script == UScript.COMMON || script == UScript.INHERITED || script == UScript.UNKNOWN
        ? Optional.empty()
        : Optional.of(new Script(UScript.getShortName(script)));
  }

  private static Finding found(FindingCode code, Object... values) {
    return Finding.of(Topic.FONTS, code, values);
  }
}

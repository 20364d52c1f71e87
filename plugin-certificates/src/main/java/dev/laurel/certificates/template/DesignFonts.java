package dev.laurel.certificates.template;

import dev.laurel.certificates.press.FontSupply;
import dev.laurel.kit.persistence.Database;
import java.util.List;

/** The fonts that designs in use ask for. */
public final class DesignFonts {

  /** The finding of a font with other widths, as reports have it. */
  private static final String REPLACED = "FONT_REPLACED";

  private final TemplateMapper templates;

  /** Those of a database. */
  public DesignFonts(Database database) {
    this.templates = database.mapper(TemplateMapper.class);
  }

  /** A version that courses print from, and what was found when it came. */
  record InUse(String title, Template.Report report) {}

  /**
   * A font that a design in use asks for and is not there.
   *
   * @param design the design's title
   * @param family the font
   * @param by the font in its place, which has other widths
   */
  public record Missing(String design, String family, String by) {}

  /** The fonts that were not there when a design in use came, and are not there now. */
  public List<Missing> missing() {
    return templates.inUse().stream()
        .flatMap(
            design ->
                design.report().warnings().stream()
                    .filter(line -> line.code().equals(REPLACED))
                    .filter(line -> line.values().size() > 1)
                    .map(
                        line ->
                            new Missing(
                                design.title(), line.values().get(0), line.values().get(1))))
        .filter(missing -> !FontSupply.has(missing.family()))
        .toList();
  }
}

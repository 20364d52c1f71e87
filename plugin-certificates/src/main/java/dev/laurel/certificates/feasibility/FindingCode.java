package dev.laurel.certificates.feasibility;

import dev.laurel.certificates.slide.Box;
import dev.laurel.certificates.slide.Shape;
import dev.laurel.certificates.slide.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a rule can find, with how bad it is. The name is what users, support and other
 * programs know it by, so it never changes.
 */
enum FindingCode {
  NOT_A4(Finding.Severity.ERROR),
  NO_LEARNER_NAME(Finding.Severity.ERROR),
  NOT_VERIFIABLE(Finding.Severity.WARNING),
  UNKNOWN_PLACEHOLDER(Finding.Severity.ERROR),
  BAD_DATE_FORMAT(Finding.Severity.ERROR),
  FORMAT_WITHOUT_DATE(Finding.Severity.ERROR),
  UNFINISHED_PLACEHOLDER(Finding.Severity.WARNING),
  LOOKALIKE_PLACEHOLDER(Finding.Severity.WARNING),
  MACROS(Finding.Severity.ERROR),
  PICTURES_TOO_HEAVY(Finding.Severity.ERROR),
  TOO_MUCH_DRAWN(Finding.Severity.ERROR),
  FONT_REPLACED(Finding.Severity.WARNING),
  FONT_REPLACED_SAME_WIDTHS(Finding.Severity.WARNING),
  FONT_PARTLY_EMBEDDED(Finding.Severity.WARNING),
  NAME_SHRINKS(Finding.Severity.WARNING),
  NAME_DOES_NOT_FIT(Finding.Severity.WARNING),
  VALUE_NEVER_FITS(Finding.Severity.ERROR),
  VALUE_DOES_NOT_FIT(Finding.Severity.WARNING),
  TEXT_OFF_PAGE(Finding.Severity.WARNING),
  TEXT_AT_EDGE(Finding.Severity.WARNING),
  PALE_TEXT(Finding.Severity.WARNING),
  CHART(Finding.Severity.WARNING),
  DIAGRAM(Finding.Severity.WARNING),
  EMBEDDED_OBJECT(Finding.Severity.WARNING),
  MEDIA(Finding.Severity.WARNING),
  MODEL_3D(Finding.Severity.WARNING),
  EQUATION(Finding.Severity.WARNING),
  INK(Finding.Severity.WARNING),
  ANIMATION(Finding.Severity.WARNING),
  WORD_ART(Finding.Severity.WARNING),
  EFFECT(Finding.Severity.WARNING),
  EFFECT_3D(Finding.Severity.WARNING),
  PATTERN_FILL(Finding.Severity.WARNING),
  PICTURE_BULLET(Finding.Severity.WARNING),
  PICTURE_EFFECT(Finding.Severity.WARNING),
  METAFILE(Finding.Severity.WARNING),
  SVG_AS_PICTURE(Finding.Severity.WARNING),
  DATE_FIELD(Finding.Severity.WARNING),
  PICTURE_UNREADABLE(Finding.Severity.WARNING),
  PICTURE_NOT_GIVEN(Finding.Severity.WARNING),
  PICTURE_MISSING(Finding.Severity.WARNING),
  EMBEDDED_FONT(Finding.Severity.WARNING),
  UNKNOWN_CONSTRUCT(Finding.Severity.WARNING),
  LINKED_FILE(Finding.Severity.WARNING),
  LOW_RESOLUTION(Finding.Severity.WARNING),
  NO_ALTERNATIVE_TEXT(Finding.Severity.WARNING),
  READING_ORDER(Finding.Severity.WARNING),
  HIDDEN_SHAPE(Finding.Severity.WARNING),
  NOTES(Finding.Severity.WARNING),
  MORE_SLIDES(Finding.Severity.WARNING);

  private final Finding.Severity severity;

  FindingCode(Finding.Severity severity) {
    this.severity = severity;
  }

  /** A finding of the slide as a whole. */
  Finding ofSlide(String... values) {
    return new Finding(name(), severity, "", List.of(values), null);
  }

  /** A finding at a shape. */
  Finding at(Shape shape, String... values) {
    return at(shape.identity().name(), box(shape), values);
  }

  /** A finding in a text. */
  Finding at(Text text, String... values) {
    return at(text.identity().name(), text.place(), values);
  }

  /** A finding at a shape only the name of which is known. */
  Finding at(String where, @Nullable Box place, String... values) {
    return new Finding(name(), severity, where, List.of(values), place);
  }

  private static Box box(Shape shape) {
    return new Box(
        shape.transform().x(),
        shape.transform().y(),
        shape.transform().width(),
        shape.transform().height());
  }
}

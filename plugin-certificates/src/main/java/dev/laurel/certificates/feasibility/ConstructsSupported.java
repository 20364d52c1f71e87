package dev.laurel.certificates.feasibility;

import dev.laurel.certificates.slide.Remark;
import dev.laurel.certificates.slide.Slide;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What PowerPoint shows and print does not, or not in the same way. */
final class ConstructsSupported implements Rule {

  @Override
  public List<Finding> check(Slide slide) {
    List<Finding> findings = new ArrayList<>();
    for (Remark remark : slide.remarks()) {
      FindingCode code = code(remark.kind());
      if (code != null) {
        findings.add(
            code.at(remark.where(), slide.placeOf(remark.where()).orElse(null), remark.detail()));
      }
    }
    return findings;
  }

  private static @Nullable FindingCode code(Remark.Kind kind) {
    return switch (kind) {
      case CHART -> FindingCode.CHART;
      case DIAGRAM -> FindingCode.DIAGRAM;
      case EMBEDDED_OBJECT -> FindingCode.EMBEDDED_OBJECT;
      case MEDIA -> FindingCode.MEDIA;
      case MODEL_3D -> FindingCode.MODEL_3D;
      case EQUATION -> FindingCode.EQUATION;
      case INK -> FindingCode.INK;
      case ANIMATION -> FindingCode.ANIMATION;
      case WORD_ART -> FindingCode.WORD_ART;
      case EFFECT -> FindingCode.EFFECT;
      case EFFECT_3D -> FindingCode.EFFECT_3D;
      case PATTERN_FILL -> FindingCode.PATTERN_FILL;
      case PICTURE_BULLET -> FindingCode.PICTURE_BULLET;
      case PICTURE_EFFECT -> FindingCode.PICTURE_EFFECT;
      case METAFILE -> FindingCode.METAFILE;
      case SVG_AS_PICTURE -> FindingCode.SVG_AS_PICTURE;
      case DATE_FIELD -> FindingCode.DATE_FIELD;
      case PICTURE_UNREADABLE -> FindingCode.PICTURE_UNREADABLE;
      case PICTURE_MISSING -> FindingCode.PICTURE_MISSING;
      case EMBEDDED_FONT -> FindingCode.EMBEDDED_FONT;
      case HIDDEN -> FindingCode.HIDDEN_SHAPE;
      case NOTES -> FindingCode.NOTES;
      case UNKNOWN -> FindingCode.UNKNOWN_CONSTRUCT;
      case MACROS, LINKED_FILE -> null;
    };
  }
}

package dev.laurel.certificates.slide;

import java.util.ArrayList;
import java.util.List;

/** Reads the text of a shape or cell, and its frame. */
final class TextReader {

  private static final double SIDE = 7.2;
  private static final double EDGE = 3.6;

  private TextReader() {}

  /**
   * The text of a shape.
   *
   * @param frame {@code a:bodyPr} elements, the nearest first
   * @param turn how far the shape is turned, which upright text is turned back
   */
  static TextBody read(Xml body, Chain frame, TextStyles styles, Box area, double turn)
      throws UnreadableException {
    remarkWarp(frame);
    boolean upright = frame.with("upright").flag("upright", false);
    return new TextBody(
        area,
        new TextBody.Insets(
            frame.with("lIns").points("lIns", SIDE),
            frame.with("tIns").points("tIns", EDGE),
            frame.with("rIns").points("rIns", SIDE),
            frame.with("bIns").points("bIns", EDGE)),
        anchor(frame.with("anchor").attribute("anchor", "t")),
        frame.with("anchorCtr").flag("anchorCtr", false),
        autofit(frame.choice("a:noAutofit", "a:normAutofit", "a:spAutoFit").xml()),
        !frame.with("wrap").attribute("wrap", "square").equals("none"),
        direction(frame.with("vert").attribute("vert", "horz")),
        frame.with("rot").degrees("rot", 0) - (upright ? turn : 0),
        Math.max(1, Math.min(16, frame.with("numCol").whole("numCol", 1))),
        Math.max(0, frame.with("spcCol").points("spcCol", 0)),
        paragraphs(body, styles));
  }

  static List<Paragraph> paragraphs(Xml body, TextStyles styles) throws UnreadableException {
    ParagraphReader reader = new ParagraphReader(styles);
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Xml paragraph : body.all("a:p")) {
      paragraphs.add(reader.read(paragraph));
    }
    return paragraphs;
  }

  private static void remarkWarp(Chain frame) {
    Xml warp = frame.choice("a:prstTxWarp").xml();
    String name = warp.attribute("prst", "textNoShape");
    if (!name.equals("textNoShape") && !name.equals("textPlain")) {
      frame.scope().remark(Remark.Kind.WORD_ART, name);
    }
    Xml depth = frame.choice("a:sp3d").xml();
    if (depth.first("a:bevelT", "a:bevelB").present() || depth.points("extrusionH", 0) > 0) {
      frame.scope().remark(Remark.Kind.EFFECT_3D, "");
    }
  }

  private static TextBody.Autofit autofit(Xml xml) {
    return switch (xml.name()) {
      case "a:normAutofit" ->
          new TextBody.Autofit(
              TextBody.Autofit.Kind.SHRINK,
              Math.max(0.01, Math.min(1, xml.part("fontScale", 1))),
              Math.max(0, Math.min(0.9, xml.part("lnSpcReduction", 0))));
      case "a:spAutoFit" -> new TextBody.Autofit(TextBody.Autofit.Kind.GROW, 1, 0);
      default -> new TextBody.Autofit(TextBody.Autofit.Kind.NONE, 1, 0);
    };
  }

  static TextBody.Anchor anchor(String word) {
    return switch (word) {
      case "ctr" -> TextBody.Anchor.MIDDLE;
      case "b" -> TextBody.Anchor.BOTTOM;
      default -> TextBody.Anchor.TOP;
    };
  }

  static TextBody.Direction direction(String word) {
    return switch (word) {
      case "vert" -> TextBody.Direction.TURNED_90;
      case "vert270" -> TextBody.Direction.TURNED_270;
      case "eaVert", "mongolianVert" -> TextBody.Direction.EAST_ASIAN;
      case "wordArtVert", "wordArtVertRtl" -> TextBody.Direction.STACKED;
      default -> TextBody.Direction.HORIZONTAL;
    };
  }
}

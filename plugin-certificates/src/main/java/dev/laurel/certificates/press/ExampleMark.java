package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.Paragraph.Alignment;
import dev.laurel.certificates.slide.Paragraph.Spacing;
import dev.laurel.certificates.slide.Placement;
import dev.laurel.certificates.slide.RunStyle;
import dev.laurel.certificates.slide.TextBody;
import java.awt.geom.AffineTransform;
import java.util.List;

/** The word EXAMPLE across the page, as text, so that nobody takes a preview for a certificate. */
final class ExampleMark {

  private static final String WORD = "EXAMPLE";
  private static final Ink INK = new Ink(190, 30, 45, 0.35, null);

  private ExampleMark() {}

  /** A frame around the middle of what is seen of the page, turned along its diagonal. */
  static TextFrame frame(Placement page, Fonts fonts) {
    double width = page.pageWidth() - 2 * Math.max(0, page.left());
    double height = page.pageHeight() - 2 * Math.max(0, page.top());
    Typeface bold = fonts.find("Liberation Sans", true, false);
    double diagonal = Math.hypot(width, height);
    TextStyle style =
        new TextStyle(
            bold,
            bold,
            bold,
            diagonal / 6.5,
            0,
            INK,
            null,
            0,
            null,
            diagonal / 100,
            RunStyle.Caps.AS_WRITTEN,
            RunStyle.Underline.NONE,
            RunStyle.Strike.NONE,
            "en");
    Spacing none = new Spacing.Points(0);
    Para para =
        new Para(
            Alignment.CENTRE,
            false,
            0,
            0,
            0,
            new Spacing.Lines(1),
            none,
            none,
            null,
            List.of(),
            72,
            List.of(new Span(WORD, null, style)),
            style);
    AffineTransform place =
        AffineTransform.getTranslateInstance(page.pageWidth() / 2, page.pageHeight() / 2);
    place.rotate(-Math.atan2(height, width));
    place.translate(-diagonal / 2, -diagonal / 12);
    return new TextFrame(
        WORD,
        place,
        diagonal,
        diagonal / 6,
        TextBody.Anchor.MIDDLE,
        false,
        new TextBody.Autofit(TextBody.Autofit.Kind.NONE, 1, 0),
        false,
        false,
        1,
        0,
        List.of(para),
        0,
        diagonal,
        diagonal);
  }
}

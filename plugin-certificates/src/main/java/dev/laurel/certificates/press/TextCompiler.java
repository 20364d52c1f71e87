package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.Paragraph.Alignment;
import dev.laurel.certificates.slide.Placeholder;
import dev.laurel.certificates.slide.TextBody;
import dev.laurel.certificates.slide.Token;
import dev.laurel.certificates.slide.Transform;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Sets the texts of a slide: those without placeholders at once, the others for each learner. */
final class TextCompiler {

  private final Fonts fonts;
  private final FrameCompiler frames;
  private final FixedFonts fixedFonts;
  private final Resources resources;
  private final DocumentTags tags;
  private final PageBuilder page;
  private final double pageWidth;
  private final Set<String> placeholders = new LinkedHashSet<>();
  private final List<TextFrame> painted = new ArrayList<>();

  TextCompiler(
      Fonts fonts,
      Locale language,
      FixedFonts fixedFonts,
      Resources resources,
      DocumentTags tags,
      Sheet sheet) {
    this.fonts = fonts;
    this.frames = new FrameCompiler(fonts, language, new Patterns(resources, sheet.height()));
    this.fixedFonts = fixedFonts;
    this.resources = resources;
    this.tags = tags;
    this.page = sheet.page();
    this.pageWidth = sheet.width();
  }

  /** The canonical names of the placeholders seen so far. */
  Set<String> placeholders() {
    return placeholders;
  }

  /** The frames painted so far. */
  List<TextFrame> frames() {
    return List.copyOf(painted);
  }

  /** Paints a text, or takes it up for stamping. */
  void paint(
      String name, AffineTransform parent, Transform place, TextBody body, DocumentTags.Tag owner) {
    if (body.blank()) {
      return;
    }
    if (code(body)) {
      painted.add(frames.frame(name, parent, place, body, 0));
      paintCode(parent, place, body);
      return;
    }
    TextFrame frame = frames.frame(name, parent, place, body, 0);
    paint(marked(frame, owner));
  }

  /** How high a text becomes in a frame as wide as this, insets included. */
  double height(Transform place, TextBody body) {
    if (body.blank() && body.paragraphs().isEmpty()) {
      return 0;
    }
    TextFrame frame = frames.frame("", new AffineTransform(), place, body, 0);
    List<Filled> filled = FramePainter.filled(frame, Values.asWritten(), fonts);
    boolean upright = body.direction() == TextBody.Direction.HORIZONTAL;
    return body.insets().top()
        + body.insets().bottom()
        + (upright ? new FrameSetter(frame, filled).naturalHeight() : 0);
  }

  /** Paints a frame whose paragraphs belong to one element. */
  void paint(TextFrame frame) {
    resources.opacitiesOf(frame);
    List<Filled> filled = FramePainter.filled(frame, Values.asWritten(), fonts);
    FrameSetter setter = new FrameSetter(frame, filled);
    if (!frame.dynamic()) {
      painted.add(frame);
      FramePainter.paint(frame, setter.asDesigned(), fixedFonts, page.fixed());
      return;
    }
    for (Para para : frame.paragraphs()) {
      for (Span span : para.spans()) {
        Token token = span.token();
        if (token != null) {
          placeholders.add(token.name());
          fixedFonts.addUsual(span.style().latin().face());
        }
      }
    }
    FramePainter.paint(frame, setter.asDesigned(), fixedFonts, new Content());
    boolean shrinks = frame.autofit().kind() == TextBody.Autofit.Kind.SHRINK;
    TextFrame allowed =
        frame.allowing(
            allowedWidth(frame),
            shrinks ? frame.height() : Math.max(frame.height(), setter.naturalHeight()));
    painted.add(allowed);
    page.stamp(new Stamp.Words(allowed));
  }

  /** The frame with numbers for its marked content. */
  TextFrame marked(TextFrame frame, DocumentTags.Tag owner) {
    int first = -1;
    for (int i = 0; i < frame.paragraphs().size(); i++) {
      int mark = tags.mark(tags.add(owner, "P", ""));
      first = first < 0 ? mark : first;
    }
    return frame.marked(Math.max(0, first));
  }

  private void paintCode(AffineTransform parent, Transform place, TextBody body) {
    placeholders.add(Placeholder.CERTIFICATE_QR.canonical());
    AffineTransform square = Places.shape(parent, place);
    // A point on each side, so that the white behind the code leaves the box's outline alone.
    double side = Math.max(1, Math.min(place.width(), place.height()) - 2);
    double free = place.width() - side;
    Alignment alignment = body.paragraphs().get(0).setting().alignment();
    double x =
        alignment == Alignment.CENTRE ? free / 2 : alignment == Alignment.RIGHT ? free - 1 : 1;
    double y =
        switch (body.anchor()) {
          case TOP -> 1;
          case MIDDLE -> (place.height() - side) / 2;
          case BOTTOM -> place.height() - side - 1;
        };
    square.translate(x, y);
    square.scale(side, side);
    int index = tags.dynamicCount();
    DocumentTags.Tag tag = tags.addDynamic(tags.document());
    page.stamp(new Stamp.Code(square, tags.mark(tag), index));
  }

  /** How wide a line that is not wrapped may grow without leaving the page. */
  private double allowedWidth(TextFrame frame) {
    if (frame.wrap()) {
      return frame.width();
    }
    AffineTransform place = frame.place();
    if (Math.abs(place.getShearX()) > 1e-6) {
      return Math.max(frame.width(), pageWidth / 2);
    }
    double scale = Math.max(1e-6, Math.abs(place.getScaleX()));
    double left = place.transform(new Point2D.Double(0, 0), null).getX();
    double right = pageWidth - left - frame.width() * scale;
    double more =
        switch (frame.paragraphs().get(0).alignment()) {
          case CENTRE -> 2 * Math.min(left, right);
          case RIGHT -> left;
          case LEFT, JUSTIFIED, DISTRIBUTED -> right;
        };
    return frame.width() + Math.max(0, more / scale);
  }

  /** Whether the text is the placeholder of the QR code. */
  private static boolean code(TextBody body) {
    return body.paragraphs().stream()
        .flatMap(paragraph -> paragraph.runs().stream())
        .filter(run -> !run.text().isBlank())
        .allMatch(
            run -> {
              Token token = run.placeholder();
              return token != null && token.name().equals(Placeholder.CERTIFICATE_QR.canonical());
            });
  }
}

package dev.laurel.certificates.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the shapes of one sheet, in the order they are painted. */
final class ShapeReader {

  private static final Pattern FILE_NAME =
      Pattern.compile("(?i)https?://\\S*|.{0,300}\\.(png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|webp)");

  private final Inheritance inheritance;
  private final Scope scope;
  private final boolean inherited;

  /**
   * A reader for a sheet.
   *
   * @param scope of the sheet
   * @param inherited whether the sheet is a layout or master, whose placeholders are not painted
   */
  ShapeReader(Inheritance inheritance, Scope scope, boolean inherited) {
    this.inheritance = inheritance;
    this.scope = scope;
    this.inherited = inherited;
  }

  List<Shape> read(Xml tree) throws UnreadableException {
    return read(tree, Frame.SLIDE, PaintReader.NONE);
  }

  List<Shape> read(Xml tree, Frame frame, Paint groupFill) throws UnreadableException {
    List<Shape> shapes = new ArrayList<>();
    for (Xml xml : tree.children()) {
      Xml properties = properties(xml);
      boolean isHidden = properties.flag("hidden", false);
      if (isHidden && !inherited) {
        scope.in(properties.attribute("name", "")).remark(Remark.Kind.HIDDEN, "");
      }
      boolean skipped = isHidden || (inherited && Inheritance.placeholder(xml).present());
      Shape shape =
          skipped ? null : shape(xml, scope.in(properties.attribute("name", "")), frame, groupFill);
      if (shape != null) {
        shapes.add(shape);
      }
    }
    return shapes;
  }

  private @Nullable Shape shape(Xml xml, Scope inShape, Frame frame, Paint groupFill)
      throws UnreadableException {
    return switch (xml.name()) {
      case "p:sp", "p:cxnSp" ->
          new AutoShapeReader(inheritance, inShape).read(identity(xml), xml, frame, groupFill);
      case "p:pic" -> new PictureReader(inheritance, inShape).read(identity(xml), xml, frame);
      case "p:grpSp" -> group(xml, inShape, frame, groupFill);
      case "p:graphicFrame" ->
          new GraphicFrameReader(inheritance, inShape, inherited)
              .read(identity(xml), xml, frame, groupFill);
      case "p:contentPart" -> {
        inShape.remark(Remark.Kind.INK, "");
        yield null;
      }
      default -> null;
    };
  }

  private @Nullable Shape group(Xml xml, Scope inShape, Frame frame, Paint groupFill)
      throws UnreadableException {
    Xml properties = xml.at("p:grpSpPr");
    Xml xfrm = properties.at("a:xfrm");
    Transform transform = frame.place(xfrm);
    Link fill = Chain.of(inShape, properties).choice(PaintReader.FILLS);
    Paint paint =
        PaintReader.read(fill, Xml.NONE, groupFill, transform.width(), transform.height());
    EffectReader.read(Chain.of(inShape, properties), Xml.NONE);
    Frame inside = xfrm.present() ? frame.inside(xfrm, transform) : frame;
    List<Shape> children = read(xml, inside, paint);
    return children.isEmpty() ? null : new Group(identity(xml), transform, children);
  }

  private Identity identity(Xml shape) {
    Xml properties = properties(shape);
    boolean decorative =
        properties
            .descendants()
            .anyMatch(element -> element.is("adec:decorative") && element.flag("val", false));
    String description = words(properties.attribute("descr", ""));
    return new Identity(
        (long) properties.number("id", 0),
        properties.attribute("name", scope.shape()),
        description.isEmpty() ? words(properties.attribute("title", "")) : description,
        decorative,
        inherited);
  }

  /** Older PowerPoints wrote the picture's file name or address where words should stand. */
  private static String words(String description) {
    String words = description.strip();
    return FILE_NAME.matcher(words).matches() ? "" : words;
  }

  private static Xml properties(Xml shape) {
    return shape
        .first("p:nvSpPr", "p:nvPicPr", "p:nvCxnSpPr", "p:nvGraphicFramePr", "p:nvGrpSpPr")
        .at("p:cNvPr");
  }
}

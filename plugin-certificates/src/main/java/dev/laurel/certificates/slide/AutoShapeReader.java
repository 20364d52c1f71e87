package dev.laurel.certificates.slide;

import org.jspecify.annotations.Nullable;

/** Reads shapes with an outline, text boxes and connectors. */
final class AutoShapeReader {

  private final Inheritance inheritance;
  private final Scope scope;

  AutoShapeReader(Inheritance inheritance, Scope scope) {
    this.inheritance = inheritance;
    this.scope = scope;
  }

  /** The shape, or null if there is nothing to be seen of it. */
  @Nullable Shape read(Identity identity, Xml xml, Frame frame, Paint groupFill)
      throws UnreadableException {
    Chain chain = inheritance.of(xml, scope);
    Chain properties = chain.at("p:spPr");
    Link xfrm = properties.choice("a:xfrm");
    if (!xfrm.xml().present()) {
      return null;
    }
    Transform transform = frame.place(xfrm.xml());
    Geometry geometry =
        GeometryReader.read(
            properties.choice("a:prstGeom", "a:custGeom"), transform.width(), transform.height());
    Look look = look(xml, properties, transform, geometry, groupFill);
    Xml body = xml.at("p:txBody");
    TextBody text =
        TextReader.read(
            body,
            chain.at("p:txBody", "a:bodyPr"),
            inheritance.styles(chain),
            textArea(xml, geometry, transform, frame),
            transform.rotation());
    if (!text.blank()) {
      return new TextBox(identity, transform, look, text);
    }
    return look.visible() || PictureSlot.nameIn(identity).isPresent()
        ? new Drawing(identity, transform, look)
        : null;
  }

  private Look look(
      Xml xml, Chain properties, Transform transform, Geometry geometry, Paint groupFill)
      throws UnreadableException {
    Xml style = xml.at("p:style");
    double width = transform.width();
    double height = transform.height();
    Link fill = properties.choice(PaintReader.FILLS);
    Paint paint;
    if (xml.flag("useBgFill", false)) {
      paint = BackgroundReader.read(inheritance, width, height);
      if (paint instanceof Paint.Textured) {
        scope.remark(Remark.Kind.EFFECT, "useBgFill");
      }
    } else if (fill.xml().present()) {
      paint = PaintReader.read(fill, Xml.NONE, groupFill, width, height);
    } else {
      paint = PaintReader.styled(style.at("a:fillRef"), scope, width, height);
    }
    return LookReader.read(xml, properties, geometry.painted(paint), width, height);
  }

  /** Shapes of a diagram say themselves where their text stands. */
  private static Box textArea(Xml xml, Geometry geometry, Transform transform, Frame frame) {
    Xml own = xml.at("p:txXfrm");
    if (!own.present()) {
      return geometry.textArea();
    }
    Transform area = frame.place(own);
    return new Box(area.x() - transform.x(), area.y() - transform.y(), area.width(), area.height());
  }
}

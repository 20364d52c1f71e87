package dev.laurel.certificates.slide;

import org.jspecify.annotations.Nullable;

/** Reads pictures. */
final class PictureReader {

  private final Inheritance inheritance;
  private final Scope scope;

  PictureReader(Inheritance inheritance, Scope scope) {
    this.inheritance = inheritance;
    this.scope = scope;
  }

  /** The picture; if it cannot be had, its frame; null if there is none. */
  @Nullable Shape read(Identity identity, Xml xml, Frame frame) throws UnreadableException {
    remarkMedia(xml.at("p:nvPicPr", "p:nvPr"));
    Chain properties = inheritance.of(xml, scope).at("p:spPr");
    Xml xfrm = properties.choice("a:xfrm").xml();
    if (!xfrm.present()) {
      return null;
    }
    Transform transform = frame.place(xfrm);
    double width = transform.width();
    double height = transform.height();
    Geometry geometry =
        GeometryReader.read(properties.choice("a:prstGeom", "a:custGeom"), width, height);
    Paint beneath =
        PaintReader.read(
            properties.choice(PaintReader.FILLS), Xml.NONE, PaintReader.NONE, width, height);
    Look look = LookReader.read(xml, properties, geometry.painted(beneath), width, height);
    Xml fill = xml.first("p:blipFill", "a:blipFill");
    Image image = scope.image(fill.at("a:blip"), width, height);
    if (image == null) {
      return look.visible() ? new Drawing(identity, transform, look) : null;
    }
    return new Picture(
        identity,
        transform,
        image,
        scope.artwork(fill.at("a:blip")),
        PaintReader.cropInFrame(fill),
        BlipEffects.opacity(fill.at("a:blip")),
        look);
  }

  private void remarkMedia(Xml properties) {
    Xml media =
        properties.first(
            "a:videoFile", "a:audioFile", "a:quickTimeFile", "a:wavAudioFile", "a:audioCd");
    if (media.present()) {
      scope.remark(Remark.Kind.MEDIA, "");
    }
  }
}

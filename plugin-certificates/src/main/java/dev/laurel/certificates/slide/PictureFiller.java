package dev.laurel.certificates.slide;

import java.util.List;
import java.util.Map;

/** Puts pictures in the place of the shapes that stand for them. */
final class PictureFiller {

  private final Map<String, Image> pictures;

  PictureFiller(Map<String, Image> pictures) {
    this.pictures = pictures;
  }

  List<Shape> filled(List<Shape> shapes) {
    return shapes.stream().map(this::filled).toList();
  }

  private Shape filled(Shape shape) {
    if (shape instanceof Group group) {
      return new Group(group.identity(), group.transform(), filled(group.children()));
    }
    String name = PictureSlot.nameIn(shape.identity()).orElse("");
    Image image = pictures.get(name);
    return image == null ? shape : picture(shape, name, image);
  }

  /** As large as the box allows without stretching it, in the middle. */
  private static Picture picture(Shape shape, String name, Image image) {
    Transform box = shape.transform();
    double scale =
        Math.min(box.width() / image.naturalWidth(), box.height() / image.naturalHeight());
    double width = image.naturalWidth() * scale;
    double height = image.naturalHeight() * scale;
    Transform place =
        new Transform(
            box.centreX() - width / 2,
            box.centreY() - height / 2,
            width,
            height,
            box.rotation(),
            false,
            false);
    Path frame =
        new Path(
            List.of(
                new Path.MoveTo(0, 0),
                new Path.LineTo(width, 0),
                new Path.LineTo(width, height),
                new Path.LineTo(0, height),
                new Path.Close()),
            PaintReader.NONE,
            false);
    return new Picture(
        PictureSlot.filled(shape.identity(), name),
        place,
        image,
        null,
        Crop.NOTHING,
        1,
        new Look(List.of(frame), null, null));
  }
}

package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.Box;
import dev.laurel.certificates.slide.Crop;
import dev.laurel.certificates.slide.Image;
import dev.laurel.certificates.slide.Paint;
import java.util.IdentityHashMap;

/** Paints images; each is in the PDF once, however often it is used. */
final class ImagePainter {

  private static final int MOST_TILES = 4_000;

  private final Resources resources;
  private final IdentityHashMap<Image, String> names = new IdentityHashMap<>();

  ImagePainter(Resources resources) {
    this.resources = resources;
  }

  /** Paints what a crop leaves of an image into a box, over the clipped area. */
  void paint(Image image, Crop crop, Box target, double opacity, Content out) {
    double shownWidth = 1 - crop.left() - crop.right();
    double shownHeight = 1 - crop.top() - crop.bottom();
    if (shownWidth <= 0 || shownHeight <= 0 || opacity <= 0) {
      return;
    }
    double width = target.width() / shownWidth;
    double height = target.height() / shownHeight;
    double x = target.x() - crop.left() * width;
    double y = target.y() - crop.top() * height;
    out.add("q\n");
    if (opacity < 1) {
      out.add('/').add(resources.opacity(opacity)).add(" gs\n");
    }
    out.number(width).add("0 0 ").number(-height).number(x).number(y + height).add("cm\n/");
    out.add(name(image)).add(" Do\nQ\n");
  }

  /** Paints the image of a fill, over the clipped area. */
  void paint(Paint.Textured texture, Box box, Content out) {
    Paint.Tile tile = texture.tile();
    if (tile == null) {
      Box part = texture.target();
      Box target =
          new Box(
              box.x() + part.x() * box.width(),
              box.y() + part.y() * box.height(),
              part.width() * box.width(),
              part.height() * box.height());
      if (!texture.crop().equals(Crop.NOTHING)) {
        out.rectangle(target.x(), target.y(), target.width(), target.height()).add("W n\n");
      }
      paint(texture.image(), texture.crop(), target, texture.opacity(), out);
    } else {
      tiles(texture, tile, box, out);
    }
  }

  private void tiles(Paint.Textured texture, Paint.Tile tile, Box box, Content out) {
    Box first = tile.first();
    if (first.width() <= 0 || first.height() <= 0) {
      return;
    }
    int left = (int) Math.floor(-first.x() / first.width());
    int top = (int) Math.floor(-first.y() / first.height());
    int right = (int) Math.ceil((box.width() - first.x()) / first.width());
    int bottom = (int) Math.ceil((box.height() - first.y()) / first.height());
    if ((long) (right - left) * (bottom - top) > MOST_TILES) {
      paint(texture.image(), texture.crop(), box, texture.opacity(), out);
      return;
    }
    for (int row = top; row < bottom; row++) {
      for (int column = left; column < right; column++) {
        boolean mirrorX = tile.mirrorX() && (column & 1) != 0;
        boolean mirrorY = tile.mirrorY() && (row & 1) != 0;
        double x = box.x() + first.x() + column * first.width();
        double y = box.y() + first.y() + row * first.height();
        Box target =
            new Box(
                mirrorX ? -x - first.width() : x,
                mirrorY ? -y - first.height() : y,
                first.width(),
                first.height());
        out.add("q\n");
        if (mirrorX || mirrorY) {
          out.whole(mirrorX ? -1 : 1).add("0 0 ").whole(mirrorY ? -1 : 1).add("0 0 cm\n");
        }
        paint(texture.image(), texture.crop(), target, texture.opacity(), out);
        out.add("Q\n");
      }
    }
  }

  private String name(Image image) {
    String known = names.get(image);
    if (known == null) {
      PdfBytes out = resources.out();
      int number =
          image.type() == Image.Type.JPEG
              ? JpegObject.write(image.bytes(), out)
              : PngObject.write(image.bytes(), out);
      known = resources.object(number);
      names.put(image, known);
    }
    return known;
  }
}

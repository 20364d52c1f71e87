package dev.laurel.certificates.slide;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Loads the images of one presentation, each part once. */
final class ImageStore {

  private final Map<String, Image> images = new HashMap<>();
  private final Set<String> refused = new HashSet<>();
  private final AtomicInteger metafileRecords = new AtomicInteger();

  /**
   * The image of a blip, or null, with a remark that says why.
   *
   * @param width in points it is shown at, which decides how finely a metafile is drawn
   * @param height in points it is shown at
   */
  @Nullable Image load(Scope scope, Xml blip, double width, double height)
      throws UnreadableException {
    Relation relation = scope.relation(blip.attribute("r:embed"));
    if (!relation.present()) {
      Relation linked = scope.relation(blip.attribute("r:link"));
      scope.remark(
          linked.present() ? Remark.Kind.LINKED_FILE : Remark.Kind.PICTURE_MISSING,
          linked.target());
      return null;
    }
    if (relation.external()) {
      scope.remark(Remark.Kind.LINKED_FILE, relation.target());
      return null;
    }
    String effect = BlipEffects.unshown(blip);
    if (effect != null) {
      scope.remark(Remark.Kind.PICTURE_EFFECT, effect);
    }
    Image image = load(scope, relation.target(), width, height);
    IntUnaryOperator recolouring = BlipEffects.recolouring(blip, scope);
    return image == null || recolouring == null
        ? image
        : recoloured(scope, image, recolouring, relation.target() + blip.children());
  }

  private Image recoloured(Scope scope, Image image, IntUnaryOperator change, String key) {
    Image known = images.get(key);
    if (known != null) {
      return known;
    }
    Image recoloured = Recolouring.of(image, change);
    if (recoloured == null) {
      scope.remark(Remark.Kind.PICTURE_EFFECT, "");
      return image;
    }
    images.put(key, recoloured);
    return recoloured;
  }

  private @Nullable Image load(Scope scope, String part, double width, double height)
      throws UnreadableException {
    Image known = images.get(part);
    if (known != null) {
      return known;
    }
    byte[] bytes = refused.contains(part) ? null : scope.reader().parts().bytes(part);
    String name = part.substring(part.lastIndexOf('/') + 1);
    if (bytes == null) {
      scope.remark(
          refused.contains(part) ? Remark.Kind.PICTURE_UNREADABLE : Remark.Kind.PICTURE_MISSING,
          name);
      return null;
    }
    boolean metafile = MetafilePainter.metafile(bytes);
    Image image = metafile && tooManyRecords(bytes) ? null : image(name, bytes, width, height);
    if (image == null) {
      refused.add(part);
      scope.remark(Remark.Kind.PICTURE_UNREADABLE, name);
      return null;
    }
    if (metafile) {
      scope.remark(Remark.Kind.METAFILE, name);
    }
    images.put(part, image);
    return image;
  }

  private boolean tooManyRecords(byte[] metafile) {
    return metafileRecords.addAndGet(MetafilePainter.records(metafile)) > Limits.METAFILE_RECORDS;
  }

  /** The image of a file, or null if it is broken or of no kind that can be printed. */
  static @Nullable Image image(String name, byte[] bytes, double width, double height)
      throws UnreadableException {
    ImageHeader header = ImageHeader.of(bytes);
    if (header == null) {
      return ImageConverter.convert(name, bytes, width, height);
    }
    long most = header.unpackedWhole() ? Limits.UNPACKED_PIXELS : Limits.PICTURE_PIXELS;
    ImageConverter.checkPixels(name, header.width(), header.height(), most);
    if (!ImageCheck.sound(header, bytes)) {
      return null;
    }
    return new Image(
        name, header.type(), bytes, header.width(), header.height(), header.dotsPerInch());
  }
}

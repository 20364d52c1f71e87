package dev.laurel.certificates.slide;

import org.jspecify.annotations.Nullable;

/**
 * An image as it lies in the presentation, or made of one that cannot be printed as it is. Equal
 * only to itself; the same part of a presentation used twice is the same object.
 */
public final class Image {

  private static final double A4_WIDTH = 842;
  private static final double A4_HEIGHT = 595;

  private final String name;
  private final Type type;
  private final byte[] bytes;
  private final int width;
  private final int height;
  private final double dotsPerInch;

  /** Keeps the bytes as they are, not a copy. */
  public Image(String name, Type type, byte[] bytes, int width, int height) {
    this(name, type, bytes, width, height, 96);
  }

  Image(String name, Type type, byte[] bytes, int width, int height, double dotsPerInch) {
    this.name = name;
    this.type = type;
    this.bytes = bytes;
    this.width = width;
    this.height = height;
    this.dotsPerInch = dotsPerInch;
  }

  /**
   * The image of a file by itself: JPEG, PNG, or what can be turned into PNG.
   *
   * @return null if it is none of them, broken, or larger than a certificate can need
   */
  public static @Nullable Image read(String name, byte[] bytes) {
    try {
      return ImageStore.image(name, bytes, A4_WIDTH, A4_HEIGHT);
    } catch (UnreadableException tooLarge) {
      return null;
    }
  }

  /** What the bytes of an image are. All others have been turned into PNG. */
  public enum Type {
    JPEG,
    PNG
  }

  /** Where it lay in the presentation. */
  public String name() {
    return name;
  }

  /** What its bytes are. */
  public Type type() {
    return type;
  }

  /** The bytes, not copied; nobody may change them. */
  public byte[] bytes() {
    return bytes;
  }

  /** Pixels in a row. */
  public int width() {
    return width;
  }

  /** Rows of pixels. */
  public int height() {
    return height;
  }

  /** How wide it is meant to be, in points. */
  double naturalWidth() {
    return width * 72 / dotsPerInch;
  }

  /** How high it is meant to be, in points. */
  double naturalHeight() {
    return height * 72 / dotsPerInch;
  }
}

package dev.laurel.certificates.slide;

/** How much a presentation may ask of us. More than any certificate needs, less than hurts. */
final class Limits {

  static final int FILE_BYTES = 50_000_000;
  static final long UNPACKED_BYTES = 150_000_000;
  static final long XML_PART_BYTES = 20_000_000;
  static final long MEDIA_PART_BYTES = 60_000_000;
  static final int PARTS = 5_000;
  static final int ELEMENTS = 500_000;
  static final int DEPTH = 150;
  static final int SHAPES = 3_000;
  static final long PICTURE_PIXELS = 40_000_000;

  /** For pictures that have to be unpacked as a whole: interlaced, in printing colours, TIFF. */
  static final long UNPACKED_PIXELS = 16_000_000;

  /** Of all metafiles of a presentation: each of their lines is drawn by itself. */
  static final int METAFILE_RECORDS = 150_000;

  private Limits() {}

  static long megabytes(long bytes) {
    return (bytes + 999_999) / 1_000_000;
  }
}

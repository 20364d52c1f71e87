package dev.laurel.certificates.press;

/** Draws QR codes for pages of the web. */
public final class QrPicture {

  private QrPicture() {}

  /**
   * A code as the data of an SVG path, to be drawn as lines one unit wide on white.
   *
   * @param path rows of dark modules from the upper left corner at 0, 0
   * @param size how many modules there are on each side, without the quiet zone of four around
   */
  public record Drawn(String path, int size) {}

  /**
   * Draws one.
   *
   * @throws PressException when the text is too long for a code
   */
  public static Drawn of(String text) {
    byte[] modules = QrModules.of(text);
    int size = QrModules.size(modules);
    int row = (size + 7) / 8;
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < size; y++) {
      int x = 0;
      while (x < size) {
        int start = x;
        while (x < size && (modules[y * row + x / 8] & 0x80 >> x % 8) != 0) {
          x++;
        }
        if (x > start) {
          path.append('M').append(start).append(' ').append(y).append(".5h").append(x - start);
        }
        x++;
      }
    }
    return new Drawn(path.toString(), size);
  }
}

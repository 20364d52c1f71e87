package dev.laurel.certificates.press;

import java.awt.geom.AffineTransform;
import java.nio.charset.StandardCharsets;

/** Operators of a PDF page (ISO 32000-1 §8–9), written one after the other. */
final class Content {

  private final StringBuilder text = new StringBuilder(512);

  /** Operators, operands or names as they are. */
  Content add(String words) {
    text.append(words);
    return this;
  }

  Content add(char sign) {
    text.append(sign);
    return this;
  }

  /** A number with at most four decimals, and a blank. */
  Content number(double value) {
    Numbers.append(text, value);
    text.append(' ');
    return this;
  }

  Content whole(long value) {
    text.append(value).append(' ');
    return this;
  }

  /** The six numbers of a matrix. */
  Content matrix(AffineTransform matrix) {
    return number(matrix.getScaleX())
        .number(matrix.getShearY())
        .number(matrix.getShearX())
        .number(matrix.getScaleY())
        .number(matrix.getTranslateX())
        .number(matrix.getTranslateY());
  }

  /** From here on coordinates are those of this matrix. */
  Content transform(AffineTransform matrix) {
    return matrix.isIdentity() ? this : matrix(matrix).add("cm\n");
  }

  /** A rectangle to be filled, stroked or clipped to. */
  Content rectangle(double x, double y, double width, double height) {
    return number(x).number(y).number(width).number(height).add("re\n");
  }

  /** Three parts of a colour, from 0 to 1. */
  Content colour(int red, int green, int blue) {
    return number(red / 255.0).number(green / 255.0).number(blue / 255.0);
  }

  /** Four hexadecimal digits. */
  Content hexadecimal(int value) {
    for (int shift = 12; shift >= 0; shift -= 4) {
      text.append(Character.toUpperCase(Character.forDigit(value >> shift & 15, 16)));
    }
    return this;
  }

  int length() {
    return text.length();
  }

  /** What was written behind a length. */
  String from(int begin) {
    return text.substring(begin);
  }

  boolean empty() {
    return text.length() == 0;
  }

  byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}

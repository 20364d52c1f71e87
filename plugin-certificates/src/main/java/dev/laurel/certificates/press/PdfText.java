package dev.laurel.certificates.press;

import java.nio.charset.StandardCharsets;

/** Text as PDF writes it. */
final class PdfText {

  private static final char[] DIGITS = "0123456789ABCDEF".toCharArray();

  private PdfText() {}

  /** A text string, in UTF-16 and hexadecimal digits, so that nothing in it needs escaping. */
  static String string(String text) {
    return "<FEFF" + hexadecimal(text) + ">";
  }

  /** UTF-16 in hexadecimal digits. */
  static String hexadecimal(String text) {
    StringBuilder digits = new StringBuilder(text.length() * 4);
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      for (int shift = 12; shift >= 0; shift -= 4) {
        digits.append(DIGITS[unit >> shift & 15]);
      }
    }
    return digits.toString();
  }

  /** For XML. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            codePoint -> {
              switch (codePoint) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> {
                  boolean surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
                  boolean allowed =
                      codePoint >= 0x20 && !surrogate && codePoint != 0xFFFE && codePoint != 0xFFFF;
                  escaped.appendCodePoint(allowed ? codePoint : ' ');
                }
              }
            });
    return escaped.toString();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}

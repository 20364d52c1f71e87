package dev.laurel.certificates.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a document a {@code Range} header asks for (RFC 9110 §14). One range of bytes is
 * served; what is not understood, or asks for several, gets the whole, as the RFC allows.
 */
public sealed interface ByteRange {

  /** The whole document. */
  record Whole() implements ByteRange {}

  /**
   * A part of it.
   *
   * @param from the first byte, from 0
   * @param to the last byte, included
   */
  record Part(int from, int to) implements ByteRange {

    /** The value of {@code Content-Range}. */
    public String of(int length) {
      return "bytes " + from + "-" + to + "/" + length;
    }
  }

  /** Nothing of the document lies there: 416. */
  record Outside() implements ByteRange {}

  /** The header for one range of bytes. */
  Pattern ONE = Pattern.compile("bytes=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})\\s*");

  /**
   * Reads the header.
   *
   * @param header the value, or null when it was not sent
   * @param length how many bytes the document has; more than 0
   */
  static ByteRange of(@Nullable String header, int length) {
    Matcher range = ONE.matcher(header == null ? "" : header);
    if (!range.matches() || range.group(1).isEmpty() && range.group(2).isEmpty()) {
      return new Whole();
    }
    if (range.group(1).isEmpty()) {
      long last = Long.parseLong(range.group(2));
      return last == 0 ? new Outside() : new Part((int) Math.max(0, length - last), length - 1);
    }
    long from = Long.parseLong(range.group(1));
    long to = range.group(2).isEmpty() ? length - 1L : Long.parseLong(range.group(2));
    if (from >= length) {
      return new Outside();
    }
    return to < from ? new Whole() : new Part((int) from, (int) Math.min(to, length - 1L));
  }
}

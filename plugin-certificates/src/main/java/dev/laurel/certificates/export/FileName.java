package dev.laurel.certificates.export;

import dev.laurel.plugin.host.CourseKey;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate's file is called: the learner's name in its own script, the account, and the
 * beginning of the certificate's id, by which it differs from all others. It is safe in every file
 * system: no path, no character that Windows refuses, no name of a device, no more than 200 bytes.
 */
final class FileName {

  private static final int MOST_BYTES = 120;
  private static final int DIGITS = 12;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private FileName() {}

  static String of(String fullName, String username, String id) {
    String person = cut(clean(fullName), MOST_BYTES);
    String account = cut(clean(username), MOST_BYTES / 3);
    String rest = " (" + account + " " + id.substring(0, Math.min(DIGITS, id.length())) + ").pdf";
    return (person.isEmpty() || isDevice(person) ? "_" + person : person) + rest;
  }

  /**
   * What a file of a course's certificates is called, so that those of two courses do not take each
   * other's place in a folder: plain letters, which every program can read from a header.
   *
   * @param part the number of the file where there are several, or null
   */
  static String ofCourse(CourseKey course, @Nullable Integer part, Format format) {
    String key =
        course
            .value()
            .replaceFirst("^course-v1:", "")
            .replaceAll("[^A-Za-z0-9._-]+", "-")
            .replaceAll("^[.-]+|[.-]+$", "");
    return "certificates"
        + (key.isEmpty() ? "" : "-" + cut(key, MOST_BYTES))
        + (part == null ? "" : "-" + part)
        + "."
        + format.ending();
  }

  private static String clean(String text) {
    StringBuilder kept = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(
            letter -> {
              if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                kept.append(' ');
              } else if (letter == ZERO_WIDTH_JOINER || letter == ZERO_WIDTH_NON_JOINER) {
                // Persian and Indic names are not spelled right without.
                kept.appendCodePoint(letter);
              } else if (isRefused(letter)) {
                kept.append('_');
              } else if (Character.getType(letter) != Character.FORMAT) {
                kept.appendCodePoint(letter);
              }
            });
    return kept.toString().replaceAll(" +", " ").replaceAll("^[ .]+|[ .]+$", "");
  }

  private static boolean isRefused(int letter) {
    return Character.isISOControl(letter)
        || "/\\:*?\"<>|".indexOf(letter) >= 0
        || Character.getType(letter) == Character.SURROGATE
        || Character.getType(letter) == Character.UNASSIGNED
        || Character.getType(letter) == Character.PRIVATE_USE;
  }

  /** Windows takes these for devices, whatever follows the first full stop. */
  private static boolean isDevice(String name) {
    return name.replaceFirst("\\..*", "")
        .strip()
        .toUpperCase(Locale.ROOT)
        .matches("CON|PRN|AUX|NUL|CLOCK\\$|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9¹²³]");
  }

  /** At most so many bytes, and no letter without the marks that belong to it. */
  private static String cut(String text, int most) {
    if (bytes(text) <= most) {
      return text;
    }
    java.text.BreakIterator letters = java.text.BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(text);
    int end = 0;
    for (int next = letters.next();
        next != java.text.BreakIterator.DONE && bytes(text.substring(0, next)) <= most;
        next = letters.next()) {
      end = next;
    }
    return text.substring(0, end).strip();
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}

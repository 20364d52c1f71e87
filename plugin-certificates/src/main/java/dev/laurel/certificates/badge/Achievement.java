package dev.laurel.certificates.badge;

import dev.laurel.plugin.host.CourseKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * What a course was when certificates of it were given.
 *
 * @param id the same for the same values
 * @param courseKey the course
 * @param organisation who gives it
 * @param title what it was called
 * @param language BCP 47 tag of the language in which it is described
 * @param madeAt when it was first named
 */
record Achievement(
    String id,
    CourseKey courseKey,
    String organisation,
    String title,
    String language,
    Instant madeAt) {

  private static final int ID = 16;

  static Achievement of(
      CourseKey course, String organisation, String title, String language, Instant now) {
    String all = String.join("\n", course.value(), organisation, title, language);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      String id = HexFormat.of().formatHex(hash, 0, ID);
      return new Achievement(id, course, organisation, title, language, now);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}

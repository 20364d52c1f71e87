package dev.laurel.certificates.badge;

import dev.laurel.kit.hash.Sha256;
import dev.laurel.plugin.host.CourseKey;
import java.time.Instant;

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

  private static final int ID = 32;

  static Achievement of(
      CourseKey course, String organisation, String title, String language, Instant now) {
    String all = String.join("\n", course.value(), organisation, title, language);
    String id = Sha256.hex(all).substring(0, ID);
    return new Achievement(id, course, organisation, title, language, now);
  }
}

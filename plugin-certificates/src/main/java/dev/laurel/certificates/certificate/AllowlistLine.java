package dev.laurel.certificates.certificate;

import dev.laurel.certificates.Decision;
import org.jspecify.annotations.Nullable;

/** Decides what is to be said of one line of a list of exceptions, and whether it is taken. */
@Decision
final class AllowlistLine {

  private static final int LONGEST = 500;

  private AllowlistLine() {}

  /**
   * What is known of a line.
   *
   * @param name what stands for the learner
   * @param reason the reason
   * @param isKnown whether there is such a person
   * @param isRepeated whether an earlier line names her
   * @param isEnrolled whether she takes the course
   * @param before the reason of the exception that she has, or null
   * @param holds whether she holds a certificate that is available
   */
  record Facts(
      String name,
      String reason,
      boolean isKnown,
      boolean isRepeated,
      boolean isEnrolled,
      @Nullable String before,
      boolean holds) {}

  /**
   * What is said of a line.
   *
   * @param code what; words under {@code certificate.CODE}
   * @param isTaken whether the exception is made
   * @param isWrong whether the line has to be mended
   */
  record Said(String code, boolean isTaken, boolean isWrong) {}

  /** Decides. */
  static Said of(Facts line) {
    if (line.name().isEmpty()) {
      return wrong("CSV_NO_NAME");
    }
    if (!line.isKnown()) {
      return wrong("CSV_NO_SUCH_USER");
    }
    if (line.isRepeated()) {
      return wrong("CSV_TWICE");
    }
    if (line.reason().isEmpty()) {
      return wrong("CSV_REASON_NEEDED");
    }
    if (line.reason().length() > LONGEST) {
      return wrong("CSV_REASON_LONG");
    }
    if (!line.isEnrolled()) {
      return wrong("CSV_NOT_ENROLLED");
    }
    if (line.before() != null) {
      return line.before().equals(line.reason())
          ? new Said("CSV_UNCHANGED", false, false)
          : new Said("CSV_REASON_CHANGED", true, false);
    }
    return new Said(line.holds() ? "CSV_HOLDS_ONE" : "CSV_FINE", true, false);
  }

  private static Said wrong(String code) {
    return new Said(code, false, true);
  }
}

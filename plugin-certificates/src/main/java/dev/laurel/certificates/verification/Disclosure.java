package dev.laurel.certificates.verification;

import dev.laurel.certificates.Decision;
import dev.laurel.certificates.sharing.Sharing;

/**
 * Decides what everyone is told of a certificate beyond the verdict: of what the holder keeps to
 * herself, only what somebody needs who has the printed one in his hands.
 */
@Decision
final class Disclosure {

  private Disclosure() {}

  /**
   * What is told.
   *
   * @param facts whether course, organisation, days and the printed name are
   * @param fingerprint whether the SHA-256 of the document and who signed it are, which tells
   *     nothing of its content
   * @param shared whether it is prepared for being shown elsewhere, by Open Graph
   * @param picture whether the picture is
   * @param grade whether the grade is
   * @param listed whether search engines may list it
   */
  public record Disclosed(
      boolean facts,
      boolean fingerprint,
      boolean shared,
      boolean picture,
      boolean grade,
      boolean listed) {}

  /**
   * Decides.
   *
   * @param isErased whether its holder was erased
   */
  public static Disclosed of(Verification.Outcome outcome, boolean isErased, Sharing sharing) {
    boolean isTold =
        switch (outcome) {
          case VALID, DAMAGED, EXPIRED, REVOKED, SUPERSEDED, ERASED -> true;
          case NOT_YET_AVAILABLE, UNKNOWN -> false;
        };
    // A picture of what was taken back would be taken for the certificate itself.
    boolean isGood =
        !isErased
            && (outcome == Verification.Outcome.VALID || outcome == Verification.Outcome.EXPIRED);
    return new Disclosed(
        isTold,
        isTold
            && !isErased
            && outcome != Verification.Outcome.ERASED
            && outcome != Verification.Outcome.DAMAGED,
        isGood && sharing.isShared(),
        isGood && sharing.showsPicture(),
        isGood && sharing.showsGrade(),
        isGood && outcome == Verification.Outcome.VALID && sharing.isListed());
  }
}

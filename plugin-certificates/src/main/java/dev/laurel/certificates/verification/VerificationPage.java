package dev.laurel.certificates.verification;

import dev.laurel.kit.web.Page;
import org.jspecify.annotations.Nullable;

/** The public page of a certificate; {@code VerificationPage.vm} draws it. */
final class VerificationPage {

  private VerificationPage() {}

  /**
   * What is shown: facts of a certificate that is known, else the question which one is meant; of
   * one that its holder renewed, the address of the new one.
   */
  public record View(
      String outcome,
      String tone,
      String icon,
      String heading,
      String text,
      String renewedBy,
      @Nullable Facts facts,
      @Nullable Question question)
      implements Page {}

  /**
   * Which certificate is meant.
   *
   * @param action where the number is sent
   * @param number as it was written, or empty
   * @param error what is wrong with it, or empty
   */
  public record Question(String action, String number, String error) {}

  /** What the certificate says. */
  public record Facts(
      String name,
      String course,
      String organisation,
      String issuedOn,
      String validUntil,
      String id) {}
}

package dev.laurel.certificates.verification;

import dev.laurel.kit.web.Page;
import org.jspecify.annotations.Nullable;

/** The public page of a certificate; {@code VerificationPage.vm} draws it. */
final class VerificationPage {

  private VerificationPage() {}

  /** What is shown; without facts when the certificate is unknown. */
  public record View(
      String outcome, String tone, String icon, String heading, String text, @Nullable Facts facts)
      implements Page {}

  /** What the certificate says. */
  public record Facts(
      String name, String course, String organisation, String issuedOn, String id) {}
}

package dev.laurel.certificates.learner;

import dev.laurel.kit.web.Page;
import java.util.List;

/** A learner's own certificates; {@code MyCertificatesPage.vm} draws it. */
final class MyCertificatesPage {

  private MyCertificatesPage() {}

  /**
   * What is shown.
   *
   * @param certificates those that may be downloaded now, the latest first
   * @param dashboard the address of the learner's courses
   */
  public record View(List<Item> certificates, String dashboard) implements Page {}

  /** One certificate. */
  public record Item(
      String title,
      String organisation,
      String issuedOn,
      String picture,
      String pdf,
      String verify,
      String progress,
      Validity validity) {}

  /** How long it is valid, in words, and whether it may be renewed. */
  public record Validity(String tone, String icon, String text, boolean mayRenew) {}
}

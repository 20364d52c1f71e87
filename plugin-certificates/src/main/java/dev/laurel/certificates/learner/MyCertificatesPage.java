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
   * @param seen who can see which of them
   * @param dashboard the address of the learner's courses
   */
  public record View(List<Item> certificates, List<Seen> seen, String csrf, String dashboard)
      implements Page {}

  /**
   * Who can see a certificate.
   *
   * @param address where it is verified, as it is printed, without its scheme
   * @param action where a change is sent
   * @param mayShare whether it can be shared now; not to share it any more is always possible
   * @param verified how often others verified it, in words
   */
  public record Seen(
      String title,
      String address,
      String action,
      boolean shared,
      boolean mayShare,
      String verified) {}

  /** One certificate. */
  public record Item(
      String title,
      String organisation,
      String issuedOn,
      String picture,
      String pdf,
      String verify,
      String share,
      String progress,
      Validity validity) {}

  /** How long it is valid, in words, and whether it may be renewed. */
  public record Validity(String tone, String icon, String text, boolean mayRenew) {}
}

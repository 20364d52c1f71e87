package dev.laurel.certificates.learner;

import dev.laurel.kit.web.Page;

/** Who sees a certificate, and ways to pass it on; {@code SharePage.vm} draws it. */
final class SharePage {

  private SharePage() {}

  /**
   * What is shown.
   *
   * @param picture the address of its picture, or empty where its holder has lost the download
   * @param mayShare whether it can be shared now
   * @param verified how often others verified it, in words
   * @param notice what came of the last change, or empty
   */
  public record View(
      String title,
      String organisation,
      String issuedOn,
      String picture,
      Choice choice,
      boolean mayShare,
      String verified,
      Ways ways,
      String csrf,
      String notice,
      String back)
      implements Page {}

  /** What was chosen. */
  public record Choice(
      String action, boolean shared, boolean picture, boolean grade, boolean findable) {}

  /**
   * Ways to pass it on.
   *
   * @param address where it is verified, whole and as short as it is printed
   * @param verify the verification page, for a link
   * @param badge its Open Badge
   */
  public record Ways(
      String address,
      String verify,
      String linkedIn,
      String mail,
      String pdf,
      ShareResource.Badge badge) {}
}

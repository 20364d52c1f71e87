package dev.laurel.certificates.verification;

import dev.laurel.certificates.press.QrPicture;
import dev.laurel.kit.web.Html;
import dev.laurel.kit.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The public page of a certificate; {@code VerificationPage.vm} draws it. */
final class VerificationPage {

  private VerificationPage() {}

  /**
   * What is shown: facts of a certificate that is known, else the question which one is meant.
   *
   * @param way where its holder or others go from here, or null
   * @param check what a file is compared with, or null where nothing can be
   * @param languages to choose from, for who is not signed in
   * @param structured the same facts for machines (JSON-LD), or empty
   */
  public record View(
      Verdict verdict,
      @Nullable Facts facts,
      @Nullable Way way,
      @Nullable Question question,
      @Nullable Check check,
      List<Language> languages,
      Html structured)
      implements Page {}

  /**
   * The verdict in words.
   *
   * @param code of the outcome, or empty while nothing was asked
   * @param checked when it was looked up, in words, or empty
   */
  public record Verdict(
      String code, String tone, String icon, String heading, String text, String checked) {}

  /**
   * A language to read the page in.
   *
   * @param tag BCP 47
   * @param name in itself
   */
  public record Language(String tag, String name, String href, boolean isCurrent) {}

  /** A sentence with a link. */
  public record Way(String icon, String text, String href, String link) {}

  /**
   * Which certificate is meant.
   *
   * @param action where the number is sent
   * @param number as it was written, or empty
   * @param error what is wrong with it, or empty
   */
  public record Question(String action, String number, String error) {}

  /**
   * What the certificate says.
   *
   * @param label what the name is, in words
   * @param more further facts
   * @param picture the address of its picture, or empty
   * @param address where it is verified, as short as it is printed
   * @param code the same as a QR code
   * @param pdfName what a file of it is called, in commands
   * @param signature who signed it, or null
   */
  public record Facts(
      String label,
      String name,
      String course,
      String organisation,
      List<Fact> more,
      String id,
      String picture,
      String address,
      QrPicture.Drawn code,
      String pdfName,
      @Nullable Signature signature) {}

  /**
   * Who signed the certificate.
   *
   * @param isForTryingOut whether the key proves nothing
   * @param withdrawn that the key is not to be trusted any more, in words, or empty
   * @param facts what there is to know of key and signature
   * @param issuers who vouches for the key, from its issuer upwards
   * @param keyId the SHA-256 of the key's certificate
   */
  public record Signature(
      String name,
      boolean isForTryingOut,
      String withdrawn,
      List<Fact> facts,
      List<String> issuers,
      String keyId) {}

  /** A fact and what it is. */
  public record Fact(String label, String value) {}

  /**
   * What a file is compared with.
   *
   * @param sha256 of the document, or empty where the file says which certificate it is
   * @param numbers of the certificate in both forms, parted by a blank, or empty
   * @param lookup what the addresses of other certificates begin with
   * @param isGood whether a genuine file is as good as it looks: the certificate is valid
   */
  public record Check(String sha256, String numbers, String lookup, boolean isGood) {}
}

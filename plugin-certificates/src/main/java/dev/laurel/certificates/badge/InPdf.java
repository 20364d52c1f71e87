package dev.laurel.certificates.badge;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.Enclosures;
import dev.laurel.certificates.key.Keys;
import dev.laurel.certificates.press.EmbeddedFile;
import dev.laurel.kit.configuration.Source;
import dev.laurel.kit.configuration.WrongSettingsException;
import dev.laurel.kit.web.Messages;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The credential of a certificate as a file inside its PDF. */
final class InPdf implements Enclosures {

  private static final String SETTING = "badges.in-pdf";
  private static final String NAME = "credential.jwt";

  private final Badges badges;
  private final Messages messages;

  InPdf(Badges badges, Messages messages) {
    this.badges = badges;
    this.messages = messages;
  }

  /**
   * Whether {@code laurel.badges.in-pdf} asks for it.
   *
   * @throws WrongSettingsException when it is neither yes nor no, or nothing can sign
   */
  static boolean isWanted(Source source, Keys keys) {
    boolean isWanted = isAsked(source);
    if (isWanted && keys.configured().isEmpty() && keys.problem().isEmpty()) {
      throw new WrongSettingsException(
          "laurel.badges.in-pdf puts signed credentials into certificates, but no key is named. Set"
              + " laurel.signing.keystore to a PKCS#12 file, or laurel.signing.pkcs11.");
    }
    return isWanted;
  }

  /**
   * What the setting says.
   *
   * @throws WrongSettingsException when it is neither yes nor no
   */
  static boolean isAsked(Source source) {
    return source.flag(SETTING, false);
  }

  @Override
  public List<Place> reserve(String organisation, int number) {
    return badges.reserve(organisation, number);
  }

  @Override
  public EmbeddedFile file(Certificate certificate, Place place, String language, String email) {
    StatusEntry entry =
        new StatusEntry(
            place.listId(), place.position(), certificate.id(), certificate.changedAt());
    return new EmbeddedFile(
        badges.signed(certificate, entry, language, email).getBytes(StandardCharsets.US_ASCII),
        NAME,
        "application/vc+jwt",
        "Supplement",
        messages.text(Locale.forLanguageTag(language), "badge.IN_PDF"));
  }

  @Override
  public void keep(Map<Place, Certificate> taken) {
    badges.keep(
        taken.entrySet().stream()
            .map(
                one ->
                    new StatusEntry(
                        one.getKey().listId(),
                        one.getKey().position(),
                        one.getValue().id(),
                        one.getValue().changedAt()))
            .toList());
  }
}

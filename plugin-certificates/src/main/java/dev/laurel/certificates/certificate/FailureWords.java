package dev.laurel.certificates.certificate;

import dev.laurel.kit.web.Messages;
import java.util.Arrays;
import java.util.Locale;

/** Why a certificate could not be printed, for people. */
public final class FailureWords {

  private FailureWords() {}

  /** Puts a code with its values, one a line, as it is kept, in words. */
  public static String of(String reason, Messages messages, Locale locale) {
    String[] parts = reason.split("\n", -1);
    Object[] values = Arrays.copyOfRange(parts, 1, parts.length);
    String key = "press." + parts[0];
    return messages.has(key) ? messages.text(locale, key, values) : parts[0];
  }

  /** The reason of a certificate: in words where it failed, as it was given otherwise. */
  public static String of(Certificate certificate, Messages messages, Locale locale) {
    if (Certificates.isRenewed(certificate)) {
      return messages.text(locale, "certificate.RENEWED_BY_HOLDER");
    }
    return certificate.status() == CertificateStatus.FAILED
        ? of(certificate.reason(), messages, locale)
        : certificate.reason();
  }
}

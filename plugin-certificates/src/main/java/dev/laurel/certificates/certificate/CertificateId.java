package dev.laurel.certificates.certificate;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What identifies a certificate to anyone: 128 random bits.
 *
 * @param value 32 hexadecimal digits in lower case
 */
public record CertificateId(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();

  static CertificateId random() {
    byte[] bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return new CertificateId(HexFormat.of().formatHex(bytes));
  }
}

package dev.laurel.certificates.certificate;

import dev.laurel.kit.persistence.RandomId;

/**
 * What identifies a certificate to anyone: 128 random bits.
 *
 * @param value 32 hexadecimal digits in lower case
 */
public record CertificateId(String value) {

  static CertificateId random() {
    return new CertificateId(RandomId.next());
  }
}

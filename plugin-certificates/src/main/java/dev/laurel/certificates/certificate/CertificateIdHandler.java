package dev.laurel.certificates.certificate;

import dev.laurel.kit.persistence.TextHandler;
import org.apache.ibatis.type.MappedTypes;

/** A {@link CertificateId} as its text. */
@MappedTypes(CertificateId.class)
final class CertificateIdHandler extends TextHandler<CertificateId> {

  @Override
  protected CertificateId fromText(String text) {
    return new CertificateId(text);
  }

  @Override
  protected String toText(CertificateId value) {
    return value.value();
  }
}

package dev.laurel.certificates.verification;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.document.Documents;
import dev.laurel.certificates.objectstore.StoreUnreachableException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The SHA-256 of whole documents. Each is the same for ever, so it is made when it is first asked
 * for, and the last ones are remembered.
 */
final class Fingerprints {

  private static final int MOST = 20_000;

  private final Certificates certificates;
  private final Map<CertificateId, String> known =
      new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<CertificateId, String> eldest) {
          return size() > MOST;
        }
      };

  Fingerprints(Certificates certificates) {
    this.certificates = certificates;
  }

  /** Of a certificate that was made; empty as long as its document cannot be reached. */
  String of(Certificate certificate) {
    synchronized (known) {
      String made = known.get(certificate.id());
      if (made != null) {
        return made;
      }
    }
    try {
      String made = Documents.id(certificates.pdf(certificate)).value();
      synchronized (known) {
        known.put(certificate.id(), made);
      }
      return made;
    } catch (StoreUnreachableException e) {
      // The verdict needs no document and must not wait for one.
      return "";
    }
  }
}

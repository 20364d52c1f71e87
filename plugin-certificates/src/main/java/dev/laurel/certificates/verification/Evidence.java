package dev.laurel.certificates.verification;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.document.DamagedDocumentException;
import dev.laurel.certificates.document.Documents;
import dev.laurel.certificates.objectstore.StoreUnreachableException;
import dev.laurel.certificates.press.PressException;
import dev.laurel.certificates.signature.SignatureFacts;
import dev.laurel.certificates.signature.Signatures;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * What documents prove. One is put together, hashed and its signature read when it is first asked
 * for; that is remembered for an hour, of the documents that were asked for last. What is damaged
 * is looked at each time, so that it is well again as soon as it is mended.
 */
final class Evidence {

  private static final Logger LOG = LoggerFactory.getLogger(Evidence.class);
  private static final int MOST = 20_000;
  private static final Duration REMEMBERED = Duration.ofHours(1);

  private final Certificates certificates;
  private final Signatures signatures;
  private final Clock clock;
  private final Map<CertificateId, Known> known =
      new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<CertificateId, Known> eldest) {
          return size() > MOST;
        }
      };

  Evidence(Certificates certificates, Signatures signatures, Clock clock) {
    this.certificates = certificates;
    this.signatures = signatures;
    this.clock = clock;
  }

  private record Known(Proof proof, Instant readAt) {}

  /** Of a certificate that was made. The verdict needs no document and must not wait for one. */
  Proof of(Certificate certificate) {
    Instant now = clock.instant();
    synchronized (known) {
      Known made = known.get(certificate.id());
      if (made != null && Duration.between(made.readAt(), now).abs().compareTo(REMEMBERED) < 0) {
        return made.proof();
      }
    }
    Proof proof = read(certificate);
    synchronized (known) {
      if (proof.state() == Proof.State.SOUND) {
        known.put(certificate.id(), new Known(proof, now));
      } else {
        known.remove(certificate.id());
      }
    }
    return proof;
  }

  private static Optional<Signed> signed(SignatureFacts facts) {
    return facts.signer().map(by -> new Signed(facts.profile(), by, facts.timeStamp()));
  }

  private static LoggingEventBuilder about(Certificate certificate) {
    return LOG.atError()
        .addKeyValue("course", certificate.courseKey().value())
        .addKeyValue("certificate", certificate.id().value());
  }

  private Proof read(Certificate certificate) {
    try {
      byte[] pdf = certificates.pdf(certificate);
      Optional<SignatureFacts> facts = signatures.read(pdf);
      if (facts.isPresent() && !facts.get().isGenuine()) {
        about(certificate).log("The signature of a certificate does not hold");
        return Proof.DAMAGED;
      }
      return new Proof(
          Proof.State.SOUND,
          Documents.id(pdf).value(),
          facts.flatMap(Evidence::signed).orElse(null));
    } catch (DamagedDocumentException | PressException e) {
      about(certificate).log("A certificate is damaged: {}", e.getMessage());
      return Proof.DAMAGED;
    } catch (StoreUnreachableException e) {
      return Proof.UNREAD;
    }
  }
}

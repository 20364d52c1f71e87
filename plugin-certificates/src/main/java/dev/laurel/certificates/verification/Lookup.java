package dev.laurel.certificates.verification;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.certificate.CertificateStatus;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.certificate.ShortNumber;
import dev.laurel.certificates.sharing.Sharing;
import dev.laurel.certificates.sharing.Sharings;
import dev.laurel.certificates.signature.Signatures;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Looks a number up. What is not there takes the same questions to the database as what is; that
 * there is nothing, the answer says itself.
 */
public final class Lookup {

  private final Certificates certificates;
  private final Sharings sharings;
  private final Evidence evidence;
  private final Clock clock;

  /**
   * A way to look.
   *
   * @param signatures who signed what
   */
  public Lookup(Certificates certificates, Signatures signatures, Sharings sharings, Clock clock) {
    this.certificates = certificates;
    this.sharings = sharings;
    this.evidence = new Evidence(certificates, signatures, clock);
    this.clock = clock;
  }

  /** Whether a certificate may be given to everyone: it stands, and its holder shares it. */
  public boolean isShared(Certificate certificate) {
    return look(certificate.id().value()).disclosed().shared();
  }

  /** What is known under a number, however it is written. */
  Looked look(String written) {
    Optional<CertificateId> id = ShortNumber.read(written);
    Optional<Certificate> found = id.flatMap(certificates::find);
    Sharing sharing = id.map(sharings::of).orElse(Sharing.UNCHOSEN);
    Instant awaited = found.flatMap(certificates::awaited).orElse(null);
    boolean isErased = found.map(Certificate::isErased).orElse(false);
    CertificateStatus status = found.map(Certificate::status).orElse(null);
    boolean isMade = found.map(one -> one.documentId() != null || isErased).orElse(false);
    boolean isOver = found.map(one -> one.isExpired(clock.instant())).orElse(false);
    Verification.Outcome said = Verification.of(status, isMade, awaited != null, isOver, false);
    Proof proof =
        Disclosure.of(said, isErased, sharing).fingerprint()
            ? found.map(evidence::of).orElse(Proof.UNREAD)
            : Proof.UNREAD;
    Verification.Outcome outcome =
        Verification.of(status, isMade, awaited != null, isOver, proof.isDamaged());
    Disclosure.Disclosed disclosed = Disclosure.of(outcome, isErased, sharing);
    return new Looked(
        outcome,
        disclosed.facts() ? found.orElse(null) : null,
        outcome == Verification.Outcome.NOT_YET_AVAILABLE ? awaited : null,
        disclosed,
        proof);
  }
}

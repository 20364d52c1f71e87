package dev.laurel.certificates.key;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/** Makes what is public of a key out of its certificates. */
final class Signatories {

  private Signatories() {}

  static Signatory of(
      List<X509Certificate> chain,
      KeyAlgorithm algorithm,
      boolean isForTryingOut,
      Instant firstUsedAt) {
    X509Certificate own = chain.get(0);
    return new Signatory(
        Chains.id(own),
        Chains.name(own),
        Chains.organisation(own),
        chain,
        algorithm,
        Chains.bits(own.getPublicKey()),
        Chains.isSelfSigned(own),
        isForTryingOut,
        Chains.validFrom(own),
        Chains.validUntil(own),
        firstUsedAt,
        null);
  }

  static Signatory of(KeyRow row) {
    List<X509Certificate> chain = Chains.ofPem(row.chain());
    return of(
        chain, KeyAlgorithm.valueOf(row.algorithm()), row.isForTryingOut(), row.firstUsedAt());
  }
}

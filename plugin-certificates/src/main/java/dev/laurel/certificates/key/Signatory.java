package dev.laurel.certificates.key;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who signs, or signed once: what is public of a key.
 *
 * @param id of the key's certificate: SHA-256 of its DER form, 64 hexadecimal digits; never changes
 * @param name who that is: the common name, or the whole subject where it has none
 * @param organisation the organisation's name, or null
 * @param chain the key's certificate, then that of its issuer, and so on; never empty
 * @param algorithm how it signs
 * @param keyBits the size of the key, in bits
 * @param isSelfSigned whether nobody else vouches for it
 * @param isForTryingOut whether it was made by the demo and proves nothing
 * @param validFrom from when on it may sign
 * @param validUntil until when it may sign
 * @param firstUsedAt since when it is configured
 * @param withdrawnAt since when somebody else may have it, so that its signature alone proves
 *     nothing; null while nobody has said so
 */
public record Signatory(
    String id,
    String name,
    @Nullable String organisation,
    List<X509Certificate> chain,
    KeyAlgorithm algorithm,
    int keyBits,
    boolean isSelfSigned,
    boolean isForTryingOut,
    Instant validFrom,
    Instant validUntil,
    Instant firstUsedAt,
    @Nullable Instant withdrawnAt) {

  /** Keeps a copy, so that the value cannot change. */
  public Signatory {
    chain = List.copyOf(chain);
  }

  /** The certificate of the key. */
  public X509Certificate certificate() {
    return chain.get(0);
  }

  /**
   * Who vouches for the key, from its issuer upwards; empty when nobody but itself does. Of the
   * last, there may be the name only.
   */
  public List<Issuer> issuers() {
    return Chains.issuers(chain);
  }

  /**
   * Who vouches for a key or for another issuer.
   *
   * @param validFrom from when on his certificate is valid, or null when it does not go along
   * @param validUntil until when, or null
   */
  public record Issuer(String name, @Nullable Instant validFrom, @Nullable Instant validUntil) {}

  /** The same, not to be trusted since a time; with null, as it was. */
  public Signatory withdrawn(@Nullable Instant since) {
    return since == null
        ? this
        : new Signatory(
            id,
            name,
            organisation,
            chain,
            algorithm,
            keyBits,
            isSelfSigned,
            isForTryingOut,
            validFrom,
            validUntil,
            firstUsedAt,
            since);
  }

  /** Whether somebody else may have it. */
  public boolean isWithdrawn() {
    return withdrawnAt != null;
  }

  /** Whether it may sign at a time. */
  public boolean isValidAt(Instant time) {
    return !time.isBefore(validFrom) && !time.isAfter(validUntil);
  }
}

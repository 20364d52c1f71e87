package dev.laurel.certificates.signature;

import dev.laurel.certificates.Allowed;
import dev.laurel.certificates.key.Signatory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a signed certificate says of its signature.
 *
 * @param isIntact whether the signature is over all of the file and nothing was changed since
 * @param keyId SHA-256 of the certificate of the key that signed it, in hexadecimal digits
 * @param chain the certificates that go along: the key's own, its issuer's, and so on
 * @param signatory the key of ours that is; null when it is none of ours: not genuine
 * @param timeStamp that a time-stamp server saw the signature, or null
 */
@Allowed("public only if used — because pages that show who signed are given it")
public record SignatureFacts(
    boolean isIntact,
    String keyId,
    List<X509Certificate> chain,
    @Nullable Signatory signatory,
    @Nullable TimeStamp timeStamp) {

  /** Keeps a copy, so that the value cannot change. */
  public SignatureFacts {
    chain = List.copyOf(chain);
  }

  /** Whether it was signed by a key of ours and was not changed. */
  public boolean isGenuine() {
    return isIntact && signatory != null;
  }

  /** The form of the signature (ETSI EN 319 142-1 §6): B-T is one that has a time stamp. */
  public String profile() {
    return timeStamp == null ? "PAdES-B-B" : "PAdES-B-T";
  }

  /** Who signed it, where that is one of ours. */
  public Optional<Signatory> signer() {
    return Optional.ofNullable(signatory);
  }
}

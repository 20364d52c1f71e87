package dev.laurel.certificates.key;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** A key that signs. May be used by many threads at once. */
public final class SigningKey {

  private final Signatory signatory;
  private final PrivateKey key;
  private final @Nullable Provider provider;

  /** Signatures made ready for the key; to make one costs a good part of what signing does. */
  private final ConcurrentLinkedQueue<Signature> ready = new ConcurrentLinkedQueue<>();

  SigningKey(Signatory signatory, PrivateKey key, @Nullable Provider provider) {
    this.signatory = signatory;
    this.key = key;
    this.provider = provider;
  }

  /** What is public of it. */
  public Signatory signatory() {
    return signatory;
  }

  /** SHA-256 of its certificate, 64 hexadecimal digits. */
  public String id() {
    return signatory.id();
  }

  /** Its certificate, then that of its issuer, and so on. */
  public List<X509Certificate> chain() {
    return signatory.chain();
  }

  /** How it signs. */
  public KeyAlgorithm algorithm() {
    return signatory.algorithm();
  }

  /**
   * Signs bytes as certificates and CMS have it: of ECDSA, the DER form (RFC 3279 §2.2.3).
   *
   * @throws KeyUnusableException when the key cannot be used now
   */
  public byte[] sign(byte[] content) {
    try {
      Signature one = ready.poll();
      Signature signature = one == null ? fresh() : one;
      signature.update(content);
      byte[] signed = signature.sign();
      ready.offer(signature);
      return signed;
    } catch (GeneralSecurityException | RuntimeException e) {
      throw new KeyUnusableException(
          "The signing key cannot be used: " + e.getMessage() + ". Look at laurel.signing.…", e);
    }
  }

  /**
   * Signs bytes as JSON Web Signatures have it (RFC 7518 §3.3 and §3.4): of ECDSA, both numbers one
   * behind the other.
   *
   * @throws KeyUnusableException when the key cannot be used now
   */
  public byte[] signRaw(byte[] content) {
    byte[] signed = sign(content);
    return algorithm() == KeyAlgorithm.ES256 ? Concatenated.ofDer(signed) : signed;
  }

  private Signature fresh() throws GeneralSecurityException {
    String name = algorithm().signature();
    Signature signature =
        provider == null ? Signature.getInstance(name) : Signature.getInstance(name, provider);
    try {
      signature.initSign(key);
    } catch (InvalidKeyException e) {
      throw new InvalidKeyException("the key and its certificate do not belong together", e);
    }
    return signature;
  }
}

package dev.laurel.certificates.key;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.spec.PKCS8EncodedKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * Signs with ECDSA by Bouncy Castle's arithmetic on the curve, which does seven times as much in
 * the same time as that of the JDK 17. RSA is as quick in the JDK. The provider is ours alone: it
 * is not made known to the whole process.
 */
final class Curves {

  static final Provider PROVIDER = new BouncyCastleProvider();

  private Curves() {}

  /** The same key, for the provider. */
  static PrivateKey key(PrivateKey key) throws GeneralSecurityException {
    return KeyFactory.getInstance("EC", PROVIDER)
        .generatePrivate(new PKCS8EncodedKeySpec(key.getEncoded()));
  }
}

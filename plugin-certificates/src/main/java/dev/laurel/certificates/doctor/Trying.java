package dev.laurel.certificates.doctor;

import dev.laurel.certificates.key.KeyAlgorithm;
import dev.laurel.certificates.key.SigningKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;

/** Signs something with a key, and checks it with the key's certificate, as others will. */
final class Trying {

  private static final byte[] SAMPLE = "Laurel".getBytes(StandardCharsets.US_ASCII);

  private Trying() {}

  /** Whether signatures as certificates have them hold. */
  static boolean holds(SigningKey key) {
    String algorithm =
        switch (key.algorithm()) {
          case ES256 -> "SHA256withECDSA";
          case RS256 -> "SHA256withRSA";
          case ED25519 -> "Ed25519";
        };
    return verifies(key, algorithm, key.sign(SAMPLE));
  }

  /** Whether signatures as credentials have them hold. */
  static boolean holdsRaw(SigningKey key) {
    boolean isCurve = key.algorithm() == KeyAlgorithm.ES256;
    return verifies(
        key, isCurve ? "SHA256withECDSAinP1363Format" : "SHA256withRSA", key.signRaw(SAMPLE));
  }

  private static boolean verifies(SigningKey key, String algorithm, byte[] signed) {
    try {
      Signature check = Signature.getInstance(algorithm);
      check.initVerify(key.signatory().certificate().getPublicKey());
      check.update(SAMPLE);
      return check.verify(signed);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}

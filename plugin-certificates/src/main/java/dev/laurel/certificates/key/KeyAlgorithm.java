package dev.laurel.certificates.key;

/** How a key signs. */
public enum KeyAlgorithm {
  /** ECDSA on the curve P-256 with SHA-256. */
  ES256("SHA256withECDSA"),
  /** RSA (PKCS#1 v1.5) with SHA-256. */
  RS256("SHA256withRSA");

  private final String signature;

  KeyAlgorithm(String signature) {
    this.signature = signature;
  }

  /** Its name in the JDK. */
  String signature() {
    return signature;
  }
}

package dev.laurel.certificates.key;

/** How a key signs. */
public enum KeyAlgorithm {
  /** ECDSA on the curve P-256 with SHA-256. */
  ES256("SHA256withECDSA"),
  /** RSA (PKCS#1 v1.5) with SHA-256. */
  RS256("SHA256withRSA"),
  /** Ed25519 (RFC 8032), for proofs of credentials alone. */
  ED25519("Ed25519");

  private final String signature;

  KeyAlgorithm(String signature) {
    this.signature = signature;
  }

  /** Whether documents and tokens are signed with it. */
  boolean isForDocuments() {
    return this != ED25519;
  }

  /** Its name in the JDK. */
  String signature() {
    return signature;
  }
}

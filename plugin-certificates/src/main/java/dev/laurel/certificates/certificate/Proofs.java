package dev.laurel.certificates.certificate;

import dev.laurel.certificates.signature.Signatures;

/**
 * By what a certificate shows away from this LMS that it is genuine.
 *
 * @param signatures sign it as document
 * @param enclosures go along inside
 */
public record Proofs(Signatures signatures, Enclosures enclosures) {

  /** Neither. */
  public static Proofs none() {
    return new Proofs(Signatures.none(), Enclosures.NONE);
  }
}

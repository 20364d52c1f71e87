package dev.laurel.certificates.press;

import java.time.Instant;

/** Who signs certificates. May be used by many threads at once. */
public interface Signer {

  /** Who signs, as people read it. */
  String name();

  /** The most bytes that {@link #sign} gives. */
  int capacity();

  /**
   * Bytes much like those of all its signatures, which sign nothing: what signatures have in common
   * need not be stored with each.
   */
  byte[] sample();

  /**
   * A detached CMS signature (RFC 5652), as ETSI.CAdES.detached has it.
   *
   * @param digest SHA-256 of what is signed
   * @param at when that is
   * @throws RuntimeException when it cannot be signed now; nothing is printed then
   */
  byte[] sign(byte[] digest, Instant at);
}

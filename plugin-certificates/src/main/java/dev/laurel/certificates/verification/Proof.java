package dev.laurel.certificates.verification;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the document of a certificate proves.
 *
 * @param state whether it could be read
 * @param fingerprint the SHA-256 of the whole document in lower-case hexadecimal digits, or empty
 * @param signature who signed it, or null when nobody did
 */
record Proof(State state, String fingerprint, @Nullable Signed signature) {

  /** Whether a document could be read. */
  enum State {
    /** It is what was issued. */
    SOUND,
    /** It is not what was issued, or is lost. */
    DAMAGED,
    /** Nobody looked, or it cannot be reached now. */
    UNREAD
  }

  static final Proof DAMAGED = new Proof(State.DAMAGED, "", null);
  static final Proof UNREAD = new Proof(State.UNREAD, "", null);

  boolean isDamaged() {
    return state == State.DAMAGED;
  }

  Optional<Signed> signed() {
    return Optional.ofNullable(signature);
  }
}

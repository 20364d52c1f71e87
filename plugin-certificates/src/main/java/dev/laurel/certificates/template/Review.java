package dev.laurel.certificates.template;

import java.time.Instant;

/**
 * What a reviewer said.
 *
 * @param voice for whom
 * @param decision what
 * @param comment in words; may be empty
 * @param userName who
 * @param at when
 */
record Review(Voice voice, Decided decision, String comment, String userName, Instant at) {

  /** What can be said. */
  public enum Decided {
    /** It is fine. */
    APPROVE,
    /** Something has to change. */
    REQUEST_CHANGES
  }
}

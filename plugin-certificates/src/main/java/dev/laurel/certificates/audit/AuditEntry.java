package dev.laurel.certificates.audit;

import java.time.Instant;

/**
 * Something that was done.
 *
 * @param id grows with time
 * @param at when
 * @param userName who, by full name; empty when the system itself
 * @param action what, in upper case, such as {@code ENABLED}; words under {@code audit.ACTION}
 * @param subject whom or what it was done to, in words; may be empty
 * @param reason why; may be empty
 */
public record AuditEntry(
    long id, Instant at, String userName, String action, String subject, String reason) {

  /** What stands in the place of the name of somebody who was erased. */
  public static final String ERASED = "***";
}

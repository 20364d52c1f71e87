package dev.laurel.certificates.roster;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.plugin.host.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A learner of a course, and what she has.
 *
 * @param learner who
 * @param username the user name
 * @param fullName the name
 * @param mode the slug of the mode; empty when not enrolled and without a certificate
 * @param certificate what she has, or null
 * @param grade the total grade now, 0 to 1; null when not enrolled
 * @param isPassing whether she passes now
 * @param hasException whether she has an exception
 */
public record RosterRow(
    UserId learner,
    String username,
    String fullName,
    String mode,
    @Nullable Certificate certificate,
    @Nullable Double grade,
    boolean isPassing,
    boolean hasException) {

  /** Whether the rules would give her one now, or leave her the one she has. */
  boolean isEntitled() {
    return isPassing || hasException;
  }
}

package dev.laurel.certificates.certificate;

import dev.laurel.plugin.host.UserId;

/**
 * What a run would do for a learner now.
 *
 * @param learner the learner
 * @param username the user name; empty where nothing is said about her
 * @param fullName the name; empty where nothing is said about her
 * @param kind what it would do
 * @param why for those whose certificate cannot be printed: a code and its values, parted by line
 *     breaks; empty for others
 */
public record Rehearsed(UserId learner, String username, String fullName, Kind kind, String why) {

  /** What a run would do. */
  public enum Kind {
    /** It would issue one. */
    DUE,
    /** It would try, and fail. */
    UNPRINTABLE,
    /** It would pass her by: she does not pass, and has no exception. */
    NOT_PASSING,
    /** It would pass her by: she holds one. */
    HOLDS,
    /** It would pass her by: hers was taken back. */
    REVOKED,
    /** It would pass her by: her mode earns none. */
    MODE_NOT_ELIGIBLE
  }
}

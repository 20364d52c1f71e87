package dev.laurel.kit.persistence;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;

/** What was wrong with a database, in MySQL and MariaDB alike. */
public enum DatabaseFault {
  /** It has no room left, on its disk or in its files. */
  FULL,
  /** There was no connection, or it broke off. */
  UNREACHABLE,
  /** Others held what was needed for too long, each time it was tried. */
  BUSY,
  /** It was asked for a key with letters that no key has: there is no such row. */
  FOREIGN_LETTERS,
  /** Anything else: a fault of ours, most likely. */
  OTHER;

  /** A table is full, a disk is full, no more memory. */
  private static final Set<Integer> NO_ROOM = Set.of(1114, 1021, 1041);

  /** A file could not be written, for a reason that the message has. */
  private static final Set<Integer> NOT_WRITTEN = Set.of(3, 1026, 1030);

  /** ENOSPC and EDQUOT. */
  private static final String NO_SPACE = "(?s).*\\b(28|122|No space left).*";

  /** A column of ASCII was compared with something else. */
  private static final int COLLATIONS = 1267;

  private static final Set<Integer> COLLISIONS = Set.of(1205, 1213);

  /**
   * What was wrong with the database when something was thrown.
   *
   * @param thrown what was thrown
   * @return what was wrong, or nothing when no database is among the causes
   */
  public static Optional<DatabaseFault> of(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return Optional.of(of(sql));
      }
    }
    return Optional.empty();
  }

  private static DatabaseFault of(SQLException thrown) {
    int code = thrown.getErrorCode();
    if (NO_ROOM.contains(code)
        || NOT_WRITTEN.contains(code) && String.valueOf(thrown.getMessage()).matches(NO_SPACE)) {
      return FULL;
    }
    if (COLLISIONS.contains(code)) {
      return BUSY;
    }
    if (code == COLLATIONS) {
      return FOREIGN_LETTERS;
    }
    String state = thrown.getSQLState();
    boolean isCutOff = state != null && state.startsWith("08");
    return isCutOff || thrown instanceof SQLTransientConnectionException ? UNREACHABLE : OTHER;
  }
}

package dev.laurel.certificates.doctor;

import dev.laurel.kit.persistence.DatabaseFault;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** What databases say when they cannot be worked with, in MySQL and MariaDB alike. */
final class Databases {

  /** No such database, no such table. */
  private static final Set<Integer> MISSING = Set.of(1049, 1146);

  private Databases() {}

  /** Whether the database, or what belongs into it, is not there for us. */
  static boolean isAway(Throwable thrown) {
    return DatabaseFault.of(thrown).filter(DatabaseFault.UNREACHABLE::equals).isPresent()
        || fault(thrown).filter(Databases::isClosed).isPresent();
  }

  private static boolean isClosed(SQLException fault) {
    String state = fault.getSQLState();
    // 28…: it does not let us in.
    return MISSING.contains(fault.getErrorCode()) || state != null && state.startsWith("28");
  }

  /** What it said, in one line. */
  static Optional<String> words(Throwable thrown) {
    return fault(thrown)
        .map(fault -> String.valueOf(fault.getMessage()).split("\\R", 2)[0].strip());
  }

  private static Optional<SQLException> fault(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return Optional.of(sql);
      }
    }
    return Optional.empty();
  }
}

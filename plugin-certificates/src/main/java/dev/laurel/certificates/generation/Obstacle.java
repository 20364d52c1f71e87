package dev.laurel.certificates.generation;

import dev.laurel.certificates.objectstore.StoreUnreachableException;
import dev.laurel.kit.persistence.DatabaseFault;

/** What can stand in the way of a run; each has words under {@code generation.}. */
enum Obstacle {
  /** The database has no room left. */
  DATABASE_FULL,
  /** The database cannot be reached, or is not quick enough. */
  DATABASE_UNREACHABLE,
  /** The object store cannot be used. */
  DOCUMENTS_UNREACHABLE,
  /** A fault of ours or of the host, of some learners perhaps. */
  FAULT;

  static Obstacle of(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof StoreUnreachableException) {
        return DOCUMENTS_UNREACHABLE;
      }
    }
    return DatabaseFault.of(thrown).map(Obstacle::of).orElse(FAULT);
  }

  private static Obstacle of(DatabaseFault fault) {
    return switch (fault) {
      case FULL -> DATABASE_FULL;
      case UNREACHABLE, BUSY -> DATABASE_UNREACHABLE;
      case OTHER -> FAULT;
    };
  }
}

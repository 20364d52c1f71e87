package dev.laurel.certificates.jobs;

import dev.laurel.certificates.key.KeyUnusableException;
import dev.laurel.certificates.objectstore.StoreUnreachableException;
import dev.laurel.kit.persistence.DatabaseFault;
import dev.laurel.kit.persistence.FullDisk;

/** What can stand in the way of work; each feature has words for those who wait for its work. */
public enum Obstacle {
  /** The database has no room left. */
  DATABASE_FULL,
  /** The database cannot be reached, or is not quick enough. */
  DATABASE_UNREACHABLE,
  /** A disk of the server has no room left. */
  DISK_FULL,
  /** The object store cannot be used. */
  DOCUMENTS_UNREACHABLE,
  /** The signing key, or the time-stamp server, cannot be used. */
  SIGNING_UNAVAILABLE,
  /** A fault of ours or of the host. */
  FAULT;

  /** What was in the way when something was thrown. */
  public static Obstacle of(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof StoreUnreachableException) {
        return DOCUMENTS_UNREACHABLE;
      }
      if (cause instanceof KeyUnusableException) {
        return SIGNING_UNAVAILABLE;
      }
    }
    return FullDisk.isBehind(thrown)
        ? DISK_FULL
        : DatabaseFault.of(thrown).map(Obstacle::of).orElse(FAULT);
  }

  private static Obstacle of(DatabaseFault fault) {
    return switch (fault) {
      case FULL -> DATABASE_FULL;
      case UNREACHABLE, BUSY -> DATABASE_UNREACHABLE;
      case FOREIGN_LETTERS, OTHER -> FAULT;
    };
  }
}

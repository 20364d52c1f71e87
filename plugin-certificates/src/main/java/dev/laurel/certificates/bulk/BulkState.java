package dev.laurel.certificates.bulk;

/** Where an act on many is; words under {@code bulk.STATE_…}. */
enum BulkState {
  /** It waits. */
  QUEUED,
  /** It goes. */
  RUNNING,
  /** It has ended. */
  FINISHED,
  /** It is being undone. */
  UNDOING,
  /** It was undone, as far as it could be. */
  UNDONE;

  /** Whether something still goes on. */
  boolean isGoing() {
    return this == QUEUED || this == RUNNING || this == UNDOING;
  }
}

package dev.laurel.certificates.generation;

/** What a run is doing. */
public enum GenerationState {
  /** It waits for its first chunk. */
  QUEUED,
  /** It goes from chunk to chunk. */
  RUNNING,
  /** It looked at every learner. */
  FINISHED,
  /** Somebody cancelled it. */
  CANCELLED
}

package dev.laurel.plugin.host;

/** Who sets the pace of a course. */
public enum Pacing {
  /** The instructor: all learners work to the same dates. */
  INSTRUCTOR,
  /** The learner: each works when she likes. */
  SELF
}

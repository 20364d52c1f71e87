package dev.laurel.host.demo;

import dev.laurel.plugin.host.Pacing;

/**
 * A demo course and the state it is brought into.
 *
 * @param number its number
 * @param title its title
 * @param pacing who sets the pace
 * @param startDays when it starts, in days from now
 * @param endDays when it ends, in days from now; 0 for no end
 * @param behavior the display behavior
 * @param certificates how far its certificates are
 */
record DemoCourse(
    String number,
    String title,
    Pacing pacing,
    int startDays,
    int endDays,
    String behavior,
    Certificates certificates) {

  /** How far the certificates of a course are. */
  enum Certificates {
    /** The course issues none. */
    NONE,
    /** Nothing is set up: the course cannot start. */
    MISSING,
    /** Enabled. */
    ENABLED,
    /** Enabled, and the instructor has generated. */
    GENERATED
  }
}

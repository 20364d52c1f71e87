package dev.laurel.host.course;

import dev.laurel.host.Decision;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a course is open: once started it stays so, and nothing that blocks it starts.
 */
@Decision
public final class CourseStart {

  private CourseStart() {}

  /** Whether a course is open, and why not. */
  public enum State {
    /** It has started. */
    OPEN,
    /** Its time has come and nothing blocks it: it starts now. */
    STARTS,
    /** No date is planned yet. */
    NOT_PLANNED,
    /** Its date is still to come. */
    PLANNED,
    /** Its time has come, but something blocks it. */
    BLOCKED
  }

  /**
   * Whether a time is one that a course can start or end at: within the years that people and the
   * database write with four digits.
   *
   * @param time the time
   * @return true from 1900 to 9999
   */
  public static boolean isPossible(Instant time) {
    int year = time.atOffset(ZoneOffset.UTC).getYear();
    return year >= 1900 && year <= 9999;
  }

  /**
   * Decides.
   *
   * @param hasStarted whether it was started before
   * @param planned when it shall start, or null
   * @param isAsked whether somebody who may asks for it to start now
   * @param now what time it is
   * @param blockers what keeps it from starting
   * @return its state
   */
  public static State decide(
      boolean hasStarted,
      @Nullable Instant planned,
      boolean isAsked,
      Instant now,
      List<StartBlocker> blockers) {
    if (hasStarted) {
      return State.OPEN;
    }
    boolean isDue = isAsked || planned != null && !now.isBefore(planned);
    if (!isDue) {
      return planned == null ? State.NOT_PLANNED : State.PLANNED;
    }
    return blockers.isEmpty() ? State.STARTS : State.BLOCKED;
  }
}

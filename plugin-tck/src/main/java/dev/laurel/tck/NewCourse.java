package dev.laurel.tck;

import dev.laurel.plugin.host.EnrolmentMode;
import dev.laurel.plugin.host.Pacing;
import dev.laurel.plugin.host.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A course as the suite wants it to be. The host gives it a key of its own, and whatever else it
 * has.
 *
 * @param title what it is called
 * @param organisation the short name of the organisation that gives it
 * @param pacing who sets the pace
 * @param start when it is planned to start, or null; it starts by {@link Stage#tryStart} only
 * @param end when it ends, or null
 * @param modes the modes of enrolment
 * @param staff who teaches it
 */
public record NewCourse(
    String title,
    String organisation,
    Pacing pacing,
    @Nullable Instant start,
    @Nullable Instant end,
    List<EnrolmentMode> modes,
    Set<UserId> staff) {

  /**
   * Keeps copies, so that the value cannot change.
   *
   * @param title the title
   * @param organisation the organisation
   * @param pacing who sets the pace
   * @param start the planned start
   * @param end the end
   * @param modes the modes
   * @param staff the staff
   */
  public NewCourse {
    modes = List.copyOf(modes);
    staff = Set.copyOf(staff);
  }

  NewCourse titled(String other) {
    return new NewCourse(other, organisation, pacing, start, end, modes, staff);
  }

  NewCourse of(String other) {
    return new NewCourse(title, other, pacing, start, end, modes, staff);
  }

  NewCourse from(@Nullable Instant from, @Nullable Instant until) {
    return new NewCourse(title, organisation, pacing, from, until, modes, staff);
  }

  NewCourse with(List<EnrolmentMode> others) {
    return new NewCourse(title, organisation, pacing, start, end, others, staff);
  }

  NewCourse taughtBy(UserId... others) {
    return new NewCourse(title, organisation, pacing, start, end, modes, Set.of(others));
  }
}

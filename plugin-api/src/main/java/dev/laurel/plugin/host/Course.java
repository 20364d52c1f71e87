package dev.laurel.plugin.host;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A course as it is now.
 *
 * @param key what identifies it
 * @param title what it is called
 * @param organisation the short name of the organisation that gives it
 * @param number the course's number, such as {@code CERT101}; may be empty
 * @param run the run, such as {@code 2026}; may be empty
 * @param pacing who sets the pace
 * @param start when it is planned to start, or null when no date is set
 * @param end when it ends, or null when it has no end
 * @param hasStarted whether it is open; once true it stays true
 * @param modes the modes in which learners may be enrolled
 * @param settings the value of every registered advanced setting, the default where none was set
 * @param attributes what else the host knows, such as {@code duration}
 */
public record Course(
    CourseKey key,
    String title,
    String organisation,
    String number,
    String run,
    Pacing pacing,
    @Nullable Instant start,
    @Nullable Instant end,
    boolean hasStarted,
    List<EnrolmentMode> modes,
    Map<String, String> settings,
    Map<String, String> attributes) {

  /**
   * Keeps copies, so that the value cannot change.
   *
   * @param key what identifies it
   * @param title the title
   * @param organisation the organisation
   * @param number the number
   * @param run the run
   * @param pacing who sets the pace
   * @param start the planned start
   * @param end the end
   * @param hasStarted whether it is open
   * @param modes the modes
   * @param settings the settings
   * @param attributes what else is known
   */
  public Course {
    modes = List.copyOf(modes);
    settings = Map.copyOf(settings);
    attributes = Map.copyOf(attributes);
  }

  /**
   * Whether the course has ended.
   *
   * @param now the time it is
   * @return false when it has no end
   */
  public boolean hasEnded(Instant now) {
    return end != null && !now.isBefore(end);
  }

  /**
   * The modes whose learners may get a certificate.
   *
   * @return their slugs
   */
  public Set<String> certificateEligibleModes() {
    return modes.stream()
        .filter(EnrolmentMode::isCertificateEligible)
        .map(EnrolmentMode::slug)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Finds one of the course's modes.
   *
   * @param slug its slug
   * @return the mode, or nothing
   */
  public Optional<EnrolmentMode> mode(String slug) {
    return modes.stream().filter(mode -> mode.slug().equals(slug)).findFirst();
  }
}

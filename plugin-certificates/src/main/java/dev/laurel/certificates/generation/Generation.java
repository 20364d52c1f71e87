package dev.laurel.certificates.generation;

import dev.laurel.certificates.certificate.Regenerated;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A run over a course.
 *
 * @param id what identifies it
 * @param courseKey the course
 * @param state what it is doing
 * @param startedBy who started it
 * @param starter her name then
 * @param startedAt when
 * @param endedAt when it ended, or null
 * @param total how many are due a certificate, of those it has counted
 * @param issued how many it issued
 * @param failed how many it could not print
 * @param skipped how many got theirs otherwise while it went, or no longer pass
 * @param counted whether it has counted all
 * @param afterUser behind whom its ranges begin, or null
 * @param regenerates the statuses whose holders get another one, with commas between; empty for a
 *     run that issues to those who have none
 * @param reason why it issues anew; empty otherwise
 */
public record Generation(
    String id,
    CourseKey courseKey,
    GenerationState state,
    UserId startedBy,
    String starter,
    Instant startedAt,
    @Nullable Instant endedAt,
    long total,
    long issued,
    long failed,
    long skipped,
    boolean counted,
    @Nullable UserId afterUser,
    String regenerates,
    String reason) {

  /** Whose certificates are issued anew; none for a usual run. */
  public Set<Regenerated> which() {
    return regenerates.isEmpty()
        ? Set.of()
        : Arrays.stream(regenerates.split(","))
            .map(Regenerated::valueOf)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether it has not ended. */
  public boolean isGoing() {
    return state == GenerationState.QUEUED || state == GenerationState.RUNNING;
  }

  /** How fast it is. */
  public Pace.Said pace(Instant now) {
    return Pace.of(isGoing(), counted, total, done(), Duration.between(startedAt, now));
  }

  /** How many it has settled. */
  public long done() {
    return issued + failed + skipped;
  }
}

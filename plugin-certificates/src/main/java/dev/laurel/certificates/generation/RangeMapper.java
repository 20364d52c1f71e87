package dev.laurel.certificates.generation;

import dev.laurel.plugin.host.UserId;
import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The table {@code cert_generation_range}. */
interface RangeMapper {

  /**
   * The first range that nobody works on, that does not rest and has not ended; held until the
   * commit.
   *
   * @param latest no range rests for so long: the clock was set back since
   */
  Optional<Range> takeFree(
      @Param("run") String run, @Param("now") Instant now, @Param("latest") Instant latest);

  Optional<Range> last(String run);

  int insertAbsent(Range range);

  /** Keeps what was done; what stood in the way does no longer. */
  void advance(Range range);

  int countOpen(@Param("run") String run);

  void deleteOf(String run);

  /** How often a range failed in a row, if it is where it was. */
  Optional<Integer> failures(Range range);

  void rest(
      @Param("range") Range range,
      @Param("failures") int failures,
      @Param("fault") String fault,
      @Param("until") @Nullable Instant until);

  /** The range of a run that rests for the shortest time. */
  Optional<Resting> resting(String run);

  /** How many pieces are open. */
  int countPieces(String run);

  /** Cuts off what is before a learner of a range, and she herself, as a piece that is free. */
  void cutOff(@Param("range") Range range, @Param("until") UserId until);

  void moveBehind(@Param("range") Range range, @Param("until") UserId until);

  /** Takes what was due in a piece that has ended from the range it was cut off from. */
  void settlePiece(Range piece);
}

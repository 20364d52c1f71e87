package dev.laurel.certificates.generation;

import java.util.Optional;
import org.apache.ibatis.annotations.Param;

/** The table {@code cert_generation_range}. */
interface RangeMapper {

  /** The first range that nobody works on and that has not ended; held until the commit. */
  Optional<Range> takeFree(String run);

  Optional<Range> last(String run);

  int insertAbsent(Range range);

  void advance(Range range);

  int countOpen(@Param("run") String run);

  void deleteOf(String run);
}

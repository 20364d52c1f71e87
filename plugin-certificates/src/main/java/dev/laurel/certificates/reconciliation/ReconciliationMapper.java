package dev.laurel.certificates.reconciliation;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

/** The one row of {@code cert_reconciliation}. */
interface ReconciliationMapper {

  Optional<Progress> find();

  void begin(@Param("part") Progress.Part part, @Param("at") Instant at);

  /** Moves on; says whether nobody else had meanwhile. */
  int move(
      @Param("from") Progress from,
      @Param("part") Progress.Part part,
      @Param("after") String after,
      @Param("page") Page page,
      @Param("at") Instant at,
      @Param("endedAt") @org.jspecify.annotations.Nullable Instant endedAt);

  /** What came of a page: how many were looked at, put right, and could not be put right. */
  record Page(int looked, int mended, int failed) {}
}

package dev.laurel.certificates.generation;

import dev.laurel.certificates.certificate.IssueOutcome;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The tables {@code cert_generation} and {@code cert_generation_failure}. */
interface GenerationMapper {

  Optional<Generation> find(String id);

  Optional<Generation> lock(String id);

  Optional<Generation> going(CourseKey course);

  List<Generation> latest(@Param("course") CourseKey course, @Param("limit") int limit);

  int insertUnlessGoing(Generation generation);

  void advance(
      @Param("id") String id,
      @Param("issued") long issued,
      @Param("failed") long failed,
      @Param("skipped") long skipped,
      @Param("after") @Nullable UserId after,
      @Param("state") GenerationState state,
      @Param("endedAt") @Nullable Instant endedAt);

  int cancel(@Param("id") String id, @Param("at") Instant at);

  void insertFailures(
      @Param("id") String id, @Param("failures") Collection<IssueOutcome.Failed> failures);

  List<Failure> failures(@Param("id") String id, @Param("limit") int limit);
}

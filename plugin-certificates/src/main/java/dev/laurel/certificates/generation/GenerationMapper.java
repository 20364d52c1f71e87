package dev.laurel.certificates.generation;

import dev.laurel.certificates.certificate.IssueOutcome;
import dev.laurel.plugin.host.CourseKey;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

/** The tables {@code cert_generation} and {@code cert_generation_failure}. */
interface GenerationMapper {

  Optional<Generation> find(String id);

  Optional<Generation> going(CourseKey course);

  List<Generation> latest(@Param("course") CourseKey course, @Param("limit") int limit);

  /** Whether a run goes; until the commit nobody can end it. */
  boolean shareGoing(String id);

  /** Whether a run goes; until the commit nobody else issues for it or ends it. */
  boolean lockGoing(String id);

  int insertUnlessGoing(Generation generation);

  void begin(String id);

  int cancel(@Param("id") String id, @Param("at") Instant at);

  int resumeUnlessGoing(String id);

  /** Ends a run and adds up its ranges. */
  void finish(@Param("id") String id, @Param("at") Instant at);

  void insertFailures(
      @Param("id") String id, @Param("failures") Collection<IssueOutcome.Failed> failures);

  List<Failure> failures(@Param("id") String id, @Param("limit") int limit);
}

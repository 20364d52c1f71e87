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

  /** How those that go stand, all together. */
  GoingRuns.State state();

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

  /** Makes a cancelled run go, unless another run over its course does. */
  void resumeUnlessGoing(String id);

  /** Ends a run and adds up its ranges. */
  void finish(@Param("id") String id, @Param("at") Instant at);

  void insertFailures(
      @Param("id") String id, @Param("failures") Collection<IssueOutcome.Failed> failures);

  /**
   * Who could not be printed in a run, in the order of their ids.
   *
   * @param some only these, or null
   */
  List<UserId> failedAfter(
      @Param("id") String id,
      @Param("after") @Nullable UserId after,
      @Param("some") @Nullable Collection<UserId> some,
      @Param("limit") int limit);

  void explain(
      @Param("id") String id, @Param("learner") UserId learner, @Param("reason") String reason);

  int deleteFailures(@Param("id") String id, @Param("learners") Collection<UserId> learners);

  void recount(
      @Param("id") String id,
      @Param("issued") long issued,
      @Param("failed") long failed,
      @Param("skipped") long skipped);

  /** Who failed and still has none, by name. */
  List<Failure> failures(@Param("id") String id, @Param("limit") int limit);

  /** Notes what stands in the way of the whole run, and until when that is to be said. */
  void noteFault(
      @Param("id") String id, @Param("fault") String fault, @Param("until") Instant until);

  /**
   * What stands in the way of a whole run, if that was noted a moment ago.
   *
   * @param latest nothing is said for so long: the clock was set back since
   */
  Optional<Resting> fault(
      @Param("id") String id, @Param("now") Instant now, @Param("latest") Instant latest);

  /** How many failed and have got one another way since. */
  long countSolved(@Param("id") String id);
}

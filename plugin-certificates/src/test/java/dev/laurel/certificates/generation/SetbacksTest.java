package dev.laurel.certificates.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.laurel.certificates.jobs.Obstacle;
import dev.laurel.plugin.host.User;
import dev.laurel.test.MariaDb;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs that something stands in the way of: the host, the database, the clock. */
@ExtendWith(MariaDb.class)
class SetbacksTest {

  private static final int LEARNERS = 30;
  private static final int MOST_SLICES = 2000;

  private final DataSource dataSource;
  private final IssuingCourse at;
  private final Slices slices;

  SetbacksTest(DataSource dataSource) throws SQLException {
    this.dataSource = dataSource;
    this.at = new IssuingCourse(dataSource);
    this.slices = at.slices(10, 1);
  }

  private static void enrol(IssuingCourse course, int learners) {
    for (int i = 0; i < learners; i++) {
      course.enrol(name(i), true);
    }
  }

  private static String name(int number) {
    return "a%05d".formatted(number);
  }

  private User learner(int number) {
    return at.host.users().findByUsername(name(number)).orElseThrow();
  }

  /** Works for a while, as lanes do: they rest when they are told to. */
  private void work(Generation run, int most) {
    Optional<Duration> rest = Optional.of(Duration.ZERO);
    for (int i = 0; i < most && rest.isPresent(); i++) {
      rest = slices.work(run.id());
      rest.ifPresent(at.host.clock()::advance);
    }
  }

  private void workToTheEnd(Generation run) {
    work(run, MOST_SLICES);
    assertThat(at.look(run).state()).isEqualTo(GenerationState.FINISHED);
  }

  @Test
  void oneLearnerWhoseGradesAreBrokenHoldsUpNobodyElse() throws SQLException {
    enrol(at, LEARNERS);
    at.host.breakStanding(learner(13), true);
    Generation run = at.start();

    work(run, 60);

    assertThat(at.look(run).isGoing()).isTrue();
    assertThat(at.look(run).issued()).isEqualTo(LEARNERS - 1);
    assertThat(at.holders()).hasSize(LEARNERS - 1).doesNotContain(name(13));
    assertThat(at.generations.resting(run).map(Resting::obstacle)).contains(Obstacle.FAULT);
    IssuingCourse other = new IssuingCourse(dataSource);
    enrol(other, 3);
    Generation small = other.start();
    other.slices(10, 1).work(small.id());
    other.slices(10, 1).work(small.id());
    assertThat(other.look(small).state()).isEqualTo(GenerationState.FINISHED);

    at.host.breakStanding(learner(13), false);
    workToTheEnd(run);

    Generation ended = at.look(run);
    assertThat(ended.issued()).isEqualTo(LEARNERS);
    assertThat(ended.total()).isEqualTo(LEARNERS);
    assertThat(ended.failed() + ended.skipped()).isZero();
    assertThat(at.holders()).hasSize(LEARNERS).doesNotHaveDuplicates();
    assertThat(at.generations.resting(ended)).isEmpty();
  }

  @Test
  void whoStaysBrokenIsOneOfThoseWhoFailedAndIsTriedAgainAsTheseAre() {
    enrol(at, LEARNERS);
    at.host.breakStanding(learner(0), true);
    at.host.breakStanding(learner(LEARNERS - 1), true);
    Generation run = at.start();

    workToTheEnd(run);

    Generation ended = at.look(run);
    assertThat(ended.issued()).isEqualTo(LEARNERS - 2);
    assertThat(ended.failed()).isEqualTo(2);
    assertThat(ended.skipped()).isZero();
    assertThat(at.generations.failures(ended, 10))
        .extracting(Failure::username)
        .containsExactly(name(0), name(LEARNERS - 1));

    at.host.breakStanding(learner(0), false);
    at.host.breakStanding(learner(LEARNERS - 1), false);
    at.generations.retry(ended, at.course, null, at.ines);
    assertThat(at.look(run).issued()).isEqualTo(LEARNERS);
    assertThat(at.look(run).failed()).isZero();
  }

  @Test
  void whoFailedAndGotOneAnotherWayIsNoLongerListed() {
    enrol(at, LEARNERS);
    at.host.breakStanding(learner(0), true);
    at.host.breakStanding(learner(1), true);
    Generation run = at.start();
    workToTheEnd(run);

    at.host.breakStanding(learner(0), false);
    at.certificates.issueAll(
        at.course,
        List.of(at.host.enrolments().find(at.course.key(), learner(0).id()).orElseThrow()),
        at.ines);

    Generation ended = at.look(run);
    assertThat(ended.failed()).isEqualTo(2);
    assertThat(at.generations.solved(ended)).isEqualTo(1);
    assertThat(at.generations.failures(ended, 10))
        .extracting(Failure::username)
        .containsExactly(name(1));
  }

  @Test
  void aRunThatCannotBeginSaysWhatStandsInTheWay() {
    for (int i = 0; i < 5_001; i++) {
      at.enrol(name(i), i < LEARNERS);
    }
    Generation run = at.start();
    at.host.breakEnrolments(true);

    assertThatThrownBy(() -> at.task().cut(run.id())).hasMessageContaining("enrolments");

    assertThat(at.generations.resting(at.look(run)))
        .get()
        .extracting(Resting::obstacle)
        .isEqualTo(Obstacle.FAULT);
    at.host.breakEnrolments(false);
    at.task().cut(run.id());
    at.host.clock().advance(Duration.ofMinutes(1));
    Slices large = at.slices(1000, 8);
    while (large.work(run.id()).isPresent()) {
      at.host.clock().advance(Duration.ofSeconds(1));
    }
    assertThat(at.look(run).issued()).isEqualTo(LEARNERS);
    assertThat(at.generations.resting(at.look(run))).isEmpty();
  }

  @Test
  void aLaneWithNothingToDoLooksAgainAfterAPauseOnly() {
    enrol(at, LEARNERS);
    at.host.breakStanding(learner(0), true);
    Generation run = at.start();
    Slices slices = at.slices(LEARNERS, 1);
    slices.work(run.id());
    at.host.clock().advance(Duration.ofMinutes(2));

    assertThat(new Setbacks(at.host, at.database).rest(run.id()))
        .get(InstanceOfAssertFactories.DURATION)
        .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void aRangeThatCannotBeDoneDoesNotHoldUpTheOthers() {
    for (int i = 0; i < 11_000; i++) {
      at.enrol(name(i), i >= 10_500);
    }
    at.host.breakStanding(learner(0), true);
    Generation run = at.start();
    at.task().cut(run.id());

    at.slices(400, 8).work(run.id());

    assertThat(at.holders()).hasSize(500);
    assertThat(at.generations.resting(run)).isPresent();
  }

  @Test
  void whatTheWholeHostCannotAnswerIsTriedAgainUntilItCan() {
    enrol(at, LEARNERS);
    at.host.enrolments().page(at.course.key(), null, LEARNERS).stream()
        .map(one -> at.host.users().find(one.learner()).orElseThrow())
        .forEach(one -> at.host.breakStanding(one, true));
    Generation run = at.start();
    work(run, 50);
    assertThat(at.look(run).issued()).isZero();

    for (int i = 0; i < LEARNERS; i++) {
      at.host.breakStanding(learner(i), false);
    }
    workToTheEnd(run);

    assertThat(at.look(run).issued()).isEqualTo(LEARNERS);
    assertThat(at.look(run).total()).isEqualTo(LEARNERS);
    assertThat(at.holders()).hasSize(LEARNERS).doesNotHaveDuplicates();
  }

  @Test
  void aChunkThatADeadlockBreaksOffIsDoneAgainAndNothingTwice() throws Exception {
    enrol(at, LEARNERS);
    Generation run = at.start();
    try (Connection other = dataSource.getConnection();
        Statement sql = other.createStatement()) {
      other.setAutoCommit(false);
      long before = deadlocks(sql);
      takePlace(sql, name(5));
      // What has changed more is not the one that is broken off.
      sql.execute(
          "INSERT INTO cert_audit (at, user_name, action) SELECT NOW(), 'x', 'X' FROM seq_1_to_500");

      CompletableFuture<Optional<Duration>> chunk =
          CompletableFuture.supplyAsync(() -> slices.work(run.id()));
      awaitLockWait(sql, chunk);
      sql.executeQuery("SELECT 1 FROM cert_generation WHERE id = '" + run.id() + "' FOR UPDATE");
      other.rollback();

      assertThat(chunk.get(1, TimeUnit.MINUTES)).isPresent();
      assertThat(deadlocks(sql)).isGreaterThan(before);
    }
    workToTheEnd(run);

    assertThat(at.look(run).issued()).isEqualTo(LEARNERS);
    assertThat(at.holders()).hasSize(LEARNERS).doesNotHaveDuplicates();
  }

  @Test
  void aChunkThatWaitedForALockForTooLongIsDoneLaterAndNothingTwice() throws SQLException {
    HikariConfig config = new HikariConfig();
    ((HikariDataSource) dataSource).copyStateTo(config);
    config.setConnectionInitSql("SET innodb_lock_wait_timeout = 0");
    try (HikariDataSource impatient = new HikariDataSource(config);
        Connection other = dataSource.getConnection();
        Statement sql = other.createStatement()) {
      IssuingCourse course = new IssuingCourse(impatient);
      enrol(course, LEARNERS);
      Generation run = course.start();
      other.setAutoCommit(false);
      sql.execute(
          "SELECT 1 FROM cert_course WHERE course_key = '"
              + course.course.key().value()
              + "' FOR UPDATE");
      takePlace(sql, course.course.key().value(), name(5));
      Slices some = course.slices(10, 1);

      some.work(run.id());

      assertThat(course.generations.resting(run).map(Resting::obstacle))
          .contains(Obstacle.DATABASE_UNREACHABLE);
      assertThat(course.holders()).isEmpty();
      other.rollback();
      Optional<Duration> rest = Optional.of(Duration.ofSeconds(1));
      while (rest.isPresent()) {
        course.host.clock().advance(rest.get());
        rest = some.work(run.id());
      }
      assertThat(course.look(run).state()).isEqualTo(GenerationState.FINISHED);
      assertThat(course.look(run).issued()).isEqualTo(LEARNERS);
      assertThat(course.holders()).hasSize(LEARNERS).doesNotHaveDuplicates();
    }
  }

  @Test
  void aRunGoesOnAndTheNextIsTheLatestWhenTheClockIsSetBack() {
    enrol(at, LEARNERS);
    at.host.breakStanding(learner(12), true);
    Generation run = at.start();
    at.host.clock().advance(Duration.ofSeconds(5));
    slices.work(run.id());
    slices.work(run.id());
    assertThat(at.generations.resting(run)).isPresent();
    at.host.breakStanding(learner(12), false);

    at.host.clock().advance(Duration.ofHours(-1));

    // What rests until an hour later is tried again now.
    assertThat(slices.work(run.id())).contains(Duration.ZERO);
    Pace.Said pace = at.look(run).pace(at.host.clock().instant());
    assertThat(pace.perSecond()).isNull();
    assertThat(pace.left()).isNull();
    Optional<Duration> rest = Optional.of(Duration.ZERO);
    while (rest.isPresent()) {
      rest = slices.work(run.id());
      assertThat(rest.orElse(Duration.ZERO)).isZero();
    }
    assertThat(at.look(run).state()).isEqualTo(GenerationState.FINISHED);
    assertThat(at.holders()).hasSize(LEARNERS).doesNotHaveDuplicates();

    Generation next = at.start();
    assertThat(at.generations.latest(at.course.key(), 1)).containsExactly(next);
    workToTheEnd(next);
    assertThat(at.look(next).issued()).isZero();
    assertThat(at.holders()).hasSize(LEARNERS).doesNotHaveDuplicates();
  }

  /** Keeps the place of a learner's certificate taken until the end of the transaction. */
  private void takePlace(Statement sql, String learner) throws SQLException {
    takePlace(sql, at.course.key().value(), learner);
  }

  private static void takePlace(Statement sql, String course, String learner) throws SQLException {
    sql.execute(
        "INSERT INTO cert_certificate (id, course_key, user_id, username, full_name, course_title,"
            + " organisation, mode, grade, status, template_id, reason, issued_at, changed_at)"
            + " SELECT REPLACE(UUID(), '-', ''), '%s', '%s', 'x', 'x', 'x', 'x', 'honor', 1,"
                .formatted(course, learner)
            + " 'AVAILABLE', id, '', NOW(), NOW() FROM cert_template LIMIT 1");
  }

  private static long deadlocks(Statement sql) throws SQLException {
    try (ResultSet row = sql.executeQuery("SHOW GLOBAL STATUS LIKE 'Innodb_deadlocks'")) {
      assertThat(row.next()).isTrue();
      return row.getLong(2);
    }
  }

  private static void awaitLockWait(Statement sql, CompletableFuture<?> chunk) throws SQLException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (System.nanoTime() < end) {
      assertThat(chunk).isNotDone();
      try (ResultSet row =
          sql.executeQuery(
              "SELECT COUNT(*) FROM information_schema.innodb_trx"
                  + " WHERE trx_state = 'LOCK WAIT'")) {
        assertThat(row.next()).isTrue();
        if (row.getLong(1) > 0) {
          return;
        }
      }
      // The server answers anew only when it was left alone for a tenth of a second.
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(150));
    }
    throw new AssertionError("No chunk waits for a lock");
  }
}

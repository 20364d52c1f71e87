package dev.laurel.certificates.generation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.test.MariaDb;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs on a real database, a chunk of ten learners at a time. */
@ExtendWith(MariaDb.class)
class SlicesTest {

  private final IssuingCourse at;

  SlicesTest(DataSource dataSource) throws SQLException {
    at = new IssuingCourse(dataSource);
  }

  private void enrol(int learners) {
    for (int i = 0; i < learners; i++) {
      at.enrol("a%05d".formatted(i), true);
    }
  }

  private static void workToTheEnd(Slices slices, Generation run) {
    boolean isMore = true;
    while (isMore) {
      isMore = slices.work(run.id()).isPresent();
    }
  }

  @Test
  void aSmallCourseIsCountedWhenItsRunIsStarted() {
    enrol(12);
    at.enrol("b", false);

    Generation run = at.start();

    assertThat(run.total()).isEqualTo(12);
    assertThat(run.counted()).isTrue();
    assertThat(run.state()).isEqualTo(GenerationState.QUEUED);
    assertThat(at.jobs).isNotEmpty().allMatch(job -> job.startsWith(GenerationTask.LANE));
  }

  @Test
  void whoeverIsAheadOfTheRunGetsOneAlsoWhenEnrolledLater() {
    enrol(30);
    Generation run = at.start();
    Slices slices = at.slices(10, 1);
    slices.work(run.id());
    at.enrol("a00005-passed-already", true);
    at.enrol("a00015-in-the-middle", true);
    at.enrol("z-behind-all", true);
    workToTheEnd(slices, run);

    Generation ended = at.look(run);
    assertThat(ended.state()).isEqualTo(GenerationState.FINISHED);
    assertThat(ended.issued()).isEqualTo(32);
    assertThat(at.holders())
        .hasSize(32)
        .contains("a00015-in-the-middle", "z-behind-all")
        .doesNotContain("a00005-passed-already");
    assertThat(at.courses.state(at.course.key()).isGenerated()).isTrue();
  }

  @Test
  void aCancelledRunStopsBetweenTwoChunksAndGoesOnFromThere() {
    enrol(30);
    Generation run = at.start();
    Slices slices = at.slices(10, 1);
    assertThat(slices.work(run.id())).contains(Duration.ZERO);

    assertThat(at.generations.cancel(at.look(run), at.ines)).isTrue();
    assertThat(slices.work(run.id())).isEmpty();
    Generation cancelled = at.look(run);
    assertThat(cancelled.state()).isEqualTo(GenerationState.CANCELLED);
    assertThat(cancelled.issued()).isEqualTo(10);
    assertThat(cancelled.total()).isEqualTo(30);
    assertThat(at.holders()).hasSize(10);

    at.jobs.clear();
    assertThat(at.generations.resume(cancelled, at.ines)).isEqualTo(Generations.Resumed.GOES);
    assertThat(at.jobs).isNotEmpty();
    workToTheEnd(slices, run);
    assertThat(at.look(run).state()).isEqualTo(GenerationState.FINISHED);
    assertThat(at.look(run).issued()).isEqualTo(30);
    assertThat(at.holders()).hasSize(30).doesNotHaveDuplicates();
  }

  @Test
  void aCancelledRunDoesNotGoOnBesideAnother() {
    enrol(3);
    Generation cancelled = at.start();
    at.generations.cancel(cancelled, at.ines);
    Generation other = at.start();

    assertThat(other.id()).isNotEqualTo(cancelled.id());
    assertThat(at.generations.resume(at.look(cancelled), at.ines))
        .isEqualTo(Generations.Resumed.ANOTHER_GOES);
    assertThat(at.generations.resume(other, at.ines)).isEqualTo(Generations.Resumed.NOT_CANCELLED);
  }

  @Test
  void aDisabledCourseCancelsItsRunAndIssuesNothing() {
    enrol(3);
    Generation run = at.start();
    at.courses.enable(at.course.key(), false, at.ines);

    assertThat(at.slices(10, 1).work(run.id())).isEmpty();

    assertThat(at.look(run).state()).isEqualTo(GenerationState.CANCELLED);
    assertThat(at.holders()).isEmpty();
  }

  @Test
  void twoOnTheSameRangeDoEachLearnerOnce() throws Exception {
    enrol(200);
    Generation run = at.start();

    together(2, () -> workToTheEnd(at.slices(10, 3), run));

    // Who finds the range taken leaves it to the other, who finishes.
    Generation ended = at.look(run);
    assertThat(ended.state()).isEqualTo(GenerationState.FINISHED);
    assertThat(ended.issued()).isEqualTo(200);
    assertThat(ended.skipped() + ended.failed()).isZero();
    assertThat(at.holders()).hasSize(200).doesNotHaveDuplicates();
  }

  @Test
  void aLargeCourseIsCutIntoRangesWhichSeveralWorkOn() throws Exception {
    for (int i = 0; i < 11_000; i++) {
      at.enrol("a%05d".formatted(i), i % 500 == 0);
    }
    Generation run = at.start();
    assertThat(run.counted()).isFalse();
    assertThat(at.jobs).containsExactly(GenerationTask.JOB + " " + run.id());

    at.task().cut(run.id());
    Generation counted = at.look(run);
    assertThat(counted.counted()).isTrue();
    assertThat(counted.total()).isEqualTo(22);
    assertThat(at.jobs).contains("lane " + run.id());
    at.enrol("a09999-at-the-border", true);
    at.enrol("z-behind-all", true);
    together(3, () -> workToTheEnd(at.slices(1000, 1), run));

    assertThat(at.look(run).state()).isEqualTo(GenerationState.FINISHED);
    assertThat(at.look(run).issued()).isEqualTo(24);
    assertThat(at.holders()).hasSize(24).doesNotHaveDuplicates();
  }

  private static void together(int workers, Runnable work) throws Exception {
    CyclicBarrier start = new CyclicBarrier(workers);
    ExecutorService threads = Executors.newFixedThreadPool(workers);
    try {
      List<Callable<Boolean>> calls = new ArrayList<>();
      for (int i = 0; i < workers; i++) {
        calls.add(
            () -> {
              start.await();
              work.run();
              return true;
            });
      }
      for (Future<Boolean> one : threads.invokeAll(calls)) {
        assertThat(one.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }
}

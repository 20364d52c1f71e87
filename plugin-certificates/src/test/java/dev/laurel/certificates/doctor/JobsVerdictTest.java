package dev.laurel.certificates.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.jobs.Queue;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobsVerdictTest {

  private static final Instant SINCE = Instant.parse("2026-11-26T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, JOBS_FINE",
    "2, 0, 0, JOBS_OVERDUE",
    "0, 1, 0, JOBS_DEAD",
    "0, 0, 3, JOBS_FAILING",
    "2, 1, 3, JOBS_OVERDUE JOBS_DEAD JOBS_FAILING",
  })
  void decides(int overdue, int dead, int failing, String codes) {
    Queue.State queue = new Queue.State(overdue, overdue == 0 ? null : SINCE, dead);
    List<Queue.Failing> kinds =
        failing == 0 ? List.of() : List.of(new Queue.Failing("bulk", failing, 4));

    assertThat(JobsVerdict.of(queue, kinds))
        .extracting(finding -> finding.code().name())
        .containsExactly(codes.split(" "));
  }
}

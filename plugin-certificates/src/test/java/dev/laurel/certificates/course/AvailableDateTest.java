package dev.laurel.certificates.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Pacing;
import dev.laurel.test.FakeHost;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvailableDateTest {

  private static final CourseKey KEY = new CourseKey("course-v1:A+B+1");

  @ParameterizedTest
  @CsvSource({
    "INSTRUCTOR, 2026-12-01T09:00:00Z, 2026-12-01T08:59:59Z, true",
    "INSTRUCTOR, 2026-12-01T09:00:00Z, 2026-12-01T09:00:00Z, false",
    "INSTRUCTOR, '',                   2026-12-01T09:00:00Z, false",
    "INSTRUCTOR, tomorrow,             2026-12-01T09:00:00Z, false",
    "SELF,       2026-12-01T09:00:00Z, 2026-12-01T08:59:59Z, false",
  })
  void isAwaitedUntilItComesWhereTheInstructorSetsThePace(
      Pacing pacing, String value, Instant now, boolean isAwaited) {
    FakeHost host = new FakeHost();
    host.course(KEY.value(), "A course", pacing);
    host.setting(KEY, AvailableDate.SETTING, value);

    assertThat(AvailableDate.awaited(host.courses().find(KEY).orElseThrow(), now).isPresent())
        .isEqualTo(isAwaited);
  }
}

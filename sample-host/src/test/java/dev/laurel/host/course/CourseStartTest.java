package dev.laurel.host.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseStartTest {

  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "true,  ,                     false, true,  OPEN",
    "true,  2026-12-01T00:00:00Z, false, true,  OPEN",
    "false, ,                     false, false, NOT_PLANNED",
    "false, 2026-12-01T00:00:00Z, false, false, PLANNED",
    "false, 2026-11-01T00:00:00Z, false, false, STARTS",
    "false, 2026-11-24T10:00:00Z, false, false, STARTS",
    "false, 2026-11-01T00:00:00Z, false, true,  BLOCKED",
    "false, 2026-12-01T00:00:00Z, true,  false, STARTS",
    "false, ,                     true,  true,  BLOCKED"
  })
  void opensWhenItsTimeHasComeAndNothingBlocksIt(
      boolean hasStarted,
      @Nullable Instant planned,
      boolean isAsked,
      boolean isBlocked,
      CourseStart.State expected) {
    List<StartBlocker> blockers =
        isBlocked ? List.of(new StartBlocker("p", "CODE", "message", "/")) : List.of();

    assertThat(CourseStart.decide(hasStarted, planned, isAsked, NOW, blockers)).isEqualTo(expected);
  }
}

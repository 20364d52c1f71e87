package dev.laurel.certificates.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {

  @ParameterizedTest
  @CsvSource({
    "2026-03-01, 2026-03-01, DAY,   1",
    "2026-03-01, 2026-03-31, DAY,   31",
    "2026-03-01, 2026-04-01, WEEK,  6",
    "2026-01-01, 2026-06-30, WEEK,  27",
    "2026-01-01, 2026-12-31, MONTH, 12",
    "2020-01-01, 2026-12-31, YEAR,  7",
  })
  void takeTheShortestOfWhichThereAreNotTooMany(
      LocalDate first, LocalDate last, Periods.Unit unit, int parts) {
    assertThat(Periods.unit(first, last)).isEqualTo(unit);
    assertThat(Periods.parts(Map.of(), first, last, unit)).hasSize(parts);
  }

  @Test
  void keepEachNumberOnce() {
    LocalDate sunday = LocalDate.parse("2026-03-01");
    Map<LocalDate, Long> numbers =
        Map.of(sunday, 2L, sunday.plusDays(1), 3L, sunday.plusDays(7), 5L);

    assertThat(Periods.parts(numbers, sunday, sunday.plusDays(7), Periods.Unit.WEEK))
        .containsExactly(
            new Periods.Part(sunday.minusDays(6), 2), new Periods.Part(sunday.plusDays(1), 8));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "2, 2", "3, 5", "6, 10", "11, 20", "21, 50", "1204, 2000"})
  void scaleToARoundNumber(long number, long end) {
    assertThat(Periods.scale(number)).isEqualTo(end);
  }
}

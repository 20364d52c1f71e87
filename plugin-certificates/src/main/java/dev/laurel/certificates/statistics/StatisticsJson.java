package dev.laurel.certificates.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The numbers of a course as the API says them; what is being counted yet is null. */
record StatisticsJson(
    @Nullable Long enrolled,
    @Nullable Long passing,
    @Nullable Double passRate,
    long holders,
    Series issued,
    Series downloads,
    Series openedByStaff,
    Series verified) {

  /** Numbers by day; days without one are left out. */
  record Series(long total, List<Day> days) {}

  record Day(String day, long number) {}

  static Series series(SortedMap<LocalDate, Long> numbers) {
    return new Series(
        numbers.values().stream().mapToLong(Long::longValue).sum(),
        numbers.entrySet().stream()
            .map(one -> new Day(one.getKey().toString(), one.getValue()))
            .toList());
  }
}

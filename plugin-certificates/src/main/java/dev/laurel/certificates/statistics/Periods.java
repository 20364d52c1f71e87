package dev.laurel.certificates.statistics;

import dev.laurel.certificates.Decision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Decides how a time is parted, so that a chart has some bars and not too many. */
@Decision
final class Periods {

  private static final int MOST_DAYS = 31;
  private static final int MOST_WEEKS = 26;
  private static final int MOST_MONTHS = 60;

  private Periods() {}

  /** How long a part is; words under {@code statistics.UNIT_…}. */
  enum Unit {
    /** A day. */
    DAY,
    /** A week, from Monday. */
    WEEK,
    /** A month. */
    MONTH,
    /** A year. */
    YEAR
  }

  /**
   * A part.
   *
   * @param begin its first day
   * @param number what falls into it
   */
  record Part(LocalDate begin, long number) {}

  /** The shortest parts of which there are not too many from one day to another. */
  static Unit unit(LocalDate first, LocalDate last) {
    long days = last.toEpochDay() - first.toEpochDay() + 1;
    if (days <= MOST_DAYS) {
      return Unit.DAY;
    }
    if (days <= MOST_WEEKS * 7L) {
      return Unit.WEEK;
    }
    return days <= MOST_MONTHS * 31L ? Unit.MONTH : Unit.YEAR;
  }

  /** The part in which a day is. */
  static LocalDate begin(LocalDate day, Unit unit) {
    return switch (unit) {
      case DAY -> day;
      case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue());
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  private static LocalDate next(LocalDate begin, Unit unit) {
    return switch (unit) {
      case DAY -> begin.plusDays(1);
      case WEEK -> begin.plusWeeks(1);
      case MONTH -> begin.plusMonths(1);
      case YEAR -> begin.plusYears(1);
    };
  }

  /** All parts from one day to another, those with nothing in them too. */
  static List<Part> parts(
      Map<LocalDate, Long> numbers, LocalDate first, LocalDate last, Unit unit) {
    List<Part> parts = new ArrayList<>();
    for (LocalDate at = begin(first, unit); !at.isAfter(last); at = next(at, unit)) {
      LocalDate end = next(at, unit);
      LocalDate from = at;
      long sum =
          numbers.entrySet().stream()
              .filter(one -> !one.getKey().isBefore(from) && one.getKey().isBefore(end))
              .mapToLong(Map.Entry::getValue)
              .sum();
      parts.add(new Part(at, sum));
    }
    return parts;
  }

  /** The end of a scale that holds a number: 1, 2 or 5 with noughts. */
  static long scale(long number) {
    long step = 1;
    while (true) {
      for (long end : new long[] {step, 2 * step, 5 * step}) {
        if (number <= end) {
          return end;
        }
      }
      step *= 10;
    }
  }
}

package dev.laurel.certificates.statistics;

import dev.laurel.kit.web.Days;
import dev.laurel.kit.web.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Lays numbers by day out as bars. */
final class Charts {

  /** The drawing is this large; its scale takes the beginning of each line. */
  private static final int LEFT = 44;

  private static final int RIGHT = 636;
  private static final int TOP = 14;
  private static final int BOTTOM = 150;
  private static final int LINES = 4;
  private static final int MOST_TICKS = 8;

  private final Messages.InLanguage words;
  private final Days days;
  private final LocalDate today;

  Charts(Messages.InLanguage words, Days days, LocalDate today) {
    this.words = words;
    this.days = days;
    this.today = today;
  }

  /** Bars of numbers by day, from the first day that has one until today. */
  StatisticsPage.Chart of(String code, Map<LocalDate, Long> numbers) {
    long sum = numbers.values().stream().mapToLong(Long::longValue).sum();
    if (sum == 0) {
      return new StatisticsPage.Chart(
          words.text("statistics." + code), "", "", true, List.of(), List.of());
    }
    TreeMap<LocalDate, Long> byDay = new TreeMap<>(numbers);
    LocalDate last = byDay.lastKey().isAfter(today) ? byDay.lastKey() : today;
    LocalDate first =
        byDay.firstKey().isBefore(last.minusDays(6)) ? byDay.firstKey() : last.minusDays(6);
    Periods.Unit unit = Periods.unit(first, last);
    List<Periods.Part> parts = Periods.parts(byDay, first, last, unit);
    long most = parts.stream().mapToLong(Periods.Part::number).max().orElse(1);
    long scale = Periods.scale(most);
    return new StatisticsPage.Chart(
        words.text("statistics." + code),
        words.text(
            "statistics." + code + "_DESCRIPTION",
            sum,
            when(parts.get(0).begin(), unit),
            when(parts.get(parts.size() - 1).begin(), unit),
            most),
        words.text("statistics.UNIT_" + unit),
        false,
        lines(scale),
        bars(parts, scale, unit));
  }

  private List<StatisticsPage.Line> lines(long scale) {
    long steps = scale % LINES == 0 ? LINES : scale % 5 == 0 ? 5 : scale % 2 == 0 ? 2 : 1;
    List<StatisticsPage.Line> lines = new ArrayList<>();
    for (long i = 0; i <= steps; i++) {
      lines.add(
          new StatisticsPage.Line(
              Math.round(BOTTOM - (BOTTOM - TOP) * (double) i / steps),
              words.number(scale * i / steps)));
    }
    return lines;
  }

  private List<StatisticsPage.Bar> bars(List<Periods.Part> parts, long scale, Periods.Unit unit) {
    double step = (double) (RIGHT - LEFT) / parts.size();
    double width = Math.min(40, step * 0.72);
    int every = Math.max(1, (parts.size() + MOST_TICKS - 1) / MOST_TICKS);
    List<StatisticsPage.Bar> bars = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Periods.Part part = parts.get(i);
      double middle = LEFT + step * (i + 0.5);
      double height = (BOTTOM - TOP) * (double) part.number() / scale;
      bars.add(
          new StatisticsPage.Bar(
              plain(middle - width / 2),
              plain(width),
              plain(BOTTOM - height),
              plain(height),
              plain(middle),
              i % every == 0 ? tick(part.begin(), unit) : "",
              when(part.begin(), unit),
              words.number(part.number())));
    }
    return bars;
  }

  private static String plain(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  private String tick(LocalDate begin, Periods.Unit unit) {
    return switch (unit) {
      case DAY, WEEK -> days.tick(begin);
      case MONTH -> days.monthTick(begin);
      case YEAR -> days.year(begin);
    };
  }

  private String when(LocalDate begin, Periods.Unit unit) {
    return switch (unit) {
      case DAY, WEEK -> days.day(begin);
      case MONTH -> days.month(begin);
      case YEAR -> days.year(begin);
    };
  }
}

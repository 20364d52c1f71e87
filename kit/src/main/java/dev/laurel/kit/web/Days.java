package dev.laurel.kit.web;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.SimpleFormatter;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Days and times in words: “25 November 2026”, as certificates print them too; in Latin digits, the
 * hours from 0 to 23. Which parts stand in which order is CLDR's.
 */
public final class Days {

  private static final ConcurrentMap<Locale, Patterns> PATTERNS = new ConcurrentHashMap<>();

  private final ZoneId zone;
  private final Locale locale;

  private Days(ZoneId zone, Locale locale) {
    this.zone = zone;
    this.locale = locale;
  }

  /**
   * Days as they are told in a zone and a language. English without a country puts the day first,
   * which most of the world reads without doubt.
   */
  public static Days in(ZoneId zone, Locale locale) {
    boolean isPlainEnglish = locale.getLanguage().equals("en") && locale.getCountry().isEmpty();
    return new Days(zone, isPlainEnglish ? Locale.UK : locale);
  }

  /** The day, its month written out. */
  public String day(Instant time) {
    return format(FormatStyle.LONG, time);
  }

  /** The day for a narrow column, its month abbreviated. */
  public String shortDay(Instant time) {
    return format(FormatStyle.MEDIUM, time);
  }

  /** The day, then hour and minute. */
  public String dayAndTime(Instant time) {
    return patterns().dayAndTime(day(time), written(time.atZone(zone), "Hm"));
  }

  /** A day without its year for the scale of a chart: “5 Nov”. */
  public String tick(LocalDate day) {
    return written(day, "MMMd");
  }

  /** A month for the scale of a chart: “Nov 26”. */
  public String monthTick(LocalDate day) {
    return written(day, "yyMMM");
  }

  /** A day: “5 November 2026”. */
  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
  }

  /** A month: “November 2026”. */
  public String month(LocalDate day) {
    return written(day, "yMMMM");
  }

  /** A year. */
  public String year(LocalDate day) {
    return written(day, "y");
  }

  private String written(TemporalAccessor time, String skeleton) {
    return DateTimeFormatter.ofPattern(patterns().of(skeleton), locale).format(time);
  }

  private Patterns patterns() {
    return PATTERNS.computeIfAbsent(locale, Patterns::new);
  }

  private String format(FormatStyle style, Instant time) {
    return DateTimeFormatter.ofLocalizedDate(style).withLocale(locale).withZone(zone).format(time);
  }

  /** How a language puts parts in order, looked up once for each: CLDR's data are slow to read. */
  private static final class Patterns {

    private final String glue;
    private final Map<String, String> patterns;

    Patterns(Locale locale) {
      DateTimePatternGenerator cldr =
          DateTimePatternGenerator.getInstance(ULocale.forLocale(locale));
      glue = cldr.getDateTimeFormat(DateFormat.MEDIUM);
      patterns =
          Stream.of("Hm", "MMMd", "yyMMM", "yMMMM", "y")
              .collect(
                  Collectors.toUnmodifiableMap(
                      skeleton -> skeleton, skeleton -> cldr.getBestPattern(skeleton)));
    }

    String of(String skeleton) {
      return Objects.requireNonNull(patterns.get(skeleton));
    }

    String dayAndTime(String day, String time) {
      return SimpleFormatter.compile(glue).format(time, day);
    }
  }
}

package dev.laurel.kit.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days and times in words: “25 November 2026”, as certificates print them too. */
public final class Days {

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
    return day(time)
        + ", "
        + DateTimeFormatter.ofPattern("HH:mm", locale).withZone(zone).format(time);
  }

  private String format(FormatStyle style, Instant time) {
    return DateTimeFormatter.ofLocalizedDate(style).withLocale(locale).withZone(zone).format(time);
  }
}

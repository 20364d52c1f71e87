package dev.laurel.certificates.doctor;

import dev.laurel.kit.web.Days;
import dev.laurel.kit.web.Messages;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Findings in the words of a language. */
final class FindingWords {

  private static final long KILO = 1024;

  private final Messages.InLanguage words;

  FindingWords(Messages messages, Locale locale) {
    this.words = messages.in(locale);
  }

  Told told(Finding finding) {
    Object figure = finding.value();
    return new Told(
        finding.id(),
        finding.code().state(),
        words.text("doctor.TITLE_" + finding.topic()),
        words.text("doctor." + finding.code(), finding.values().stream().map(this::word).toArray()),
        figure == null ? null : String.valueOf(word(figure, false)),
        finding.topic().help());
  }

  private Object word(Object value) {
    return word(value, true);
  }

  private Object word(Object value, boolean isInText) {
    if (value instanceof Instant moment) {
      return Days.in(ZoneOffset.UTC, words.locale()).dayAndTime(moment);
    }
    if (value instanceof LocalDate day) {
      return Days.in(ZoneOffset.UTC, words.locale())
          .day(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
    if (value instanceof Duration duration) {
      return duration(duration);
    }
    if (value instanceof Size size) {
      return size(size.bytes());
    }
    if (value instanceof Script script) {
      return new Locale.Builder().setScript(script.code()).build().getDisplayScript(words.locale());
    }
    if (value instanceof List<?> several) {
      return several.stream()
          .map(one -> String.valueOf(word(one, true)))
          .collect(Collectors.joining(", "));
    }
    if (value instanceof Number number) {
      return isInText ? number : words.text("doctor.NUMBER", number);
    }
    return withoutPassword(String.valueOf(value));
  }

  /** An address may have been written with who signs in. */
  private static String withoutPassword(String text) {
    return text.replaceAll("//[^/@\\s]+@", "//…@");
  }

  private String duration(Duration duration) {
    if (duration.compareTo(Duration.ofSeconds(1)) < 0) {
      return words.text("doctor.MILLISECONDS", Math.max(1, Math.round(duration.toNanos() / 1e6)));
    }
    if (duration.compareTo(Duration.ofMinutes(2)) < 0) {
      return words.text("doctor.SECONDS", duration.toSeconds());
    }
    if (duration.compareTo(Duration.ofHours(2)) < 0) {
      return words.text("doctor.MINUTES", Math.round(duration.toSeconds() / 60.0));
    }
    return duration.compareTo(Duration.ofDays(2)) < 0
        ? words.text("doctor.HOURS", Math.round(duration.toMinutes() / 60.0))
        : words.text("doctor.DAYS", duration.toDays());
  }

  private String size(long bytes) {
    double number = bytes;
    String key = "doctor.KILOBYTES";
    number /= KILO;
    if (number >= KILO) {
      number /= KILO;
      key = "doctor.MEGABYTES";
    }
    if (number >= KILO) {
      number /= KILO;
      key = "doctor.GIGABYTES";
    }
    return words.text(key, number < 10 ? Math.round(number * 10) / 10.0 : Math.round(number));
  }
}

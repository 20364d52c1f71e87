package dev.laurel.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DaysTest {

  private static final Instant TIME = Instant.parse("2026-11-05T08:04:00Z");

  private static Days in(Locale locale) {
    return Days.in(ZoneOffset.UTC, locale);
  }

  @Test
  void putsTheDayFirstInPlainEnglish() {
    assertThat(in(Locale.ENGLISH).day(TIME)).isEqualTo("5 November 2026");
    assertThat(in(Locale.ENGLISH).shortDay(TIME)).isEqualTo("5 Nov 2026");
    assertThat(in(Locale.ENGLISH).dayAndTime(TIME)).isEqualTo("5 November 2026, 08:04");
  }

  @Test
  void followsTheCountryWhereOneIsNamed() {
    assertThat(in(Locale.US).day(TIME)).isEqualTo("November 5, 2026");
    assertThat(in(Locale.FRENCH).day(TIME)).isEqualTo("5 novembre 2026");
  }
}

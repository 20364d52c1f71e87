package dev.laurel.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
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

  @Test
  void putsPartsInTheOrderOfTheLanguage() {
    Locale spanish = Locale.forLanguageTag("es");
    Locale arabic = Locale.forLanguageTag("ar-u-nu-latn");

    assertThat(in(Locale.GERMAN).dayAndTime(TIME)).isEqualTo("5. November 2026, 08:04");
    assertThat(in(spanish).dayAndTime(TIME)).isEqualTo("5 de noviembre de 2026, 8:04");
    assertThat(in(Locale.SIMPLIFIED_CHINESE).dayAndTime(TIME)).isEqualTo("2026年11月5日 08:04");
    assertThat(in(arabic).dayAndTime(TIME)).isEqualTo("5 نوفمبر 2026، 08:04");
  }

  @Test
  void writesTicksOfChartsInTheLanguage() {
    LocalDate day = LocalDate.of(2026, 11, 5);

    assertThat(in(Locale.ENGLISH).tick(day)).isEqualTo("5 Nov");
    assertThat(in(Locale.GERMAN).tick(day)).isEqualTo("5. Nov.");
    assertThat(in(Locale.GERMAN).month(day)).isEqualTo("November 2026");
    assertThat(in(Locale.SIMPLIFIED_CHINESE).monthTick(day)).isEqualTo("26年11月");
  }
}

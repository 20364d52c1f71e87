package dev.laurel.certificates.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Certificates have Latin digits in every language (decision 35). */
class DateFormatsTest {

  @ParameterizedTest
  @CsvSource({
    "ar, '', 20 أبريل 2026",
    "ar-EG, '', 20 أبريل 2026",
    "ar-SA-u-nu-arab, '', 20 أبريل 2026",
    "ar, d MMMM yyyy, 20 أبريل 2026",
    "fa, yyyy/MM/dd, 2026/04/20",
    "mr, d/M/yyyy, 20/4/2026",
    "fr, '', 20 avril 2026",
  })
  void writesDaysInLatinDigits(String language, String pattern, String written) {
    assertThat(
            DateFormats.of(pattern.isEmpty() ? null : pattern, Locale.forLanguageTag(language))
                .format(LocalDate.of(2026, 4, 20)))
        .isEqualTo(written);
  }
}

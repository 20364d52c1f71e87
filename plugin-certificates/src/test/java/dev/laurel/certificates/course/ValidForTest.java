package dev.laurel.certificates.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Pacing;
import dev.laurel.test.FakeHost;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidForTest {

  private static final CourseKey KEY = new CourseKey("course-v1:A+B+1");

  private final FakeHost host = new FakeHost();

  ValidForTest() {
    host.course(KEY.value(), "A course", Pacing.SELF);
  }

  @ParameterizedTest
  @CsvSource({
    "90 days,   2026-03-14T09:26:53Z, 2026-06-12T23:59:59Z",
    "1 day,     2026-03-14T23:59:59Z, 2026-03-15T23:59:59Z",
    "2 weeks,   2026-03-14T00:00:00Z, 2026-03-28T23:59:59Z",
    "24 months, 2026-03-14T09:26:53Z, 2028-03-14T23:59:59Z",
    "1 month,   2026-01-31T12:00:00Z, 2026-02-28T23:59:59Z",
    "1 year,    2028-02-29T12:00:00Z, 2029-02-28T23:59:59Z",
    "2 Years,   2026-03-14T09:26:53Z, 2028-03-14T23:59:59Z",
    "100 years, 2026-03-14T09:26:53Z, 2126-03-14T23:59:59Z",
  })
  void endsWithTheLastDay(String value, Instant dated, Instant until) {
    host.setting(KEY, ValidFor.SETTING, value);

    assertThat(ValidFor.isAllowed(value)).isTrue();
    assertThat(ValidFor.until(host.courses().find(KEY).orElseThrow(), dated)).contains(until);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "24",
        "months",
        "0 days",
        "-1 days",
        "1.5 years",
        "24  months",
        "24months",
        "2 years 6 months",
        "101 years",
        "1201 months",
        "99999 years",
        "soon",
        "24 mois",
        "٢٤ months"
      })
  void isNothingElse(String value) {
    host.setting(KEY, ValidFor.SETTING, value);

    assertThat(ValidFor.isAllowed(value)).isFalse();
    assertThat(ValidFor.until(host.courses().find(KEY).orElseThrow(), Instant.EPOCH)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void isForEverWhereNothingIsSet(String value) {
    host.setting(KEY, ValidFor.SETTING, value);

    assertThat(ValidFor.isAllowed(value)).isTrue();
    assertThat(ValidFor.until(host.courses().find(KEY).orElseThrow(), Instant.EPOCH)).isEmpty();
  }
}

package dev.laurel.certificates.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpiryTest {

  @ParameterizedTest
  @CsvSource({
    // A year: may be renewed from 30 days before the end on.
    "2026-01-01T00:00:00Z, 2026-12-31T23:59:59Z, 2026-06-01T00:00:00Z, LASTING",
    "2026-01-01T00:00:00Z, 2026-12-31T23:59:59Z, 2026-12-01T23:59:58Z, LASTING",
    "2026-01-01T00:00:00Z, 2026-12-31T23:59:59Z, 2026-12-01T23:59:59Z, ENDING",
    "2026-01-01T00:00:00Z, 2026-12-31T23:59:59Z, 2026-12-31T23:59:59Z, ENDING",
    "2026-01-01T00:00:00Z, 2026-12-31T23:59:59Z, 2027-01-01T00:00:00Z, EXPIRED",
    // Two weeks: from 7 days before on.
    "2026-01-01T12:00:00Z, 2026-01-15T23:59:59Z, 2026-01-01T12:00:00Z, LASTING",
    "2026-01-01T12:00:00Z, 2026-01-15T23:59:59Z, 2026-01-08T23:59:59Z, ENDING",
    // Two days: on its last moment only.
    "2026-01-01T12:00:00Z, 2026-01-03T23:59:59Z, 2026-01-03T23:59:58Z, LASTING",
    "2026-01-01T12:00:00Z, 2026-01-03T23:59:59Z, 2026-01-04T00:00:00Z, EXPIRED",
    // For ever.
    "2026-01-01T12:00:00Z,,                      2999-01-01T00:00:00Z, LASTING",
  })
  void tellsWhatIsOverAndWhatEndsSoon(Instant dated, Instant until, Instant now, Validity state) {
    assertThat(Expiry.of(dated, until, now)).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-01T23:59:58Z, 0",
    "2026-12-01T23:59:59Z, 1",
    "2026-12-24T23:59:59Z, 2",
    "2026-12-31T23:59:59Z, 3",
    "2027-06-01T00:00:00Z, 3",
  })
  void countsTheMomentsForReminders(Instant now, int come) {
    assertThat(Expiry.come(Instant.parse("2026-12-31T23:59:59Z"), now)).isEqualTo(come);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01T00:00:00Z, 1, true",
    "2026-12-02T00:00:00Z, 1, false",
    "2026-12-02T00:00:00Z, 2, true",
    "2026-12-30T00:00:00Z, 2, false",
    "2026-12-30T00:00:00Z, 3, true",
  })
  void remindsNobodyOfWhatWasShortFromTheBeginning(Instant dated, int come, boolean isTold) {
    assertThat(Expiry.isTold(dated, Instant.parse("2026-12-31T23:59:59Z"), come)).isEqualTo(isTold);
  }
}

package dev.laurel.certificates.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseVerdictTest {

  private static final long PACKET = 64L * 1024 * 1024;

  @ParameterizedTest
  @CsvSource({
    "8.0.36, MySQL Community Server - GPL, DATABASE_FINE",
    "8.0.36-0ubuntu0.22.04.1, (Ubuntu), DATABASE_FINE",
    "8.4.0, MySQL Community Server, DATABASE_FINE",
    "8.0.35-27, Percona Server, DATABASE_FINE",
    "8.0.28, Source distribution, DATABASE_FINE",
    "5.7.44, MySQL Community Server, DATABASE_TOO_OLD",
    "10.6.0-MariaDB, x, DATABASE_FINE",
    "10.11.4-MariaDB-1~deb12u1, Debian 12, DATABASE_FINE",
    "11.4.2-MariaDB-log, x, DATABASE_FINE",
    "5.5.5-10.11.4-MariaDB, x, DATABASE_FINE",
    "5.5.5-10.4.2-MariaDB, x, DATABASE_TOO_OLD",
    "10.5.23-MariaDB, x, DATABASE_TOO_OLD",
    "9.9.9-MariaDB, x, DATABASE_TOO_OLD",
    "8.0.11-TiDB-v7.5.0, TiDB Server, DATABASE_UNKNOWN",
    "PostgreSQL 16, x, DATABASE_UNKNOWN",
  })
  void knowsVersionsHoweverTheyAreWritten(String version, String comment, FindingCode code) {
    ServerSettings server =
        new ServerSettings(
            version, comment, PACKET, "utf8mb4", "STRICT_TRANS_TABLES", false, false, "ROW", 1);

    assertThat(DatabaseVerdict.of(server, Duration.ofMillis(1)))
        .extracting(Finding::code)
        .containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource({
    "64, utf8mb4, STRICT_ALL_TABLES, false, true, MIXED, 1, 1, DATABASE_FINE",
    "15, utf8mb4, STRICT_ALL_TABLES, false, false, ROW, 1, 1, DATABASE_PACKET_SMALL",
    "16, utf8mb4, STRICT_ALL_TABLES, false, false, ROW, 1, 1, DATABASE_FINE",
    "64, utf8mb3, STRICT_ALL_TABLES, false, false, ROW, 1, 1, DATABASE_CHARSET",
    "64, latin1, STRICT_ALL_TABLES, false, false, ROW, 1, 1, DATABASE_CHARSET",
    "64, utf8mb4, NO_ENGINE_SUBSTITUTION, false, false, ROW, 1, 1, DATABASE_NOT_STRICT",
    "64, utf8mb4, STRICT_ALL_TABLES, true, false, ROW, 1, 1, DATABASE_READ_ONLY",
    "64, utf8mb4, STRICT_ALL_TABLES, false, true, STATEMENT, 1, 1, DATABASE_STATEMENT_LOG",
    "64, utf8mb4, STRICT_ALL_TABLES, false, false, STATEMENT, 1, 1, DATABASE_FINE",
    "64, utf8mb4, STRICT_ALL_TABLES, false, false, ROW, 2, 1, DATABASE_UNFLUSHED",
    "64, utf8mb4, STRICT_ALL_TABLES, false, false, ROW, 1, 20, DATABASE_FINE",
    "64, utf8mb4, STRICT_ALL_TABLES, false, false, ROW, 1, 21, DATABASE_FAR",
  })
  void saysWhichSettingIsWrong(
      int packet,
      String charset,
      String mode,
      boolean isReadOnly,
      boolean isLogged,
      String log,
      int flush,
      int away,
      FindingCode code) {
    ServerSettings server =
        new ServerSettings(
            "10.11.4-MariaDB",
            "x",
            packet * 1024L * 1024,
            charset,
            mode,
            isReadOnly,
            isLogged,
            log,
            flush);

    assertThat(DatabaseVerdict.of(server, Duration.ofMillis(away)))
        .extracting(Finding::code)
        .containsExactly(code);
  }

  @Test
  void saysAllThatIsWrongAtOnce() {
    ServerSettings server =
        new ServerSettings("5.7.1", "x", 1024, "latin1", "", true, true, "STATEMENT", 0);

    assertThat(DatabaseVerdict.of(server, Duration.ofSeconds(1))).hasSize(8);
  }
}

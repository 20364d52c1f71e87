package dev.laurel.certificates.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.kit.persistence.Migrations;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaVerdictTest {

  @ParameterizedTest
  @CsvSource({
    "26,   ,   ,   ,   , SCHEMA_FINE",
    "24, 26,   ,   ,   , SCHEMA_BEHIND",
    "'',  1,   ,   ,   , SCHEMA_NONE",
    "26, 27, 26,   ,   , SCHEMA_FAILED",
    "26,   ,   ,  3,   , SCHEMA_CHANGED",
    "30,   ,   ,   , 30, SCHEMA_AHEAD",
    "30, 28,   ,   , 30, SCHEMA_AHEAD",
  })
  void decides(
      String current,
      @Nullable String pending,
      @Nullable String failed,
      @Nullable String changed,
      @Nullable String later,
      FindingCode code) {
    Migrations.State tables =
        new Migrations.State(current, list(pending), list(failed), list(changed), list(later));

    assertThat(SchemaVerdict.of(tables).code()).isEqualTo(code);
  }

  private static List<String> list(@Nullable String version) {
    return version == null ? List.of() : List.of(version);
  }
}

package dev.laurel.certificates.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.laurel.certificates.web.ThrottleFilter;
import dev.laurel.kit.configuration.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsCheckTest {

  private static List<Finding> find(Source source, Runnable... readings) {
    return new SettingsCheck(source, List.of(readings)).find();
  }

  @ParameterizedTest
  @CsvSource({
    "laurel.signing.keystor, SETTINGS_UNKNOWN",
    "LAUREL_SIGNING_KEYSTOR, SETTINGS_UNKNOWN",
    "laurel.verify.per-hour, SETTINGS_UNKNOWN",
    "laurel.signing.keystore, SETTINGS_FINE",
    "LAUREL_S3_SECRET_ACCESS_KEY, SETTINGS_FINE",
    "LAUREL_JDBC_PASSWORD, SETTINGS_FINE",
    "java.io.tmpdir, SETTINGS_FINE",
  })
  void namesWhatLooksLikeASettingAndIsNone(String name, FindingCode code) {
    Source source = Source.of(Map.of(name, "x"), Map.of(name, "x"));

    assertThat(find(source)).extracting(Finding::code).containsExactly(code);
  }

  @Test
  void saysWhatWasPerhapsMeant() {
    Source source = Source.of(Map.of("laurel.verify.per-minuet", "60"), Map.of());

    assertThat(find(source))
        .extracting(Finding::values)
        .containsExactly(List.of("laurel.verify.per-minuet", "laurel.verify.per-minute"));
  }

  @ParameterizedTest
  @CsvSource({"verify.per-minute, many", "verify.per-minute, -4", "verify.proxies, 999.1.1.1"})
  void saysWhatKeepsThePluginFromStarting(String name, String value) {
    Source source = Source.of(Map.of("laurel." + name, value), Map.of());

    List<Finding> found = find(source, () -> ThrottleFilter.check(source));

    assertThat(found)
        .extracting(Finding::code, one -> one.code().state())
        .containsExactly(tuple(FindingCode.SETTINGS_UNREADABLE, State.WRONG));
    assertThat(found.toString())
        .contains("laurel." + name)
        .contains(value)
        .contains("system property");
  }
}

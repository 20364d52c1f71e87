package dev.laurel.certificates.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.laurel.certificates.configuration.Source;
import dev.laurel.certificates.web.ThrottleFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsCheckTest {

  private static List<Finding> find(Set<String> names, Runnable... readings) {
    return new SettingsCheck(names, List.of(readings)).find();
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
    assertThat(find(Set.of(name))).extracting(Finding::code).containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource({"verify.per-minute, many", "verify.per-minute, -4", "verify.proxies, 999.1.1.1"})
  void saysWhatKeepsThePluginFromStarting(String name, String value) {
    Source source = new Source(Map.of("laurel." + name, value)::get, variable -> null);

    List<Finding> found = find(Set.of(), () -> ThrottleFilter.check(source));

    assertThat(found)
        .extracting(Finding::code, one -> one.code().state())
        .containsExactly(tuple(FindingCode.SETTINGS_UNREADABLE, State.WRONG));
    assertThat(found.toString()).contains("laurel." + name).contains(value);
  }

  @Test
  void knowsEverySettingThatIsRead() throws IOException {
    Pattern read = Pattern.compile("\\.(?:text|secret)\\(\\s*\"([a-z0-9]+\\.[a-z0-9.-]+)\"");
    Set<String> groups = new TreeSet<>();
    SettingsCheck.KNOWN.forEach(name -> groups.add(name.substring(0, name.indexOf('.') + 1)));
    Set<String> forgotten = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        Matcher found = read.matcher(Files.readString(file));
        while (found.find()) {
          String name = found.group(1);
          if (groups.stream().anyMatch(name::startsWith) && !SettingsCheck.KNOWN.contains(name)) {
            forgotten.add(file.getFileName() + " " + name);
          }
        }
      }
    }
    assertThat(forgotten).isEmpty();
  }
}

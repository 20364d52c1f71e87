package dev.laurel.kit.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.kit.configuration.Setting.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsTest {

  private static final Path ROOT = Path.of("..");

  private static String row(Setting setting) {
    return "| `laurel.%s` | `%s` | %s | %s | %s |"
        .formatted(
            setting.name(),
            Source.variable(setting.name()),
            setting.takes(),
            setting.otherwise().isEmpty() ? "–" : setting.otherwise(),
            setting.what());
  }

  @ParameterizedTest
  @EnumSource
  void areInTheGuideAsTheyAreInTheProgram(Reader reader) throws IOException {
    String guide = Files.readString(ROOT.resolve("docs/configuration.md")) + "\n";
    String table =
        Settings.all().stream()
            .filter(setting -> setting.reader() == reader)
            .map(SettingsTest::row)
            .collect(Collectors.joining("\n"));

    assertThat(guide).contains("|---|---|---|---|---|\n" + table + "\n\n");
  }

  @Test
  void haveNoOtherRowsInTheGuide() throws IOException {
    List<String> rows =
        Files.readAllLines(ROOT.resolve("docs/configuration.md")).stream()
            .filter(line -> line.startsWith("| `laurel."))
            .toList();

    assertThat(rows).hasSameSizeAs(Settings.all());
  }

  /**
   * What a program reads that is not in the table, it would refuse; what it does not read is none.
   */
  @Test
  void areAllReadSomewhere() throws IOException {
    Pattern quoted = Pattern.compile("\"([a-z0-9]+(?:[.-][a-z0-9]+)*)\"");
    Set<String> read = new TreeSet<>();
    for (String module : List.of("kit", "sample-host", "plugin-certificates")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
        for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
          if (!file.endsWith("Settings.java") || !file.toString().contains("configuration")) {
            Matcher found = quoted.matcher(Files.readString(file));
            while (found.find()) {
              read.add(found.group(1));
            }
          }
        }
      }
    }
    // The files of secrets are read together with these.
    read.addAll(read.stream().map(name -> name + "-file").toList());

    assertThat(read).containsAll(Settings.names());
  }
}

package dev.laurel.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Keeps the code on the plugin author's page the same as the code that is compiled here. */
class PluginAuthorPageTest {

  private static final Path SOURCES = Path.of("src/test/java/dev/laurel/welcome");
  private static final Path PAGE = Path.of("../docs/plugin-author.md");
  private static final Pattern SHOWN =
      Pattern.compile("<!-- (\\w+\\.java)#(\\w+) -->\\s*```java\\n(.*?)```", Pattern.DOTALL);

  @TestFactory
  Stream<DynamicTest> showsTheCodeThatIsCompiled() throws IOException {
    return SHOWN
        .matcher(Files.readString(PAGE))
        .results()
        .map(
            shown ->
                dynamicTest(
                    shown.group(1) + "#" + shown.group(2),
                    () ->
                        assertThat(shown.group(3).strip())
                            .isEqualTo(region(shown.group(1), shown.group(2)))));
  }

  @Test
  void showsEveryRegionOfTheExample() throws IOException {
    List<String> shown =
        SHOWN
            .matcher(Files.readString(PAGE))
            .results()
            .map(one -> one.group(1) + "#" + one.group(2))
            .toList();

    assertThat(shown).hasSizeGreaterThan(6);
    assertThat(regions()).allMatch(shown::contains);
  }

  private static List<String> regions() throws IOException {
    Pattern tag = Pattern.compile("^\\s*// tag::(\\w+)\\[]", Pattern.MULTILINE);
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files
          .flatMap(
              file ->
                  tag.matcher(read(file))
                      .results()
                      .map(one -> file.getFileName() + "#" + one.group(1)))
          .toList();
    }
  }

  private static String region(String file, String name) {
    String source = read(SOURCES.resolve(file));
    int from = source.indexOf("// tag::" + name + "[]");
    assertThat(from).as("region %s of %s", name, file).isNotNegative();
    return source
        .substring(source.indexOf('\n', from) + 1, source.indexOf("// end::" + name + "[]"))
        .stripIndent()
        .strip();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}

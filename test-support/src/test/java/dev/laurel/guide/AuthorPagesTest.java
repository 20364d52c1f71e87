package dev.laurel.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the code on the pages for authors the same as the code that is compiled here. */
class AuthorPagesTest {

  private static final Path WELCOME = Path.of("src/test/java/dev/laurel/welcome");
  private static final Path CAMPUS = Path.of("../plugin-tck/src/test/java/dev/laurel/campus");
  private static final Path PAGES = Path.of("../docs");
  private static final Pattern SHOWN =
      Pattern.compile("<!-- (\\w+\\.java)#(\\w+) -->\\s*```java\\n(.*?)```", Pattern.DOTALL);

  @TestFactory
  Stream<DynamicTest> showTheCodeThatIsCompiled() {
    return Stream.concat(shown("plugin-author.md", WELCOME), shown("host-author.md", CAMPUS));
  }

  private static Stream<DynamicTest> shown(String page, Path folder) {
    return SHOWN
        .matcher(read(PAGES.resolve(page)))
        .results()
        .map(
            shown ->
                dynamicTest(
                    shown.group(1) + "#" + shown.group(2),
                    () ->
                        assertThat(shown.group(3).strip())
                            .isEqualTo(region(folder.resolve(shown.group(1)), shown.group(2)))));
  }

  private static Stream<Arguments> examples() {
    return Stream.of(
        arguments("plugin-author.md", WELCOME, 7), arguments("host-author.md", CAMPUS, 7));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void showEveryRegionOfTheExample(String page, Path folder, int least) throws IOException {
    List<String> shown =
        SHOWN
            .matcher(read(PAGES.resolve(page)))
            .results()
            .map(one -> one.group(1) + "#" + one.group(2))
            .toList();

    assertThat(shown).hasSizeGreaterThanOrEqualTo(least);
    assertThat(regions(folder)).allMatch(shown::contains);
  }

  private static List<String> regions(Path folder) throws IOException {
    Pattern tag = Pattern.compile("^\\s*// tag::(\\w+)\\[]", Pattern.MULTILINE);
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .flatMap(
              file ->
                  tag.matcher(read(file))
                      .results()
                      .map(one -> file.getFileName() + "#" + one.group(1)))
          .toList();
    }
  }

  private static String region(Path file, String name) {
    String source = read(file);
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
      throw new UncheckedIOException(e);
    }
  }
}

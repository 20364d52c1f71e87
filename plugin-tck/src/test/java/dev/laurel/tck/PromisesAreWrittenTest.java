package dev.laurel.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The suite asks for nothing that is not written down, and names the place. */
class PromisesAreWrittenTest {

  private static final Path SUITE = Path.of("src/main/java/dev/laurel/tck");
  private static final Path API = Path.of("../plugin-api/src/main/java/dev/laurel/plugin");
  private static final Path DOCS = Path.of("../docs");
  private static final Pattern PROMISE =
      Pattern.compile("Promise\\.of\\(\\s*\"([^\"]+)\",\\s*\"([^\"]+)\"\\)");

  private static Set<Promise> promises() throws IOException {
    Set<Promise> promises = new LinkedHashSet<>();
    try (Stream<Path> files = Files.list(SUITE)) {
      files
          .map(PromisesAreWrittenTest::read)
          .flatMap(source -> PROMISE.matcher(source).results())
          .forEach(found -> promises.add(Promise.of(found.group(1), found.group(2))));
    }
    return promises;
  }

  @TestFactory
  Stream<DynamicTest> areInTheirOwnWordsWhereTheySay() throws IOException {
    return promises().stream()
        .map(
            promise ->
                dynamicTest(
                    promise.where() + ": " + promise.words(),
                    () -> assertThat(place(promise.where())).contains(promise.words())));
  }

  @Test
  void areMoreThanAHundred() throws IOException {
    assertThat(promises()).hasSizeGreaterThan(100);
  }

  /** What is written of a type, or of one of its methods: the comment before it. */
  private static String place(String where) {
    if (where.endsWith(".md")) {
      return read(DOCS.resolve(where));
    }
    String[] parts = where.split("\\.");
    Path file = API.resolve("host").resolve(parts[0] + ".java");
    String source = read(Files.exists(file) ? file : API.resolve(parts[0] + ".java"));
    if (parts.length == 1) {
      return words(source);
    }
    int method =
        Pattern.compile("\\b" + parts[1] + "\\(")
            .matcher(withoutComments(source))
            .results()
            .findFirst()
            .orElseThrow()
            .start();
    return words(source.substring(source.lastIndexOf("/**", method), method));
  }

  /** As long as before, so that what is found has the same place. */
  private static String withoutComments(String source) {
    return Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL)
        .matcher(source)
        .replaceAll(comment -> " ".repeat(comment.group().length()));
  }

  private static String words(String comment) {
    return comment.replaceAll("\\s*\\n\\s*\\*?\\s*", " ");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

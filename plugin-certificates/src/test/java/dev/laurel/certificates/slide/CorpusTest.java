package dev.laurel.certificates.slide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Reads all files of a folder: {@code -Dlaurel.corpus=/path}. */
@EnabledIfSystemProperty(named = "laurel.corpus", matches = ".+")
class CorpusTest {

  @TestFactory
  Stream<DynamicTest> readsEachFileOrSaysWhyNot() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of(System.getProperty("laurel.corpus")))) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    return files.stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> read(file)));
  }

  private static void read(Path file) throws IOException {
    Reading reading =
        new PresentationReader().read(Files.readAllBytes(file), file.getFileName().toString());

    assertThat(reading).isNotNull();
    if (Boolean.getBoolean("laurel.corpus.print")) {
      System.out.println("=== " + file.getFileName());
      System.out.println(SlideText.of(reading));
    }
  }
}

package dev.laurel.certificates.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What once was a fault of a parser is none any more; what is sound is taken. */
class SeedsTest {

  private static final Path KEPT = Path.of("src/test/resources/seeds");
  private static final Duration LONGEST = Duration.ofSeconds(10);

  @TestFactory
  Stream<DynamicContainer> areTakenWithoutAFault() {
    return Arrays.stream(Target.values())
        .map(target -> dynamicContainer(target.word(), inputs(target)));
  }

  private static Stream<DynamicTest> inputs(Target target) {
    Stream<DynamicTest> sound =
        Stream.of(
            dynamicTest(
                "sound",
                () -> {
                  for (byte[] seed : Seeds.of(target)) {
                    take(target, seed);
                  }
                }));
    return Stream.concat(
        sound,
        kept(target).stream()
            .map(
                file ->
                    dynamicTest(
                        file.getFileName().toString(),
                        () -> take(target, Files.readAllBytes(file)))));
  }

  private static void take(Target target, byte[] input) {
    assertTimeoutPreemptively(LONGEST, () -> target.take(input));
  }

  private static List<Path> kept(Target target) {
    Path folder = KEPT.resolve(target.word());
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A folder that no target reads would hold seeds that nothing tries. */
  @Test
  void areOfTargetsThatThereAre() throws IOException {
    List<String> targets = Arrays.stream(Target.values()).map(Target::word).toList();
    try (Stream<Path> folders = Files.list(KEPT)) {
      assertThat(folders.map(folder -> folder.getFileName().toString())).isSubsetOf(targets);
    }
  }
}

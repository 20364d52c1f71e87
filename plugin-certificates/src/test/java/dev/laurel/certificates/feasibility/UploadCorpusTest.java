package dev.laurel.certificates.feasibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Uploads all files of a folder: {@code -Dlaurel.corpus=/path}; with {@code
 * -Dlaurel.corpus.warm=true} it also times them.
 */
@EnabledIfSystemProperty(named = "laurel.corpus", matches = ".+")
class UploadCorpusTest {

  private static final long MOST_MILLIS = 10_000;

  @Test
  void endsEachFileInAReportOrAReasonWithinTenSecondsAndAQuarterOfAGigabyte() throws IOException {
    Path folder = Path.of(System.getProperty("laurel.corpus"));

    List<UploadRun.Outcome> outcomes = UploadRun.of(folder, "256m", 1);

    assertThat(outcomes).hasSize(files(folder));
    assertThat(outcomes)
        .allSatisfy(
            outcome -> {
              assertThat(outcome.result()).doesNotContain(".");
              assertThat(outcome.millis()).as(outcome.name()).isLessThan(MOST_MILLIS);
            });
  }

  @Test
  @EnabledIfSystemProperty(named = "laurel.corpus.warm", matches = "true")
  void takesTwoSecondsAtMostForAFileOnceWarm() throws IOException {
    List<UploadRun.Outcome> outcomes =
        UploadRun.of(Path.of(System.getProperty("laurel.corpus")), "512m", 3);

    assertThat(outcomes)
        .isNotEmpty()
        .allSatisfy(
            outcome -> assertThat(outcome.millis()).as(outcome.name()).isLessThanOrEqualTo(2_000));
  }

  private static int files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return (int) all.filter(Files::isRegularFile).count();
    }
  }
}

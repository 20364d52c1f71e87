package dev.laurel.certificates.feasibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Uploads all files of a folder: {@code -Dlaurel.corpus=/path}. */
@EnabledIfSystemProperty(named = "laurel.corpus", matches = ".+")
class UploadCorpusTest {

  private static final long MOST_MILLIS = 10_000;

  @Test
  void endsEachFileInAReportOrAReasonWithinTenSecondsAndAQuarterOfAGigabyte() throws IOException {
    Path folder = Path.of(System.getProperty("laurel.corpus"));

    List<UploadRun.Outcome> outcomes = UploadRun.of(folder, "256m");

    assertThat(outcomes).hasSize(files(folder));
    assertThat(outcomes)
        .allSatisfy(
            outcome -> {
              assertThat(outcome.result()).doesNotContain(".");
              assertThat(outcome.millis()).as(outcome.name()).isLessThan(MOST_MILLIS);
            });
  }

  private static int files(Path folder) throws IOException {
    try (var all = java.nio.file.Files.list(folder)) {
      return (int) all.filter(java.nio.file.Files::isRegularFile).count();
    }
  }
}

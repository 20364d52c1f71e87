package dev.laurel.certificates.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderCheckTest {

  private static List<FindingCode> codes(Path folder, long least) {
    return new FolderCheck(folder, least).find().stream().map(Finding::code).toList();
  }

  @Test
  void aFolderIsWrittenToAndLeftAsItWas(@TempDir Path folder) throws IOException {
    assertThat(codes(folder, 1)).containsExactly(FindingCode.FOLDER_FINE);

    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void aFolderThatIsNoneOrNearlyFullIsTold(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");

    assertThat(codes(file, 1)).containsExactly(FindingCode.FOLDER_UNWRITABLE);
    assertThat(codes(folder.resolve("none"), 1)).containsExactly(FindingCode.FOLDER_UNWRITABLE);
    assertThat(codes(folder, Long.MAX_VALUE)).containsExactly(FindingCode.FOLDER_FULL);
  }
}

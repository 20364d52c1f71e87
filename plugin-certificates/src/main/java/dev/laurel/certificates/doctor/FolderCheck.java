package dev.laurel.certificates.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folder for files that are there for a moment: uploads, exports on their way. */
final class FolderCheck implements Check {

  /** Room for some uploads at once. */
  static final long LEAST = 256L * 1024 * 1024;

  private final Path folder;
  private final long least;

  FolderCheck(Path folder, long least) {
    this.folder = folder;
    this.least = least;
  }

  @Override
  public Topic topic() {
    return Topic.FOLDER;
  }

  @Override
  public List<Finding> find() {
    try {
      Path probe = Files.createTempFile(folder, "laurel", ".probe");
      try {
        Files.write(probe, new byte[64 * 1024]);
      } finally {
        Files.deleteIfExists(probe);
      }
      Size free = new Size(Files.getFileStore(folder).getUsableSpace());
      FindingCode code = free.bytes() < least ? FindingCode.FOLDER_FULL : FindingCode.FOLDER_FINE;
      return List.of(Finding.of(Topic.FOLDER, code, folder.toString(), free).showing(free));
    } catch (IOException e) {
      return List.of(Finding.of(Topic.FOLDER, FindingCode.FOLDER_UNWRITABLE, folder.toString()));
    }
  }
}

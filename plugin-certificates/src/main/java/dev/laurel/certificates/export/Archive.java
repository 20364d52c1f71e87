package dev.laurel.certificates.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP archive, written while it is made: ZIP64 where it has more than 65,535 files or 4 GB. The
 * same files give the same bytes.
 */
final class Archive {

  private final ZipOutputStream zip;

  Archive(OutputStream out) {
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    // The large parts of a PDF are deflated already.
    zip.setLevel(Deflater.BEST_SPEED);
  }

  /**
   * Adds a file.
   *
   * @param name what it is called
   * @param otherwise what it is called should the archive have one of that name
   */
  void add(String name, String otherwise, Instant time, byte[] content) throws IOException {
    try {
      zip.putNextEntry(entry(name, time));
    } catch (ZipException e) {
      zip.putNextEntry(entry(otherwise, time));
    }
    zip.write(content);
    zip.closeEntry();
  }

  private static ZipEntry entry(String name, Instant time) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.ofInstant(time, ZoneOffset.UTC));
    return entry;
  }

  /** Writes the list of files; does not close the stream. */
  void finish() throws IOException {
    zip.finish();
  }
}

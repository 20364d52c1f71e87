package dev.laurel.certificates.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

  private static final Instant TIME = Instant.parse("2026-05-04T10:00:00Z");
  private static final int MOST_WITHOUT_ZIP64 = 65_535;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void holdsMoreFilesThanAPlainZipCan(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("many.zip");
    int files = MOST_WITHOUT_ZIP64 + 100;
    try (OutputStream out = new java.io.BufferedOutputStream(Files.newOutputStream(file))) {
      Archive archive = new Archive(out);
      for (int i = 0; i < files; i++) {
        archive.add("f" + i, "-", TIME, bytes("no " + i));
      }
      archive.finish();
    }

    try (ZipFile zip = new ZipFile(file.toFile())) {
      assertThat(zip.size()).isEqualTo(files);
      for (int i : new int[] {0, MOST_WITHOUT_ZIP64, files - 1}) {
        assertThat(zip.getInputStream(Objects.requireNonNull(zip.getEntry("f" + i))).readAllBytes())
            .isEqualTo(bytes("no " + i));
      }
    }
    assertThat(hasZip64Record(Files.readAllBytes(file))).isTrue();
  }

  /** The locator of the ZIP64 end of the list of files stands before the last 22 bytes. */
  private static boolean hasZip64Record(byte[] zip) {
    return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(zip.length - 22 - 20)
        == 0x07064b50;
  }

  @Test
  void isTheSameBytesEachTime() throws IOException {
    assertThat(made()).isEqualTo(made());
  }

  private static byte[] made() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Archive archive = new Archive(out);
    archive.add("李小龍.pdf", "1.pdf", TIME, bytes("one"));
    archive.add("李小龍.pdf", "2.pdf", TIME, bytes("two"));
    archive.finish();
    return out.toByteArray();
  }

  @Test
  void takesTheOtherNameWhereOneIsTaken(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("two.zip"), made());

    try (ZipFile zip = new ZipFile(file.toFile())) {
      assertThat(zip.stream().map(entry -> entry.getName())).containsExactly("李小龍.pdf", "2.pdf");
    }
  }
}

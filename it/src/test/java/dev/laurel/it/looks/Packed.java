package dev.laurel.it.looks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Presentations that are the same and yet another file. */
final class Packed {

  private Packed() {}

  /** What a design that comes along is called as one's own. */
  static String title(String starter) {
    return "Northgate " + starter.substring(0, 1).toUpperCase(Locale.ROOT) + starter.substring(1);
  }

  /** The same presentation in another file; that which comes along needs no review. */
  static byte[] anew(byte[] file) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream to = new ZipOutputStream(packed)) {
      to.setComment("Northgate");
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        from.transferTo(to);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}

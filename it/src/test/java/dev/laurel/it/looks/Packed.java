package dev.laurel.it.looks;

import dev.laurel.test.PresentationBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Presentations: those that come along as files of one's own, and others with something amiss. */
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

  /** Much that is wrong with a slide. */
  static byte[] faulty() {
    return PresentationBuilder.millimetres(254, 190.5)
        .text("Title", "Certificate of Achievement")
        .text("Course", "${course.titel}")
        .text("Day", "${certificate.date}")
        .text("Chief", "${chief.name}")
        .build();
  }

  /** What can be printed, and what to look at first. */
  static byte[] warned() {
    return PresentationBuilder.a4()
        .text("Title", "Certificate of Achievement")
        .text(
            "Name",
            "This certifies that ${learner.name} has completed ${course.title} with a grade of ${learner.grade}")
        .text("Day", "Issued on ${certificate.date}")
        .slides(3)
        .build();
  }
}

package dev.laurel.certificates.export;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.certificate.FailureWords;
import dev.laurel.certificates.press.PrintFile;
import dev.laurel.certificates.template.TemplateId;
import dev.laurel.kit.web.Messages;
import dev.laurel.plugin.host.CourseKey;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A file of a selection, written while it is made: page by page. The first page is read before
 * anything is written, so that what keeps it from being read can still be answered in words.
 */
final class ExportFile {

  private static final int PAGE = 50;
  private static final int ROWS = 500;
  private static final int GRADE_DIGITS = 4;

  private final Exports exports;
  private final CourseKey course;
  private final Selection selection;
  private final Format format;
  private final Messages messages;
  private final Locale locale;
  private final Page first;

  /** A page of certificates, and their PDFs where the format takes them. */
  private record Page(List<Certificate> certificates, List<byte[]> pdfs) {}

  ExportFile(
      Exports exports,
      CourseKey course,
      Selection selection,
      Format format,
      Messages messages,
      Locale locale) {
    this.exports = exports;
    this.course = course;
    this.selection = selection;
    this.format = format;
    this.messages = messages;
    this.locale = locale;
    this.first = page(selection);
  }

  private Page page(Selection from) {
    List<Certificate> found =
        exports.page(course, from, format, format.isOfDocuments() ? PAGE : ROWS);
    return new Page(found, format.isOfDocuments() ? exports.pdfs(found) : List.of());
  }

  boolean isEmpty() {
    return first.certificates().isEmpty();
  }

  /** What is done with each certificate. */
  private interface Taker {
    void take(Certificate certificate, byte[] pdf) throws IOException;
  }

  private void each(Taker taker, IntConsumer progress) throws IOException {
    Page page = first;
    int done = 0;
    while (!page.certificates().isEmpty()) {
      for (int i = 0; i < page.certificates().size(); i++) {
        taker.take(
            page.certificates().get(i), page.pdfs().isEmpty() ? new byte[0] : page.pdfs().get(i));
      }
      done += page.certificates().size();
      progress.accept(done);
      CertificateId last = page.certificates().get(page.certificates().size() - 1).id();
      page = page(selection.between(last, selection.until()));
    }
  }

  /**
   * Writes what a list for people begins with: without it Excel takes UTF-8 for the letters of its
   * own country. Scripts stumble over it.
   */
  static void mark(OutputStream out) throws IOException {
    out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
  }

  /**
   * Writes the file; does not close the stream.
   *
   * @param progress told how many certificates it has so far
   */
  void writeTo(OutputStream out, IntConsumer progress) throws IOException {
    switch (format) {
      case CSV -> writeCsv(out, progress);
      case ZIP -> {
        Archive archive = new Archive(out);
        each(
            (one, pdf) ->
                archive.add(
                    FileName.of(one.fullName(), one.username(), one.id().value()),
                    one.id().value() + ".pdf",
                    one.issuedAt(),
                    pdf),
            progress);
        archive.finish();
      }
      case PDF -> {
        try (PrintFile pages = new PrintFile()) {
          each((one, pdf) -> pages.add(pdf), progress);
          pages.writeTo(out);
        }
      }
    }
  }

  /** As a share of one, without what binary fractions add at the end. */
  private static String grade(double grade) {
    return BigDecimal.valueOf(grade)
        .setScale(GRADE_DIGITS, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** What a version is called; the id beside it is for scripts. */
  private String design(TemplateId id) {
    return exports
        .design(id)
        .map(one -> messages.text(locale, "roster.DESIGN_VERSION", one.title(), one.version()))
        .orElse("");
  }

  private void writeCsv(OutputStream out, IntConsumer progress) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
    Map<TemplateId, String> designs = new HashMap<>();
    csv.printRecord(
        "id",
        "username",
        "fullName",
        "mode",
        "grade",
        "status",
        "template",
        "design",
        "issuedAt",
        "reason",
        "validUntil");
    each(
        (one, pdf) ->
            csv.printRecord(
                one.id().value(),
                Harmless.text(one.username()),
                Harmless.text(one.fullName()),
                Harmless.text(one.mode()),
                grade(one.grade()),
                one.status(),
                one.templateId().value(),
                Harmless.text(designs.computeIfAbsent(one.templateId(), this::design)),
                one.issuedAt(),
                Harmless.text(FailureWords.of(one, messages, locale)),
                one.validUntil()),
        progress);
    csv.flush();
  }
}

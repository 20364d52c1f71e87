package dev.laurel.certificates.export;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.certificate.Pdfs;
import dev.laurel.certificates.template.Template;
import dev.laurel.certificates.template.TemplateId;
import dev.laurel.kit.persistence.Database;
import dev.laurel.plugin.host.CourseKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which certificates go into a file, and their bytes. */
public final class Exports {

  private final ExportMapper selections;
  private final Pdfs pdfs;

  /** Exports from a database. */
  Exports(Database database, Pdfs pdfs) {
    this.selections = database.mapper(ExportMapper.class);
    this.pdfs = pdfs;
  }

  /** The mappers of this feature. */
  public static List<Class<?>> mappers() {
    return List.of(ExportMapper.class, ExportRunMapper.class);
  }

  /** A stretch of a selection, counted from 1. */
  record Part(int number, long certificates, Selection selection) {}

  /** How many a selection has. */
  long count(CourseKey course, Selection selection, Format format) {
    return selections.count(course, selection, selection.like(), format.isOfDocuments());
  }

  /** A selection in parts of a size: no certificate is in two, and none in between. */
  List<Part> parts(CourseKey course, Selection selection, Format format, int size) {
    long total = count(course, selection, format);
    List<CertificateId> borders =
        selections.borders(course, selection, selection.like(), format.isOfDocuments(), size);
    List<Part> parts = new ArrayList<>();
    CertificateId after = selection.after();
    for (int i = 0; (long) i * size < total; i++) {
      long left = Math.min(size, total - (long) i * size);
      boolean isLast = (long) (i + 1) * size >= total;
      // The last part goes on to the end, so that nothing issued meanwhile is left out.
      CertificateId until = isLast ? selection.until() : borders.get(i);
      parts.add(new Part(i + 1, left, selection.between(after, until)));
      after = until;
    }
    return parts;
  }

  /** The first certificates of a selection. */
  List<Certificate> page(CourseKey course, Selection selection, Format format, int limit) {
    return pdfs.certificates(
        selections.page(course, selection, selection.like(), format.isOfDocuments(), limit));
  }

  /** The version of a design that certificates were printed from. */
  Optional<Template> design(TemplateId id) {
    return pdfs.design(id);
  }

  /** Their PDFs, in the same order. */
  List<byte[]> pdfs(List<Certificate> page) {
    return pdfs.of(page);
  }
}

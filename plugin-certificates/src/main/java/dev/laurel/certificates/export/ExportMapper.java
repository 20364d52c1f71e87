package dev.laurel.certificates.export;

import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.plugin.host.CourseKey;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Which rows of {@code cert_certificate} a selection is. */
interface ExportMapper {

  /**
   * A page.
   *
   * @param made only those that have a document
   */
  List<CertificateId> page(
      @Param("course") CourseKey course,
      @Param("selection") Selection selection,
      @Param("like") @Nullable String like,
      @Param("made") boolean made,
      @Param("limit") int limit);

  long count(
      @Param("course") CourseKey course,
      @Param("selection") Selection selection,
      @Param("like") @Nullable String like,
      @Param("made") boolean made);

  /** The last id of each part of a size; without that of the last part if it is shorter. */
  List<CertificateId> borders(
      @Param("course") CourseKey course,
      @Param("selection") Selection selection,
      @Param("like") @Nullable String like,
      @Param("made") boolean made,
      @Param("size") int size);
}

package dev.laurel.certificates.sharing;

import dev.laurel.certificates.certificate.CertificateId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** The table {@code cert_sharing}. */
interface SharingMapper {

  /** A line of it. */
  record Row(
      CertificateId certificateId,
      boolean isShared,
      boolean hasPicture,
      boolean hasGrade,
      boolean isFindable) {

    Sharing sharing() {
      return new Sharing(isShared, hasPicture, hasGrade, isFindable);
    }
  }

  List<Row> find(@Param("certificates") Collection<CertificateId> certificates);

  int put(
      @Param("certificate") CertificateId certificate,
      @Param("sharing") Sharing sharing,
      @Param("at") Instant at);
}

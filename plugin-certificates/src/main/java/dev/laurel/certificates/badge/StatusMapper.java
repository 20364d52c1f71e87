package dev.laurel.certificates.badge;

import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.certificate.CertificateStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The tables {@code cert_status_list} and {@code cert_status_entry}. */
interface StatusMapper {

  /** A place, with what has become of its certificate. */
  record Doubtful(
      int position,
      Instant madeAt,
      @Nullable CertificateStatus status,
      @Nullable Instant changedAt) {}

  Optional<StatusList> find(String id);

  /** The list of an organisation that has room. */
  Optional<StatusList> open(@Param("organisation") String organisation, @Param("size") int size);

  int last(String organisation);

  int begin(StatusList list);

  /** Takes so many places more, where the list has them. */
  int take(@Param("id") String id, @Param("more") int more, @Param("size") int size);

  int insert(List<StatusEntry> entries);

  /** The first place that a certificate got at a time or later. */
  Optional<StatusEntry> since(@Param("id") CertificateId id, @Param("since") Instant since);

  /** Those places of a list whose certificate does not just stand as it was issued. */
  List<Doubtful> doubtful(String list);

  /** Whose credentials there are. */
  List<String> organisations();
}

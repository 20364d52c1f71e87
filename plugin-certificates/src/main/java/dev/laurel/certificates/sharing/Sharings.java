package dev.laurel.certificates.sharing;

import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.kit.persistence.Database;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What holders chose, for each certificate. Safe for any thread. */
public final class Sharings {

  private final Database database;
  private final SharingMapper mapper;
  private final Clock clock;

  /** Choices in a database. */
  public Sharings(Database database, Clock clock) {
    this.database = database;
    this.mapper = database.mapper(SharingMapper.class);
    this.clock = clock;
  }

  /** The mappers of this feature. */
  public static List<Class<?>> mappers() {
    return List.of(SharingMapper.class);
  }

  /** What its holder chose for a certificate, also for one that there is not. */
  public Sharing of(CertificateId certificate) {
    return of(List.of(certificate)).getOrDefault(certificate, Sharing.UNCHOSEN);
  }

  /** What was chosen for some certificates; absent where nothing was. */
  public Map<CertificateId, Sharing> of(Collection<CertificateId> certificates) {
    return certificates.isEmpty()
        ? Map.of()
        : mapper.find(certificates).stream()
            .collect(
                Collectors.toMap(SharingMapper.Row::certificateId, SharingMapper.Row::sharing));
  }

  /** Keeps what the holder chose; the last choice counts. */
  public void choose(CertificateId certificate, Sharing sharing) {
    database.inTransaction(() -> mapper.put(certificate, sharing, clock.instant()));
  }
}

package dev.laurel.certificates.statistics;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.kit.persistence.Database;
import dev.laurel.plugin.host.CourseKey;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts how often certificates are looked at. A download waits for nothing: it is counted in
 * memory, and what was counted is added to the database every few seconds and at the end; a process
 * that is killed loses those seconds. Several nodes add to the same numbers.
 */
public final class Looks implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Looks.class);
  private static final int SECONDS = 5;

  private final Database database;
  private final LookMapper mapper;
  private final Clock clock;
  private final Map<Key, Long> waiting = new ConcurrentHashMap<>();
  private final Map<CertificateId, Long> verified = new ConcurrentHashMap<>();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread made = new Thread(work, "certificates-looks");
            made.setDaemon(true);
            return made;
          });

  /** Counts into a database. */
  public Looks(Database database, Clock clock) {
    this.database = database;
    this.mapper = database.mapper(LookMapper.class);
    this.clock = clock;
  }

  private record Key(CourseKey course, LocalDate day, Look kind) {}

  /** The mappers of this feature. */
  public static List<Class<?>> mappers() {
    return List.of(LookMapper.class);
  }

  /** Begins to write down. */
  public void start() {
    thread.scheduleWithFixedDelay(this::tryToKeep, SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  /** Counts one more. */
  public void count(CourseKey course, Look kind) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    waiting.merge(new Key(course, today, kind), 1L, Long::sum);
  }

  /** Counts that somebody verified a certificate. */
  public void countVerified(Certificate certificate) {
    count(certificate.courseKey(), Look.VERIFIED);
    verified.merge(certificate.id(), 1L, Long::sum);
  }

  private void tryToKeep() {
    try {
      keep();
    } catch (RuntimeException e) {
      LOG.warn("How often certificates were looked at could not be kept; it is tried again", e);
    }
  }

  /** Writes down what was counted since the last time. */
  void keep() {
    keep(waiting, (key, number) -> mapper.add(key.course(), key.day(), key.kind(), number));
    keep(verified, mapper::addVerified);
  }

  private <K> void keep(Map<K, Long> counted, BiConsumer<K, Long> add) {
    for (K key : List.copyOf(counted.keySet())) {
      Long number = counted.remove(key);
      if (number != null) {
        try {
          database.inTransaction(() -> add.accept(key, number));
        } catch (RuntimeException e) {
          counted.merge(key, number, Long::sum);
          throw e;
        }
      }
    }
  }

  /**
   * How often certificates were verified, also what is not written down yet on this node; absent
   * where nobody ever did.
   */
  public Map<CertificateId, Long> verified(Collection<CertificateId> certificates) {
    if (certificates.isEmpty()) {
      return Map.of();
    }
    tryToKeep();
    return mapper.verified(certificates).stream()
        .collect(Collectors.toMap(LookMapper.Verified::certificateId, LookMapper.Verified::number));
  }

  /** All that was counted of a course, also what is not written down yet on this node. */
  List<LookMapper.Day> of(CourseKey course) {
    tryToKeep();
    return mapper.of(course);
  }

  @Override
  public void close() {
    thread.shutdownNow();
    tryToKeep();
  }
}

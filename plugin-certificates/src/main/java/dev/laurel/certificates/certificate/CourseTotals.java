package dev.laurel.certificates.certificate;

import dev.laurel.certificates.audit.AuditEntry;
import dev.laurel.certificates.audit.AuditLog;
import dev.laurel.kit.persistence.Database;
import dev.laurel.plugin.host.CourseKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The numbers of courses. Those of a small course are counted whenever they are asked for. Those of
 * a large one, which the database has to go through a hundred thousand rows for, are kept for half
 * a minute, unless something was issued or written into the course's history meanwhile, on whatever
 * node: so whoever has just done something sees what came of it.
 */
public final class CourseTotals {

  private static final long SMALL = 5000;
  private static final Duration KEPT = Duration.ofSeconds(30);

  /**
   * How many of the latest are looked at. Not the last one alone: of two transactions, that which
   * began first may be committed last.
   */
  private static final int LATEST = 20;

  private final Certificates certificates;
  private final CertificateLists lists;
  private final SearchMapper mapper;
  private final AuditLog audit;
  private final Clock clock;
  private final long small;
  private final Map<CourseKey, Kept> kept = new ConcurrentHashMap<>();

  /** The numbers of a database's courses. */
  public CourseTotals(
      Database database,
      Certificates certificates,
      CertificateLists lists,
      AuditLog audit,
      Clock clock) {
    this(database, certificates, lists, audit, clock, SMALL);
  }

  CourseTotals(
      Database database,
      Certificates certificates,
      CertificateLists lists,
      AuditLog audit,
      Clock clock,
      long small) {
    this.certificates = certificates;
    this.lists = lists;
    this.mapper = database.mapper(SearchMapper.class);
    this.audit = audit;
    this.clock = clock;
    this.small = small;
  }

  /** What was issued and what was done last: as long as it is the same, so are the numbers. */
  private record State(List<SearchMapper.Issue> issues, List<Long> entries) {}

  private record Kept(State state, Totals totals, Instant until) {}

  /** The numbers of a course. */
  public Totals of(CourseKey course) {
    Kept known = kept.get(course);
    if (known == null) {
      return count(course);
    }
    boolean isYoung = known.until().isAfter(clock.instant());
    return isYoung && known.state().equals(state(course)) ? known.totals() : count(course);
  }

  private Totals count(CourseKey course) {
    // Before the counting: what is done during it may be counted or not.
    State state = state(course);
    Totals totals =
        new Totals(
            certificates.holdings(course),
            certificates.countExpired(course),
            lists.issuedByDay(course));
    if (totals.number() > small) {
      kept.put(course, new Kept(state, totals, clock.instant().plus(KEPT)));
    } else {
      kept.remove(course);
    }
    return totals;
  }

  private State state(CourseKey course) {
    return new State(
        mapper.latestIssues(course, LATEST),
        audit.latest(course, LATEST).stream().map(AuditEntry::id).toList());
  }
}

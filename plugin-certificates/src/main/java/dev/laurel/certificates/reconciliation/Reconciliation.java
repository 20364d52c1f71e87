package dev.laurel.certificates.reconciliation;

import dev.laurel.certificates.audit.AuditLog;
import dev.laurel.certificates.document.Documents;
import dev.laurel.certificates.generation.Generations;
import dev.laurel.certificates.mail.Letters;
import dev.laurel.kit.persistence.Database;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Departure;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings about what departures in the host call for: at once when the host tells of one, and by a
 * search through everybody and every course that is kept here, at start and every hour, for what it
 * could not tell. The search goes in pages with a saved place, a few at a time with a pause, so
 * that runs and requests go on beside it. Doing anything of it twice changes nothing.
 */
public final class Reconciliation {

  /** The kind of job. */
  public static final String JOB = "reconciliation";

  private static final String BEGIN = "";
  private static final String GO_ON = "on";

  private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);
  private static final int PAGE = 500;
  private static final int PAGES_AT_A_TIME = 10;
  private static final Duration PAUSE = Duration.ofSeconds(2);

  /** Behind the ids that erased people get. */
  private static final String FIRST_PERSON = "!erased-~";

  private final Database database;
  private final Clock clock;
  private final Departures departures;
  private final ReconciliationMapper mapper;
  private final PersonMapper people;
  private final GoneCourseMapper courses;
  private final Schedule schedule;

  /** Schedules a job of kind {@link #JOB}, in the caller's transaction. */
  public interface Schedule {

    /**
     * Schedules one.
     *
     * @param id of the job
     * @param payload of the job
     * @param when not before then
     */
    void at(String id, String payload, Instant when);
  }

  /** Reconciles a database with a host. */
  public Reconciliation(
      Host host,
      Database database,
      Documents documents,
      Letters letters,
      Generations generations,
      AuditLog audit,
      Schedule schedule) {
    this.database = database;
    this.clock = host.clock();
    this.departures =
        new Departures(
            host,
            new Erasure(database, documents, audit, clock),
            new Merging(database, letters, audit, clock),
            new CourseRemoval(database, generations, audit, clock));
    this.mapper = database.mapper(ReconciliationMapper.class);
    this.people = database.mapper(PersonMapper.class);
    this.courses = database.mapper(GoneCourseMapper.class);
    this.schedule = schedule;
  }

  /** The mappers of this feature. */
  public static List<Class<?>> mappers() {
    return List.of(PersonMapper.class, GoneCourseMapper.class, ReconciliationMapper.class);
  }

  /** Somebody may have been renamed. */
  public void userChanged(UserId user) {
    departures.rename(List.of(user));
  }

  /** Somebody may have departed; the host is asked. */
  public void userDeparted(UserId user) {
    Departure how = departures.of(List.of(user)).get(user);
    if (how != null) {
      departures.settle(user, how);
    }
  }

  /** A course may have been deleted; the host is asked. */
  public void courseDeleted(CourseKey course) {
    departures.removeDeleted(List.of(course));
  }

  /** Has a search begin soon, unless one goes; called at each start and every hour. */
  public void start() {
    Instant now = clock.instant();
    database.inTransaction(() -> schedule.at("start-" + now.toEpochMilli(), BEGIN, now));
  }

  /**
   * Goes on with the search, or begins one; the job.
   *
   * @param payload of the job
   */
  public void run(String payload) {
    Instant now = clock.instant();
    Optional<Progress> found = mapper.find();
    boolean goesOn = !payload.equals(BEGIN);
    if (found.isEmpty() || found.get().endedAt() != null) {
      if (goesOn) {
        return;
      }
      mapper.begin(Progress.Part.MERGERS, now);
    } else if (!goesOn
        && Duration.between(found.get().movedAt(), now).abs().compareTo(PAUSE) <= 0) {
      // Another node is at it. A move long ahead is none: the clock was set back since.
      return;
    }
    for (int pages = 0; pages < PAGES_AT_A_TIME; pages++) {
      if (!page()) {
        return;
      }
    }
    Instant soon = clock.instant().plus(PAUSE);
    database.inTransaction(() -> schedule.at("on-" + soon.toEpochMilli(), GO_ON, soon));
  }

  /** Looks through everything, from where the search is to its end. */
  void search() {
    mapper.begin(Progress.Part.MERGERS, clock.instant());
    boolean hasMore = true;
    while (hasMore) {
      hasMore = page();
    }
  }

  /** One page; says whether there is more. */
  private boolean page() {
    Progress at = mapper.find().orElseThrow();
    if (at.endedAt() != null) {
      return false;
    }
    return switch (at.part()) {
      case MERGERS -> mergers(at);
      case PEOPLE -> people(at);
      case COURSES -> courses(at);
    };
  }

  /**
   * Whoever was merged, before anybody is erased: of two certificates of one person one counts, and
   * nobody could tell that two erased ones were hers.
   */
  private boolean mergers(Progress at) {
    List<UserId> page = people(at.after());
    Map<UserId, Departure> merged =
        page.isEmpty()
            ? Map.of()
            : departures.of(page).entrySet().stream()
                .filter(one -> one.getValue() instanceof Departure.Merged)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    int mended = settle(merged);
    return movedPeople(at, Progress.Part.PEOPLE, page, new ReconciliationMapper.Page(0, mended, 0));
  }

  private boolean people(Progress at) {
    List<UserId> page = people(at.after());
    int mended = 0;
    int failed = 0;
    if (!page.isEmpty()) {
      mended = departures.rename(page);
      Map<UserId, Departure> departed = departures.of(page);
      int settled = settle(departed);
      mended += settled;
      failed = departed.size() - settled;
    }
    return movedPeople(
        at,
        Progress.Part.COURSES,
        page,
        new ReconciliationMapper.Page(page.size(), mended, failed));
  }

  private List<UserId> people(String after) {
    return people.page(after.isEmpty() ? FIRST_PERSON : after, PAGE);
  }

  private int settle(Map<UserId, Departure> departed) {
    return (int)
        departed.entrySet().stream().filter(one -> settled(one.getKey(), one.getValue())).count();
  }

  private boolean movedPeople(
      Progress at, Progress.Part next, List<UserId> page, ReconciliationMapper.Page came) {
    boolean isLast = page.size() < PAGE;
    return moved(
        at,
        isLast ? next : at.part(),
        isLast ? "" : page.get(page.size() - 1).value(),
        came,
        false);
  }

  private boolean settled(UserId user, Departure how) {
    try {
      departures.settle(user, how);
      return true;
    } catch (RuntimeException e) {
      // One person whose departure fails must not keep the others waiting.
      LOG.error(
          "The departure of {} could not be brought about; the next search tries again", user, e);
      return false;
    }
  }

  private boolean courses(Progress at) {
    List<CourseKey> page = courses.page(at.after(), PAGE);
    int mended = page.isEmpty() ? 0 : departures.removeDeleted(page);
    boolean isLast = page.size() < PAGE;
    return moved(
        at,
        Progress.Part.COURSES,
        isLast ? at.after() : page.get(page.size() - 1).value(),
        new ReconciliationMapper.Page(page.size(), mended, 0),
        isLast);
  }

  private boolean moved(
      Progress from,
      Progress.Part part,
      String after,
      ReconciliationMapper.Page page,
      boolean isEnd) {
    Instant now = clock.instant();
    boolean isMine = mapper.move(from, part, after, page, now, isEnd ? now : null) > 0;
    if (isMine && isEnd) {
      Progress ended = mapper.find().orElseThrow();
      LOG.info(
          "Looked for departures that were missed: {} people and courses, {} put right, {} not",
          ended.looked(),
          ended.mended(),
          ended.failed());
    }
    return isMine && !isEnd;
  }
}

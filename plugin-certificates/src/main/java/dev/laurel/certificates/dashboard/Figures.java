package dev.laurel.certificates.dashboard;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.certificate.CertificateStatus;
import dev.laurel.certificates.certificate.Holdings;
import dev.laurel.certificates.generation.Generation;
import dev.laurel.certificates.jobs.Aside;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Standing;
import dev.laurel.plugin.host.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Numbers for which each learner of a course is looked at. A small course is counted when asked; a
 * large one on a thread of its own, and its numbers are kept fifty times as long as the counting
 * took, ten minutes at most, unless something was issued or the rules changed meanwhile.
 */
final class Figures implements AutoCloseable {

  private static final int PAGE = 1000;
  private static final int SMALL = 5000;
  private static final int KEPT_TIMES = 50;
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final Dashboard.Parts parts;
  private final Map<CourseKey, Kept> kept = new ConcurrentHashMap<>();
  private final Map<CourseKey, Enrolled> large = new ConcurrentHashMap<>();
  private final Aside<CourseKey, Numbers> aside = new Aside<>("certificates-counting");

  Figures(Dashboard.Parts parts) {
    this.parts = parts;
  }

  /**
   * What was counted.
   *
   * @param due how many would be issued a certificate now, by mode
   * @param notPassing how many holders of an available one do not pass now, without an exception
   */
  record Numbers(Map<String, Long> due, long notPassing) {

    long totalDue() {
      return due.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /** How many learners a large course had a while ago. */
  private record Enrolled(Set<String> modes, long number, Instant until) {}

  private record Kept(String state, Numbers numbers, Instant until) {}

  /** The numbers, or nothing while they are being counted. */
  Optional<Numbers> look(Course course) {
    return look(course, enrolled(course), parts.totals().of(course.key()).holdings());
  }

  /**
   * The same where it is known how many are enrolled and how many certificates there are, which in
   * a large course takes longest to ask.
   */
  Optional<Numbers> look(Course course, long enrolled, Holdings holdings) {
    if (enrolled <= SMALL) {
      return Optional.of(count(course));
    }
    Optional<Numbers> known = known(course, holdings);
    // A run changes them all the time, and has better use for the processor.
    if (known.isEmpty() && !isRunning(course)) {
      begin(course);
    }
    return known;
  }

  /**
   * The numbers, however long the counting takes.
   *
   * @param holdings how many certificates there are
   */
  Numbers now(Course course, Holdings holdings) {
    return enrolled(course) <= SMALL
        ? count(course)
        : known(course, holdings).orElseGet(() -> begin(course).join());
  }

  private boolean isRunning(Course course) {
    return parts.generations().latest(course.key(), 1).stream().anyMatch(Generation::isGoing);
  }

  /**
   * How many learners are enrolled in modes with certificates: in a large course about so many, as
   * it tells no more there than that it is large.
   */
  long enrolled(Course course) {
    Set<String> modes = course.certificateEligibleModes();
    Instant now = parts.host().clock().instant();
    Enrolled known = large.get(course.key());
    if (known != null && known.until().isAfter(now) && known.modes().equals(modes)) {
      return known.number();
    }
    long number = parts.host().enrolments().count(course.key(), modes);
    if (number > SMALL) {
      large.put(course.key(), new Enrolled(modes, number, now.plus(LONGEST)));
    } else {
      large.remove(course.key());
    }
    return number;
  }

  private Optional<Numbers> known(Course course, Holdings holdings) {
    return Optional.ofNullable(kept.get(course.key()))
        .filter(one -> one.until().isAfter(parts.host().clock().instant()))
        .filter(one -> one.state().equals(state(course, holdings)))
        .map(Kept::numbers);
  }

  /** Changes whenever the numbers may be others for a reason that this plugin knows of. */
  private String state(Course course, Holdings holdings) {
    return String.valueOf(holdings.byStatus())
        + parts.certificates().state(course.key())
        + parts.host().courses().gradingPolicy(course.key())
        + parts.allowlist().of(course.key()).size();
  }

  private CompletableFuture<Numbers> begin(Course course) {
    return aside.begin(course.key(), () -> countAndKeep(course));
  }

  private Numbers countAndKeep(Course course) {
    String state = state(course, parts.totals().of(course.key()).holdings());
    Instant begun = parts.host().clock().instant();
    Numbers numbers = count(course);
    Instant ended = parts.host().clock().instant();
    Duration keep = Duration.between(begun, ended).multipliedBy(KEPT_TIMES);
    Duration most = keep.compareTo(LONGEST) < 0 ? keep : LONGEST;
    kept.put(course.key(), new Kept(state, numbers, ended.plus(most)));
    return numbers;
  }

  private Numbers count(Course course) {
    boolean isEnabled = parts.certificates().state(course.key()).isEnabled();
    return new Numbers(
        isEnabled ? parts.generations().due(course) : Map.of(), notPassing(course.key()));
  }

  private long notPassing(CourseKey course) {
    long count = 0;
    CertificateId after = null;
    List<Certificate> page;
    do {
      page = parts.issued().page(course, CertificateStatus.AVAILABLE, null, after, PAGE);
      List<UserId> holders = page.stream().map(Certificate::userId).toList();
      Map<UserId, Standing> now = parts.host().standings().ofCourse(course, holders);
      Set<UserId> excepted = parts.allowlist().among(course, holders);
      for (Certificate one : page) {
        Standing standing = now.get(one.userId());
        boolean passes = standing != null && standing.passes();
        if (!passes && !excepted.contains(one.userId())) {
          count++;
        }
        after = one.id();
      }
    } while (page.size() == PAGE);
    return count;
  }

  @Override
  public void close() {
    aside.close();
  }
}

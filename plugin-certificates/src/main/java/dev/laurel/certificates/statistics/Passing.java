package dev.laurel.certificates.statistics;

import dev.laurel.certificates.jobs.Aside;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Enrolment;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.Standing;
import dev.laurel.plugin.host.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts how many learners of a course's certificate-eligible modes pass now. A small course is
 * counted when asked; a large one on a thread of its own, and its number is kept for some minutes.
 */
final class Passing implements AutoCloseable {

  private static final int PAGE = 1000;
  private static final int SMALL = 5000;
  private static final Duration KEPT = Duration.ofMinutes(10);

  private final Host host;
  private final Map<CourseKey, Kept> kept = new ConcurrentHashMap<>();
  private final Aside<CourseKey, Rate> aside = new Aside<>("certificates-passing");

  Passing(Host host) {
    this.host = host;
  }

  /**
   * How many pass.
   *
   * @param enrolled learners of eligible modes
   * @param passing those of them who pass
   */
  record Rate(long enrolled, long passing) {}

  private record Kept(Rate rate, Instant until) {}

  /**
   * The rate, or nothing while it is being counted.
   *
   * @param enrolled how many learners are enrolled in modes with certificates
   */
  Optional<Rate> of(Course course, long enrolled) {
    if (enrolled <= SMALL) {
      return Optional.of(count(course));
    }
    Kept known = kept.get(course.key());
    if (known != null && known.until().isAfter(host.clock().instant())) {
      return Optional.of(known.rate());
    }
    begin(course);
    return Optional.ofNullable(known).map(Kept::rate);
  }

  private void begin(Course course) {
    aside.begin(course.key(), () -> countAndKeep(course));
  }

  private Rate countAndKeep(Course course) {
    Rate rate = count(course);
    kept.put(course.key(), new Kept(rate, host.clock().instant().plus(KEPT)));
    return rate;
  }

  private Rate count(Course course) {
    Set<String> eligible = course.certificateEligibleModes();
    long enrolled = 0;
    long passing = 0;
    UserId after = null;
    List<Enrolment> page;
    do {
      page = host.enrolments().page(course.key(), after, PAGE);
      List<UserId> learners =
          page.stream()
              .filter(one -> eligible.contains(one.mode()))
              .map(Enrolment::learner)
              .toList();
      Map<UserId, Standing> standings = host.standings().ofCourse(course.key(), learners);
      enrolled += learners.size();
      passing += standings.values().stream().filter(Standing::passes).count();
      after = page.isEmpty() ? null : page.get(page.size() - 1).learner();
    } while (page.size() == PAGE);
    return new Rate(enrolled, passing);
  }

  @Override
  public void close() {
    aside.close();
  }
}

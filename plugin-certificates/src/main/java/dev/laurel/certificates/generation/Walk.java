package dev.laurel.certificates.generation;

import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.certificate.LearnerPage;
import dev.laurel.certificates.jobs.Obstacle;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.Enrolment;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.UserId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes through the learners of a course in the order of their ids, counts who is due a certificate,
 * and cuts the course into ranges.
 */
final class Walk {

  private static final Logger LOG = LoggerFactory.getLogger(Walk.class);
  private static final int PAGE = 1000;

  /** The learners of a range: more of them make a run uneven at its end, fewer make more rows. */
  private static final int RANGE = 10_000;

  private final Host host;
  private final Certificates certificates;

  Walk(Host host, Certificates certificates) {
    this.host = host;
    this.certificates = certificates;
  }

  /** How many are due a certificate now, by mode. */
  Map<String, Long> due(Course course) {
    Map<String, Long> due = new TreeMap<>();
    LearnerPage page = new LearnerPage(null, List.of());
    do {
      page = page(course, page.last(), PAGE);
      certificates
          .countEligible(course, page)
          .forEach((mode, number) -> due.merge(mode, number, Long::sum));
    } while (page.enrolments().size() == PAGE);
    return due;
  }

  LearnerPage page(Course course, @Nullable UserId after, int limit) {
    List<Enrolment> enrolments = host.enrolments().page(course.key(), after, limit);
    return new LearnerPage(after, enrolments);
  }

  /**
   * The next range of a run. One without anybody who is due has ended already: its learners were
   * looked at, as those of a range that was worked on.
   *
   * @param before the range before it, or null
   */
  Range next(Generation run, Course course, @Nullable Range before) {
    UserId from = before == null ? run.afterUser() : before.untilUser();
    LearnerPage page = new LearnerPage(from, List.of());
    long due = 0;
    int looked = 0;
    do {
      page = page(course, page.last(), PAGE);
      due += mostDue(run, course, page);
      looked += page.enrolments().size();
    } while (page.enrolments().size() == PAGE && looked < RANGE);
    boolean isLast = page.enrolments().size() < PAGE;
    int number = before == null ? 0 : before.number() + 1;
    return new Range(run.id(), number, from, isLast ? null : page.last(), due, 0, 0, 0, due == 0);
  }

  /**
   * How many of a page are due; all of it when the host's data of some are broken: the others are
   * to get theirs, and these are found out when it is their turn.
   */
  private long mostDue(Generation run, Course course, LearnerPage page) {
    try {
      return due(run, course, page);
    } catch (RuntimeException e) {
      if (Obstacle.of(e) != Obstacle.FAULT) {
        throw e;
      }
      LOG.atError()
          .addKeyValue("course", run.courseKey().value())
          .addKeyValue("run", run.id())
          .setCause(e)
          .log("Those behind {} cannot be counted", page.after());
      return page.enrolments().size();
    }
  }

  private long due(Generation run, Course course, LearnerPage page) {
    return run.which().isEmpty()
        ? certificates.countEligible(course, page).values().stream()
            .mapToLong(Long::longValue)
            .sum()
        : certificates.countHolders(course, page, run.which());
  }
}

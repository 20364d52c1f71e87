package dev.laurel.certificates.generation;

import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.certificate.LearnerPage;
import dev.laurel.certificates.certificate.Rehearsed;
import dev.laurel.certificates.jobs.Aside;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a run over a course would do, without doing it. A small course is counted while somebody
 * waits; a large one on a thread of its own, and its numbers are kept ten times as long as the
 * counting took, unless something was issued or the rules changed meanwhile.
 */
public final class Preview implements AutoCloseable {

  private static final int PAGE = 500;
  private static final int SMALL = 2000;

  /** The learners that are looked at for one part of a list. */
  private static final int LOOKED_AT = 5000;

  private static final int KEPT_TIMES = 10;

  private final Host host;
  private final Walk walk;
  private final Certificates certificates;
  private final Map<CourseKey, Known> kept = new ConcurrentHashMap<>();
  private final Aside<CourseKey, Kept> aside = new Aside<>("certificates-preview");

  /** Previews on a host. */
  public Preview(Host host, Certificates certificates) {
    this.host = host;
    this.walk = new Walk(host, certificates);
    this.certificates = certificates;
  }

  /**
   * How many of each kind.
   *
   * @param at when they were counted
   * @param numbers by kind
   */
  public record Kept(Instant at, Map<Rehearsed.Kind, Long> numbers) {

    /** How many of a kind. */
    public long number(Rehearsed.Kind kind) {
      return numbers.getOrDefault(kind, 0L);
    }
  }

  private record Known(String state, Kept numbers, Instant until) {}

  /** The numbers, or nothing while they are being counted. */
  public Optional<Kept> count(Course course) {
    if (host.enrolments().count(course.key(), course.certificateEligibleModes()) <= SMALL) {
      return Optional.of(counted(course));
    }
    Optional<Kept> known =
        Optional.ofNullable(kept.get(course.key()))
            .filter(one -> one.until().isAfter(host.clock().instant()))
            .filter(one -> one.state().equals(state(course)))
            .map(Known::numbers);
    if (known.isEmpty()) {
      aside.begin(course.key(), () -> countAndKeep(course));
    }
    return known;
  }

  /** Changes whenever the numbers may be others for a reason that this plugin knows of. */
  private String state(Course course) {
    return course.modes()
        + String.valueOf(certificates.counts(course.key()))
        + host.courses().gradingPolicy(course.key());
  }

  private Kept countAndKeep(Course course) {
    String state = state(course);
    Instant begun = host.clock().instant();
    Kept counted = counted(course);
    Duration keep = Duration.between(begun, counted.at()).multipliedBy(KEPT_TIMES);
    kept.put(course.key(), new Known(state, counted, counted.at().plus(keep)));
    return counted;
  }

  private Kept counted(Course course) {
    Map<Rehearsed.Kind, Long> numbers = new EnumMap<>(Rehearsed.Kind.class);
    LearnerPage page = new LearnerPage(null, List.of());
    do {
      page = walk.page(course, page.last(), PAGE);
      certificates.rehearse(course, page).forEach(one -> numbers.merge(one.kind(), 1L, Long::sum));
    } while (page.enrolments().size() == PAGE && !Thread.currentThread().isInterrupted());
    return new Kept(host.clock().instant(), numbers);
  }

  /**
   * A part of the learners of a kind.
   *
   * @param learners in the order of their ids
   * @param next behind whom the next part begins, or null at the end
   */
  public record Part(List<Rehearsed> learners, @Nullable UserId next) {}

  /**
   * Some of the learners of a kind; perhaps none, where they are far between, and then the next
   * part may have some.
   *
   * @param after behind whom to begin, or null
   */
  public Part list(Course course, Rehearsed.Kind kind, @Nullable UserId after, int limit) {
    List<Rehearsed> found = new ArrayList<>();
    LearnerPage page = new LearnerPage(after, List.of());
    int looked = 0;
    do {
      page = walk.page(course, page.last(), PAGE);
      looked += page.enrolments().size();
      for (Rehearsed one : certificates.rehearse(course, page)) {
        if (one.kind() == kind) {
          found.add(one);
          if (found.size() == limit) {
            return new Part(found, one.learner());
          }
        }
      }
    } while (page.enrolments().size() == PAGE && looked < LOOKED_AT);
    return new Part(found, page.enrolments().size() < PAGE ? null : page.last());
  }

  @Override
  public void close() {
    aside.close();
  }
}

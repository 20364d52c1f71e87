package dev.laurel.host.course;

import dev.laurel.host.event.Event;
import dev.laurel.host.event.Outbox;
import dev.laurel.host.glance.Glance;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.Like;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Enrolment;
import dev.laurel.plugin.host.Enrolments;
import dev.laurel.plugin.host.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who takes which course, and in which mode. */
public final class EnrolmentBook implements Enrolments {

  private final Database database;
  private final EnrolmentMapper enrolments;
  private final Outbox outbox;
  private final Clock clock;

  /**
   * Enrolments in a database.
   *
   * @param database the database
   * @param outbox where events go
   * @param clock what time it is
   */
  public EnrolmentBook(Database database, Outbox outbox, Clock clock) {
    this.database = database;
    this.enrolments = database.mapper(EnrolmentMapper.class);
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public Optional<Enrolment> find(CourseKey course, UserId learner) {
    return Optional.ofNullable(ofLearner(learner, List.of(course)).get(course));
  }

  @Override
  public Map<CourseKey, Enrolment> ofLearner(UserId learner, Collection<CourseKey> courses) {
    return Map.copyOf(
        Glance.each(
            Enrolment.class,
            learner,
            courses,
            unseen ->
                enrolments.ofLearner(learner, unseen).stream()
                    .map(EnrolmentMapper.Row::toEnrolment)
                    .collect(Collectors.toMap(Enrolment::course, enrolment -> enrolment))));
  }

  @Override
  public Map<UserId, Enrolment> ofCourse(CourseKey course, Collection<UserId> learners) {
    return learners.isEmpty()
        ? Map.of()
        : enrolments.ofCourse(course, learners).stream()
            .map(EnrolmentMapper.Row::toEnrolment)
            .collect(Collectors.toUnmodifiableMap(Enrolment::learner, enrolment -> enrolment));
  }

  @Override
  public List<Enrolment> search(CourseKey course, String text, int limit) {
    String part = Like.escaped(text);
    return enrolments.search(course, part, limit).stream()
        .map(EnrolmentMapper.Row::toEnrolment)
        .toList();
  }

  @Override
  public List<Enrolment> allOf(UserId learner) {
    return Glance.all(
        Enrolment.class,
        learner,
        Enrolment::course,
        () -> enrolments.allOf(learner).stream().map(EnrolmentMapper.Row::toEnrolment).toList());
  }

  @Override
  public List<Enrolment> page(CourseKey course, @Nullable UserId after, int limit) {
    return enrolments.page(course, after, limit).stream()
        .map(EnrolmentMapper.Row::toEnrolment)
        .toList();
  }

  @Override
  public long count(CourseKey course, Set<String> modes) {
    return modes.isEmpty() ? 0 : enrolments.count(course, modes);
  }

  /**
   * Who of some people takes a course.
   *
   * @param course which course
   * @param learners the people
   * @return those of them who are enrolled
   */
  public Set<UserId> among(CourseKey course, Collection<UserId> learners) {
    return learners.isEmpty() ? Set.of() : enrolments.among(course, learners);
  }

  /**
   * Enrols learners, or changes their mode.
   *
   * @param course which course
   * @param modes the slug of a mode of the course by learner
   */
  public void enrol(CourseKey course, Map<UserId, String> modes) {
    if (modes.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    database.inTransaction(
        () -> {
          enrolments.putAll(
              modes.entrySet().stream()
                  .map(
                      entry ->
                          new EnrolmentMapper.Row(course, entry.getKey(), entry.getValue(), now))
                  .toList());
          outbox.addAll(
              modes.keySet().stream()
                  .map(learner -> new Event(Event.Kind.ENROLMENT_CHANGED, course, learner))
                  .toList());
        });
  }

  /**
   * Unenrols a learner.
   *
   * @param course which course
   * @param learner who
   * @return whether she was enrolled
   */
  public boolean unenrol(CourseKey course, UserId learner) {
    return database.inTransaction(
        () -> {
          boolean was = enrolments.delete(course, learner) > 0;
          if (was) {
            outbox.add(new Event(Event.Kind.ENROLMENT_CHANGED, course, learner));
          }
          return was;
        });
  }
}

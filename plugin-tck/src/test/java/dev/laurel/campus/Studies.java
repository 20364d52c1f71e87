package dev.laurel.campus;

import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.Enrolment;
import dev.laurel.plugin.host.GradingPolicy;
import dev.laurel.plugin.host.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * A course and all that belongs to it, as it is at one moment.
 *
 * @param course the course, with the settings that were set
 * @param staff who teaches it
 * @param policy how it grades
 * @param enrolled who learns
 * @param reached what they have reached
 */
record Studies(
    Course course,
    Set<UserId> staff,
    GradingPolicy policy,
    NavigableMap<UserId, Enrolment> enrolled,
    Map<UserId, Reached> reached) {

  /** A score in each badge, and the share that is completed. */
  record Reached(double score, double completion) {}

  static Studies of(Course course, Set<UserId> staff) {
    return new Studies(
        course,
        staff,
        new GradingPolicy(null, List.of(), List.of(), null),
        new TreeMap<>(),
        Map.of());
  }

  Studies with(Course other, Set<UserId> teachers) {
    return new Studies(other, teachers, policy, enrolled, reached);
  }

  Studies with(GradingPolicy other) {
    return new Studies(course, staff, other, enrolled, reached);
  }

  Studies with(Enrolment one) {
    NavigableMap<UserId, Enrolment> more = new TreeMap<>(enrolled);
    more.put(one.learner(), one);
    return new Studies(course, staff, policy, more, reached);
  }

  /** With some more learners, or those who were there in another mode. */
  Studies enrolling(Collection<UserId> learners, String mode, Instant now) {
    NavigableMap<UserId, Enrolment> more = new TreeMap<>(enrolled);
    for (UserId learner : learners) {
      Enrolment known = enrolled.get(learner);
      more.put(
          learner, new Enrolment(course.key(), learner, mode, known == null ? now : known.since()));
    }
    return new Studies(course, staff, policy, more, reached);
  }

  Studies with(UserId learner, Reached one) {
    Map<UserId, Reached> more = new HashMap<>(reached);
    more.put(learner, one);
    return new Studies(course, staff, policy, enrolled, more);
  }

  Studies without(UserId learner) {
    NavigableMap<UserId, Enrolment> fewer = new TreeMap<>(enrolled);
    fewer.remove(learner);
    return new Studies(course, staff, policy, fewer, reached);
  }
}

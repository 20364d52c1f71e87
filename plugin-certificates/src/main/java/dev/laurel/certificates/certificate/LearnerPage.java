package dev.laurel.certificates.certificate;

import dev.laurel.plugin.host.Enrolment;
import dev.laurel.plugin.host.UserId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Learners of a course who follow each other in the order of their ids, with nobody left out.
 *
 * @param after the last learner before them, or null at the beginning of the course
 * @param enrolments theirs
 */
public record LearnerPage(@Nullable UserId after, List<Enrolment> enrolments) {

  /** Keeps a copy, so that the value cannot change. */
  public LearnerPage {
    enrolments = List.copyOf(enrolments);
  }

  /** The last of them, or who was before them when they are none. */
  public @Nullable UserId last() {
    return enrolments.isEmpty() ? after : enrolments.get(enrolments.size() - 1).learner();
  }
}

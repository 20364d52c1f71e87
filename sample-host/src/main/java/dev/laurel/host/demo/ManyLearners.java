package dev.laurel.host.demo;

import dev.laurel.host.course.CourseCatalog;
import dev.laurel.host.course.EnrolmentBook;
import dev.laurel.host.grading.Gradebook;
import dev.laurel.host.user.Accounts;
import dev.laurel.plugin.host.Badge;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.GradingPolicy;
import dev.laurel.plugin.host.Pacing;
import dev.laurel.plugin.host.UserId;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a course with any number of learners, three quarters of whom pass. */
public final class ManyLearners {

  private static final Logger LOG = LoggerFactory.getLogger(ManyLearners.class);
  private static final int BATCH = 1000;

  private final Accounts accounts;
  private final CourseCatalog courses;
  private final EnrolmentBook enrolments;
  private final Gradebook gradebook;
  private final Clock clock;

  /** On these parts. */
  public ManyLearners(
      Accounts accounts,
      CourseCatalog courses,
      EnrolmentBook enrolments,
      Gradebook gradebook,
      Clock clock) {
    this.accounts = accounts;
    this.courses = courses;
    this.enrolments = enrolments;
    this.gradebook = gradebook;
    this.clock = clock;
  }

  /** Makes the course, unless it is there. */
  public void make(int learners) {
    CourseKey key = new CourseKey("course-v1:Northgate+MANY+" + learners);
    if (learners == 0 || courses.find(key).isPresent()) {
      return;
    }
    courses.put(
        new Course(
            key,
            "A course of " + learners,
            "Northgate",
            "MANY",
            String.valueOf(learners),
            Pacing.INSTRUCTOR,
            clock.instant().minus(Duration.ofDays(10)),
            null,
            false,
            Demo.MODES,
            Map.of(),
            Map.of()),
        accounts.findByUsername("ines").map(ines -> List.of(ines.id())).orElse(List.of()));
    courses.putGrading(key, new GradingPolicy(0.6, List.of(), List.of(new Badge("Exam", 1)), 0.5));
    for (int from = 0; from < learners; from += BATCH) {
      batch(key, from, Math.min(learners, from + BATCH));
    }
    LOG.info("The course {} has {} learners", key, learners);
  }

  private void batch(CourseKey key, int from, int to) {
    Map<String, Accounts.Profile> profiles = new LinkedHashMap<>();
    for (int i = from; i < to; i++) {
      profiles.put(
          "learner" + i,
          new Accounts.Profile("Learner " + i, "", null, null, null, String.valueOf(i), null));
    }
    accounts.putAll(profiles);
    Map<String, UserId> ids = accounts.ids(profiles.keySet());
    Map<UserId, String> modes = new LinkedHashMap<>();
    Map<UserId, Gradebook.Progress> reached = new LinkedHashMap<>();
    for (int i = from; i < to; i++) {
      UserId id = java.util.Objects.requireNonNull(ids.get("learner" + i));
      modes.put(id, "honor");
      reached.put(id, new Gradebook.Progress(Map.of("Exam", i % 4 == 0 ? 0.3 : 0.8), 1));
    }
    enrolments.enrol(key, modes);
    gradebook.record(key, reached);
  }
}

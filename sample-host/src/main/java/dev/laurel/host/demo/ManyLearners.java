package dev.laurel.host.demo;

import dev.laurel.host.course.CourseCatalog;
import dev.laurel.host.user.Accounts;
import dev.laurel.kit.persistence.Database;
import dev.laurel.plugin.host.Badge;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.GradingPolicy;
import dev.laurel.plugin.host.Pacing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a course with any number of learners, three quarters of whom pass; before any plugin is
 * there, so that nobody needs to be told.
 */
public final class ManyLearners {

  private static final Logger LOG = LoggerFactory.getLogger(ManyLearners.class);
  private static final int BATCH = 20_000;

  private final Accounts accounts;
  private final CourseCatalog courses;
  private final Database database;
  private final ManyMapper many;
  private final Clock clock;

  /** On these parts. */
  public ManyLearners(Accounts accounts, CourseCatalog courses, Database database, Clock clock) {
    this.accounts = accounts;
    this.courses = courses;
    this.database = database;
    this.many = database.mapper(ManyMapper.class);
    this.clock = clock;
  }

  /** The mappers of this feature. */
  public static List<Class<?>> mappers() {
    return List.of(ManyMapper.class);
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
    Instant now = clock.instant();
    for (int from = 0; from < learners; from += BATCH) {
      batch(key, new ManyMapper.Batch(from, Math.min(learners, from + BATCH), now));
    }
    LOG.info("The course {} has {} learners", key, learners);
  }

  private void batch(CourseKey key, ManyMapper.Batch batch) {
    database.inTransaction(
        () -> {
          many.insertUsers(batch, HexFormat.of().toHexDigits(batch.now().toEpochMilli(), 12));
          many.insertEnrolments(key, batch);
          many.insertProgress(key, batch);
        });
  }
}

package dev.laurel.host.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.host.departure.Departures;
import dev.laurel.host.event.Outbox;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.Migrations;
import dev.laurel.plugin.host.Badge;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.EnrolmentMode;
import dev.laurel.plugin.host.GradingPolicy;
import dev.laurel.plugin.host.Pacing;
import dev.laurel.test.MariaDb;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is kept in memory of a course is never older than the course, whichever node changes it. */
@ExtendWith(MariaDb.class)
class CourseCatalogTest {

  private static final CourseKey KEY = new CourseKey("course-v1:Org+TWO+1");
  private static final GradingPolicy POLICY =
      new GradingPolicy(
          0.6,
          List.of(
              new GradingPolicy.Range("Distinction", 0.85), new GradingPolicy.Range("Pass", 0.6)),
          List.of(new Badge("Quizzes, “weekly”", 1.0 / 3), new Badge("试验", 2.0 / 3)),
          0.5);

  private final Database database;
  private final CourseCatalog here;
  private final CourseCatalog there;

  CourseCatalogTest(DataSource source) {
    Migrations.run(source, "db/migration/host", "host_schema_history", getClass().getClassLoader());
    this.database =
        new Database(
            source,
            Stream.of(CourseCatalog.mappers(), Departures.mappers(), Outbox.mappers())
                .flatMap(List::stream)
                .toList(),
            List.of());
    this.here = node();
    this.there = node();
  }

  /** A node keeps its own memory. */
  private CourseCatalog node() {
    return new CourseCatalog(
        database,
        new Outbox(database, Clock.systemUTC()),
        Clock.systemUTC(),
        List::of,
        id -> false);
  }

  private static Course course(String title, EnrolmentMode... modes) {
    return new Course(
        KEY,
        title,
        "Org",
        "TWO",
        "1",
        Pacing.SELF,
        null,
        null,
        false,
        List.of(modes),
        Map.of(),
        Map.of());
  }

  private static EnrolmentMode mode(String slug) {
    return new EnrolmentMode(slug, slug, true);
  }

  @BeforeEach
  void seenByBoth() {
    here.put(course("Two", mode("honor")), List.of());
    here.putGrading(KEY, POLICY);
    here.putSettings(KEY, Map.of("colour", "red"));
    there.find(KEY);
    there.gradingPolicy(KEY);
  }

  @Test
  void seesAtOnceTheModesThatAnotherNodeSets() {
    here.put(course("Two", mode("honor"), mode("audit")), List.of());

    assertThat(there.find(KEY).map(Course::modes)).contains(List.of(mode("honor"), mode("audit")));
  }

  @Test
  void seesAtOnceTheSettingsThatAnotherNodeSets() {
    here.putSettings(KEY, Map.of("colour", "green", "shape", "round"));

    assertThat(there.find(KEY).map(Course::settings))
        .contains(Map.of("colour", "green", "shape", "round"));
  }

  @Test
  void seesAtOnceThePolicyThatAnotherNodeSets() {
    assertThat(there.gradingPolicy(KEY)).contains(POLICY);
    GradingPolicy other = new GradingPolicy(0.9, List.of(), List.of(new Badge("Exam", 1)), null);

    here.putGrading(KEY, other);

    assertThat(there.gradingPolicy(KEY)).contains(other);
    assertThat(here.gradingPolicy(KEY)).contains(other);
  }

  @Test
  void doesNotTakeACourseForAnotherThatHadItsKey() {
    new Departures(database, new Outbox(database, Clock.systemUTC()), Clock.systemUTC())
        .delete(KEY);
    here.put(course("Another", mode("verified")), List.of());

    assertThat(there.find(KEY).map(Course::modes)).contains(List.of(mode("verified")));
    assertThat(there.find(KEY).map(Course::settings)).contains(Map.of());
  }

  @Test
  void doesNotKeepWhatWasTakenBack() {
    try {
      database.inTransaction(
          () -> {
            here.putSettings(KEY, Map.of("colour", "blue"));
            assertThat(here.find(KEY).map(Course::settings)).contains(Map.of("colour", "blue"));
            throw new IllegalStateException("taken back");
          });
    } catch (IllegalStateException e) {
      assertThat(e).hasMessage("taken back");
    }

    assertThat(Stream.of(here, there).map(node -> node.find(KEY).map(Course::settings)))
        .containsOnly(Optional.of(Map.of("colour", "red")));
  }
}

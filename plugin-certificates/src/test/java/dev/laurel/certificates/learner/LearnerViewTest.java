package dev.laurel.certificates.learner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.Migrations;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Courses;
import dev.laurel.plugin.host.Enrolment;
import dev.laurel.plugin.host.EnrolmentMode;
import dev.laurel.plugin.host.Enrolments;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.Pacing;
import dev.laurel.plugin.host.Standing;
import dev.laurel.plugin.host.Standings;
import dev.laurel.plugin.host.UserId;
import dev.laurel.test.CountingDataSource;
import dev.laurel.test.MariaDb;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.Mockito;

@ExtendWith(MariaDb.class)
class LearnerViewTest {

  private static final UserId LEARNER = new UserId("7");
  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

  private final CountingDataSource counting;
  private final LearnerView view;

  LearnerViewTest(DataSource dataSource) {
    Migrations.run(
        dataSource,
        "db/migration/certificates",
        "cert_schema_history",
        LearnerViewTest.class.getClassLoader());
    counting = new CountingDataSource(dataSource);
    view =
        new LearnerView(
            host(),
            new Database(counting.dataSource(), LearnerView.mappers(), Certificates.handlers()));
  }

  private static Host host() {
    Courses courses = Mockito.mock(Courses.class);
    Mockito.when(courses.findAll(Mockito.anyCollection()))
        .thenAnswer(
            call ->
                call.<Collection<CourseKey>>getArgument(0).stream()
                    .map(LearnerViewTest::course)
                    .toList());
    Enrolments enrolments = Mockito.mock(Enrolments.class);
    Mockito.when(enrolments.ofLearner(Mockito.any(), Mockito.anyCollection()))
        .thenAnswer(
            call -> byKey(call.getArgument(1), key -> new Enrolment(key, LEARNER, "honor", NOW)));
    Standings standings = Mockito.mock(Standings.class);
    Mockito.when(standings.ofLearner(Mockito.any(), Mockito.anyCollection()))
        .thenAnswer(
            call -> byKey(call.getArgument(1), key -> new Standing(LEARNER, true, 0.9, null, 1)));
    Host host = Mockito.mock(Host.class);
    Mockito.when(host.courses()).thenReturn(courses);
    Mockito.when(host.enrolments()).thenReturn(enrolments);
    Mockito.when(host.standings()).thenReturn(standings);
    Mockito.when(host.clock()).thenReturn(Clock.fixed(NOW, ZoneOffset.UTC));
    return host;
  }

  private static <T> Map<CourseKey, T> byKey(
      Collection<CourseKey> keys, Function<CourseKey, T> value) {
    return keys.stream().collect(Collectors.toMap(Function.identity(), value));
  }

  private static Course course(CourseKey key) {
    return new Course(
        key,
        "A course",
        "Org",
        "",
        "",
        Pacing.SELF,
        null,
        null,
        true,
        List.of(new EnrolmentMode("honor", "Honor", true)),
        Map.of("issue_certificates", "true"),
        Map.of());
  }

  @BeforeEach
  void reset() {
    counting.reset();
  }

  private void enable(CourseKey key) throws SQLException {
    try (Connection connection = counting.dataSource().getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO cert_course (course_key, is_enabled) VALUES (?, TRUE)")) {
      insert.setString(1, key.value());
      insert.executeUpdate();
    }
    counting.reset();
  }

  @Test
  void costsOneQueryForAProgressPage() throws SQLException {
    CourseKey key = new CourseKey("course-v1:A+One+1");
    enable(key);

    Seen seen = view.of(LEARNER, key).orElseThrow();

    assertThat(seen.shown()).isEqualTo(Shown.asking(Message.QUALIFIED));
    assertThat(counting.statements()).hasSize(1);
  }

  @Test
  void costsOneQueryForADashboardOfAHundredCards() throws SQLException {
    List<CourseKey> keys =
        IntStream.range(0, 100).mapToObj(i -> new CourseKey("course-v1:A+" + i + "+1")).toList();
    enable(keys.get(42));

    Map<CourseKey, Seen> seen = view.of(LEARNER, keys);

    assertThat(seen).hasSize(100);
    assertThat(Stream.of(keys.get(41), keys.get(42)).map(seen::get).map(Seen::shown))
        .containsExactly(Shown.NOTHING, Shown.asking(Message.QUALIFIED));
    assertThat(counting.statements()).hasSize(1);
  }
}

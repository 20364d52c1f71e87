package dev.laurel.certificates.learner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.Migrations;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Pacing;
import dev.laurel.plugin.host.User;
import dev.laurel.test.CountingDataSource;
import dev.laurel.test.FakeHost;
import dev.laurel.test.MariaDb;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class LearnerViewTest {

  private final FakeHost host = new FakeHost();
  private final User lea = host.person("lea", "Léa Marchetti");
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
            host,
            new Database(counting.dataSource(), LearnerView.mappers(), Certificates.handlers()));
  }

  private CourseKey course(String key) {
    Course course = host.course(key, "A course", Pacing.SELF);
    host.enrol(course.key(), lea, "honor");
    host.stand(course.key(), lea, true, 0.9);
    return course.key();
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
    CourseKey key = course("course-v1:A+One+1");
    enable(key);

    Seen seen = view.of(lea.id(), key).orElseThrow();

    assertThat(seen.shown()).isEqualTo(Shown.asking(Message.QUALIFIED));
    assertThat(counting.statements()).hasSize(1);
  }

  @Test
  void costsOneQueryForADashboardOfAHundredCards() throws SQLException {
    List<CourseKey> keys =
        IntStream.range(0, 100).mapToObj(i -> course("course-v1:A+" + i + "+1")).toList();
    enable(keys.get(42));

    Map<CourseKey, Seen> seen = view.of(lea.id(), keys);

    assertThat(seen).hasSize(100);
    assertThat(Stream.of(keys.get(41), keys.get(42)).map(seen::get).map(Seen::shown))
        .containsExactly(Shown.NOTHING, Shown.asking(Message.QUALIFIED));
    assertThat(counting.statements()).hasSize(1);
  }
}

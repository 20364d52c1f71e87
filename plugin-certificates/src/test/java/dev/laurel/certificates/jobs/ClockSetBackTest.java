package dev.laurel.certificates.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Clock;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.Migrations;
import dev.laurel.test.MariaDb;
import dev.laurel.test.SettableClock;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Jobs on a real scheduler and a real database, while the clock is set back an hour. */
@ExtendWith(MariaDb.class)
class ClockSetBackTest {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final int PATIENCE_SECONDS = 30;

  private final DataSource dataSource;
  private final Database database;
  private final SettableClock clock = new SettableClock(Instant.parse("2026-10-25T02:30:00Z"));
  private final BlockingQueue<String> done = new LinkedBlockingQueue<>();
  private final Jobs jobs;

  ClockSetBackTest(DataSource dataSource) throws SQLException {
    ClassLoader loader = ClockSetBackTest.class.getClassLoader();
    Migrations.run(dataSource, "db/migration/certificates", "cert_schema_history", loader);
    this.dataSource = dataSource;
    this.database = new Database(dataSource, Jobs.mappers(), List.of());
    this.jobs = jobs();
    execute("DELETE FROM cert_scheduled_task");
  }

  private Jobs jobs() {
    return new Jobs(
        database,
        dataSource,
        clock,
        Map.of("letter", done::add),
        Map.of(
            "slice",
            payload -> {
              done.add(payload);
              return payload.equals("last") ? Optional.empty() : Optional.of(Duration.ZERO);
            }),
        Map.of());
  }

  @AfterEach
  void stop() {
    jobs.close();
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String next() throws InterruptedException {
    return String.valueOf(done.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
  }

  @Test
  void jobsGoOnAtOnceWhenItHappensWhileTheyRun() throws InterruptedException {
    jobs.schedule("slice", "1", "some");
    jobs.start();
    assertThat(next()).isEqualTo("some");

    clock.advance(HOUR.negated());
    done.clear();

    assertThat(next()).isEqualTo("some");
    jobs.schedule("letter", "2", "new", clock.instant());
    while (true) {
      String one = next();
      if (!one.equals("some")) {
        assertThat(one).isEqualTo("new");
        return;
      }
    }
  }

  @Test
  void jobsGoOnAtOnceWhenItHappensBetweenTwoStarts() throws InterruptedException {
    jobs.schedule("slice", "1", "last");
    jobs.schedule("letter", "2", "old");
    jobs.close();
    clock.advance(HOUR.negated());

    try (Jobs again = jobs()) {
      again.start();

      assertThat(List.of(next(), next())).containsExactlyInAnyOrder("last", "old");
    }
  }

  @Test
  void aJobOfANodeThatHadDiedGoesOnElsewhereAndOneOfALivingNodeDoesNot() throws SQLException {
    Instant now = clock.instant();
    Stragglers stragglers = stragglers(() -> now);
    for (String node : List.of("dead", "living")) {
      execute(
          "INSERT INTO cert_scheduled_task (task_name, task_instance, execution_time, picked,"
              + " picked_by, last_heartbeat, version) VALUES ('slice', '"
              + node
              + "', '2026-10-25 03:29:00', TRUE, 'node', '2026-10-25 03:30:00', 1)");
    }

    stragglers.look();
    execute(
        "UPDATE cert_scheduled_task SET last_heartbeat = '2026-10-25 03:30:15'"
            + " WHERE task_instance = 'living'");
    stragglers.look();

    assertThat(beat("dead")).isBefore(now);
    assertThat(beat("living")).isAfter(now);
  }

  private Stragglers stragglers(Clock at) {
    return new Stragglers(database, at::now, Map.of(), Duration.ofSeconds(12));
  }

  private Instant beat(String node) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT UNIX_TIMESTAMP(last_heartbeat) FROM cert_scheduled_task"
                    + " WHERE task_instance = '"
                    + node
                    + "'")) {
      assertThat(row.next()).isTrue();
      return Instant.ofEpochSecond(row.getLong(1));
    }
  }
}

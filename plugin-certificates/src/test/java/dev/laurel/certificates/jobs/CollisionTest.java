package dev.laurel.certificates.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.DatabaseFault;
import dev.laurel.kit.persistence.Migrations;
import dev.laurel.test.MariaDb;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Jobs that are scheduled in a transaction while somebody else stands in the way. */
@ExtendWith(MariaDb.class)
class CollisionTest {

  private static final String TAKEN =
      "INSERT INTO cert_scheduled_task (task_name, task_instance, execution_time, picked, version)"
          + " VALUES ('letter', '1', NOW(), FALSE, 1)";

  @Test
  void theTransactionIsDoneAgainFromItsStartAlsoWhenTheSchedulerIsHeldUp(DataSource dataSource)
      throws SQLException {
    ClassLoader loader = CollisionTest.class.getClassLoader();
    Migrations.run(dataSource, "db/migration/certificates", "cert_schema_history", loader);
    HikariConfig config = new HikariConfig();
    ((HikariDataSource) dataSource).copyStateTo(config);
    config.setConnectionInitSql("SET innodb_lock_wait_timeout = 0");
    AtomicInteger attempts = new AtomicInteger();
    try (HikariDataSource impatient = new HikariDataSource(config);
        Connection other = dataSource.getConnection();
        Statement sql = other.createStatement()) {
      Database database = new Database(impatient, Jobs.mappers(), List.of());
      Map<String, Runnable> none = Map.of();
      try (Jobs jobs =
          new Jobs(
              database,
              impatient,
              Clock.systemUTC(),
              Map.of("letter", done -> {}),
              Map.of(),
              none)) {
        other.setAutoCommit(false);
        sql.execute(TAKEN);

        assertThatThrownBy(() -> schedule(database, jobs, attempts, 99, other))
            .satisfies(thrown -> assertThat(DatabaseFault.of(thrown)).contains(DatabaseFault.BUSY));
        assertThat(attempts).hasValue(5);

        attempts.set(0);
        schedule(database, jobs, attempts, 3, other);
        assertThat(attempts).hasValue(3);
      }
    }
  }

  /** Schedules; somebody else gives up before some attempt. */
  private static void schedule(
      Database database, Jobs jobs, AtomicInteger attempts, int free, Connection other) {
    database.inTransaction(
        () -> {
          if (attempts.incrementAndGet() == free) {
            rollback(other);
          }
          jobs.schedule("letter", "1", "words");
        });
  }

  private static void rollback(Connection connection) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}

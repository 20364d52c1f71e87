package dev.laurel.tck;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What {@link dev.laurel.plugin.host.Host#dataSource} promises. */
public interface DataSourceTck extends Staged {

  /** Where the database of the guide is described. */
  private static Promise guide() {
    return Promise.of("host-author.md", "utf8mb4, strict, in UTC");
  }

  private DataSource source() {
    return stage().host().dataSource();
  }

  /** Work that is done with a table of its own. */
  @FunctionalInterface
  interface Work {

    /**
     * Does it.
     *
     * @param table the table's name
     * @throws SQLException when the database refuses
     */
    void with(String table) throws SQLException;
  }

  private void inATable(String columns, Work work) throws SQLException {
    String table = Scene.word() + "_probe";
    try {
      execute("CREATE TABLE " + table + " (" + columns + ")");
      work.with(table);
    } finally {
      execute("DROP TABLE IF EXISTS " + table);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = source().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void insert(String table, Object value) throws SQLException {
    try (Connection connection = source().getConnection();
        PreparedStatement insert =
            connection.prepareStatement("INSERT INTO " + table + " VALUES (?)")) {
      insert.setObject(1, value);
      insert.executeUpdate();
    }
  }

  /** The database is MySQL 8 or MariaDB 10.6, or later. */
  @Test
  default void databaseIsOneThatPluginsKnow() throws SQLException {
    try (Connection connection = source().getConnection()) {
      DatabaseMetaData about = connection.getMetaData();
      String version = about.getDatabaseProductVersion();
      boolean isMariaDb = (about.getDatabaseProductName() + version).contains("MariaDB");
      int major = about.getDatabaseMajorVersion();
      Promise.of("Host.dataSource", "MySQL 8 or MariaDB 10.6+ database")
          .holds(
              isMariaDb
                  ? major > 10 || major == 10 && about.getDatabaseMinorVersion() >= 6
                  : about.getDatabaseProductName().equals("MySQL") && major >= 8,
              "it is %s %s".formatted(about.getDatabaseProductName(), version));
    }
  }

  /** Plugins make tables, and keep words of any script in them. */
  @Test
  default void pluginsMayMakeTables() throws SQLException {
    Promise promise = Promise.of("Host.dataSource", "the plugin may create tables");
    try {
      inATable(
          "name VARCHAR(100)",
          table -> {
            for (String name : Scene.NAMES) {
              insert(table, name);
            }
            List<String> kept = new ArrayList<>();
            try (Connection connection = source().getConnection();
                Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery("SELECT name FROM " + table)) {
              while (rows.next()) {
                kept.add(rows.getString(1));
              }
            }
            kept.sort(String::compareTo);
            guide().is(Scene.NAMES.stream().sorted().toList(), kept, "names in a table");
          });
    } catch (SQLException e) {
      promise.holds(false, "the database says: " + e.getMessage());
    }
  }

  /** What does not fit is refused rather than cut. */
  @Test
  default void whatDoesNotFitIsRefused() throws SQLException {
    inATable(
        "word VARCHAR(3)",
        table ->
            assertThrows(
                SQLException.class,
                () -> insert(table, "longer"),
                () -> guide() + " But ‘longer’ was kept in three characters."));
  }

  /** Times are in UTC, whatever the zone of the machine. */
  @Test
  @ResourceLock(Resources.TIME_ZONE)
  default void databaseTimesAreInUtc() throws SQLException {
    TimeZone before = TimeZone.getDefault();
    try {
      inATable(
          "moment DATETIME",
          table -> {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            insert(table, Timestamp.from(Scene.SKIPPED));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            try (Connection connection = source().getConnection();
                Statement select = connection.createStatement();
                ResultSet rows =
                    select.executeQuery(
                        "SELECT moment, CAST(moment AS CHAR),"
                            + " TIMESTAMPDIFF(SECOND, UTC_TIMESTAMP(), NOW()) FROM "
                            + table)) {
              rows.next();
              Instant read = rows.getTimestamp(1).toInstant();
              guide().is(Scene.SKIPPED, read, "a moment written and read in other zones");
              guide().is("2026-03-29 01:30:00", rows.getString(2), "how it is kept");
              guide().is(0L, rows.getLong(3), "seconds between UTC and the connection's time");
            }
          });
    } finally {
      TimeZone.setDefault(before);
    }
  }

  /** Connections are many, and come back as new. */
  @Test
  default void connectionsAreManyAndComeBackAsNew() throws SQLException {
    Promise promise = Promise.of("Host.dataSource", "A pool of connections");
    List<Connection> taken = new ArrayList<>();
    try {
      for (int i = 0; i < 4; i++) {
        taken.add(source().getConnection());
      }
      promise.is(4L, taken.stream().distinct().count(), "four connections at a time");
    } finally {
      for (Connection connection : taken) {
        connection.close();
      }
    }
    inATable(
        "word VARCHAR(10)",
        table -> {
          try (Connection connection = source().getConnection();
              Statement insert = connection.createStatement()) {
            connection.setAutoCommit(false);
            insert.execute("INSERT INTO " + table + " VALUES ('left')");
          }
          for (int i = 0; i < 4; i++) {
            try (Connection connection = source().getConnection();
                Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery("SELECT COUNT(*) FROM " + table)) {
              promise.is(
                  true, connection.getAutoCommit(), "auto-commit of a connection taken anew");
              rows.next();
              promise.is(0L, rows.getLong(1), "rows of a transaction that was left open");
            }
          }
        });
  }
}

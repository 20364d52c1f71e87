package dev.laurel.host;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.laurel.host.course.CourseCatalog;
import dev.laurel.host.course.CourseStarts;
import dev.laurel.host.course.EnrolmentBook;
import dev.laurel.host.demo.ManyLearners;
import dev.laurel.host.departure.Departures;
import dev.laurel.host.event.Outbox;
import dev.laurel.host.grading.Gradebook;
import dev.laurel.host.learning.Lessons;
import dev.laurel.host.mail.MailFolder;
import dev.laurel.host.page.Pages;
import dev.laurel.host.plugin.Addresses;
import dev.laurel.host.plugin.Frame;
import dev.laurel.host.plugin.Guardians;
import dev.laurel.host.plugin.HostForPlugin;
import dev.laurel.host.plugin.Plugins;
import dev.laurel.host.user.Accounts;
import dev.laurel.host.user.Sessions;
import dev.laurel.host.user.SignIns;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.Migrations;
import dev.laurel.kit.web.Languages;
import dev.laurel.plugin.PluginRegistry;
import dev.laurel.plugin.host.Mailer;
import dev.laurel.plugin.host.Role;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything of the host that is not a page, put together: the domain and the plugins. */
public final class HostSystem implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(HostSystem.class);

  private final Connection connection;
  private final Clock clock;
  private final HostMeters meters = new HostMeters();
  private final HikariDataSource pool;
  private final Database database;
  private final Accounts accounts;
  private final Sessions sessions;
  private final SignIns signIns;
  private final Outbox outbox;
  private final CourseCatalog courses;
  private final EnrolmentBook enrolments;
  private final Gradebook gradebook;
  private final CourseStarts starts;
  private final Plugins plugins;
  private final MailFolder mail;
  private final Mailer post;
  private final Addresses addresses;
  private final Lessons lessons;
  private final Departures departures;
  private final Pages pages;
  private final AtomicReference<Frame> frame =
      new AtomicReference<>((request, content) -> content.html());
  private final ScheduledExecutorService ticker = Workers.one("ticker");

  /** Of all pools: those they have by themselves are still ending when the host has. */
  private final ScheduledExecutorService housekeeper = Workers.one("housekeeper");

  /**
   * Where the database is.
   *
   * @param url its JDBC address
   * @param user the user name
   * @param password the password
   * @param given what the container connects with instead, or null
   */
  record Connection(String url, String user, String password, @Nullable DataSource given) {

    /** What the container connects with. */
    static Connection of(DataSource given) {
      return new Connection("", "", "", given);
    }

    boolean isLocal() {
      return url.startsWith("jdbc:mysql://127.0.0.1:");
    }
  }

  /**
   * A host.
   *
   * @param data the folder for mails that stay here
   * @param post what takes mails instead, or null
   * @param origin where people reach it
   */
  HostSystem(
      Connection connection,
      Path data,
      @Nullable Mailer post,
      Clock clock,
      Duration budget,
      Supplier<String> origin) {
    this.connection = connection;
    this.clock = clock;
    this.pool = pool("host", 30);
    Migrations.run(
        pool, "db/migration/host", "host_schema_history", HostSystem.class.getClassLoader());
    this.database =
        new Database(
            pool,
            Stream.of(
                    Accounts.mappers(),
                    CourseCatalog.mappers(),
                    Gradebook.mappers(),
                    Lessons.mappers(),
                    Outbox.mappers(),
                    Departures.mappers(),
                    Guardians.mappers(),
                    ManyLearners.mappers())
                .flatMap(List::stream)
                .toList(),
            Gradebook.handlers());
    this.outbox = new Outbox(database, clock);
    this.accounts = new Accounts(database, outbox, clock);
    this.sessions = new Sessions(database, clock);
    this.signIns =
        new SignIns(
            accounts,
            sessions,
            clock,
            Languages.of(HostSystem.class.getClassLoader(), "dev.laurel.host.messages"),
            origin);
    this.mail = new MailFolder(data.resolve("mail"), clock);
    this.post = post == null ? mail : post;
    this.addresses =
        new Addresses(
            origin,
            (request, content) ->
                java.util.Objects.requireNonNull(frame.get()).around(request, content));
    this.plugins =
        new Plugins(
            plugin -> hostFor(plugin.plugin().id()),
            new Guardians(database),
            clock,
            budget,
            meters.registry());
    this.courses =
        new CourseCatalog(
            database,
            outbox,
            clock,
            plugins,
            id -> accounts.find(id).map(user -> user.has(Role.ADMIN)).orElse(false));
    this.enrolments = new EnrolmentBook(database, outbox, clock);
    this.gradebook = new Gradebook(database, courses, outbox);
    this.starts = new CourseStarts(courses, plugins, clock);
    this.lessons = new Lessons(database, gradebook);
    this.departures = new Departures(database, outbox, clock);
    this.pages =
        new Pages(
            new Pages.Parts(
                clock,
                accounts,
                sessions,
                signIns,
                courses,
                starts,
                enrolments,
                gradebook,
                lessons,
                plugins,
                outbox,
                mail,
                post == null,
                departures));
    frame.set(pages.forPlugins());
  }

  private HostForPlugin hostFor(String id) {
    HikariDataSource own = pool("plugin-" + id, 20);
    return new HostForPlugin(
        courses, enrolments, gradebook, accounts, signIns, post, addresses, own, clock, own::close);
  }

  private HikariDataSource pool(String name, int size) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(name);
    config.setMetricRegistry(meters.registry());
    config.setScheduledExecutor(housekeeper);
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(2);
    config.setConnectionTimeout(10_000);
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    if (connection.given() != null) {
      config.setDataSource(connection.given());
      return new HikariDataSource(config);
    }
    // In a stock container the driver is not found by itself: it lies in the application.
    config.setDriverClassName("com.mysql.cj.jdbc.Driver");
    config.setJdbcUrl(connection.url());
    config.setUsername(connection.user());
    config.setPassword(connection.password());
    config.addDataSourceProperty("rewriteBatchedStatements", "true");
    // Statements come again and again: what their texts mean is found out once.
    config.addDataSourceProperty("cachePrepStmts", "true");
    config.addDataSourceProperty("prepStmtCacheSize", "250");
    config.addDataSourceProperty("prepStmtCacheSqlLimit", "16384");
    config.addDataSourceProperty("connectionTimeZone", "UTC");
    // What stays on this machine needs no encryption.
    config.addDataSourceProperty("sslMode", connection.isLocal() ? "DISABLED" : "PREFERRED");
    // The driver need not tell the server what it told it before.
    config.addDataSourceProperty("useLocalSessionState", "true");
    config.addDataSourceProperty("alwaysSendSetIsolation", "false");
    config.addDataSourceProperty("cacheServerConfiguration", "true");
    config.addDataSourceProperty("allowPublicKeyRetrieval", "true");
    config.addDataSourceProperty("useUnicode", "true");
    config.addDataSourceProperty("characterEncoding", "UTF-8");
    return new HikariDataSource(config);
  }

  /** Connects with the plugins, begins to tell events and to start courses. */
  void start() {
    PluginRegistry.connect(plugins);
    outbox.start(plugins::tell);
    ticker.scheduleWithFixedDelay(this::tick, 5, 20, TimeUnit.SECONDS);
  }

  private void tick() {
    try {
      starts.startDue();
      sessions.sweep();
    } catch (RuntimeException | OutOfMemoryError e) {
      // Whoever ate the memory: what comes again and again must come again.
      LOG.warn("The regular work failed and is tried again", e);
    }
  }

  /** What is counted and timed, in Prometheus' text format. */
  String meters() {
    return meters.text();
  }

  /** The pages. */
  public Pages pages() {
    return pages;
  }

  /** The units of courses. */
  public Lessons lessons() {
    return lessons;
  }

  /** What time it is. */
  public Clock clock() {
    return clock;
  }

  /** The database. */
  public Database database() {
    return database;
  }

  /** The people. */
  public Accounts accounts() {
    return accounts;
  }

  /** The sessions. */
  public Sessions sessions() {
    return sessions;
  }

  /** Who is behind a request. */
  public SignIns signIns() {
    return signIns;
  }

  /** Where events go. */
  public Outbox outbox() {
    return outbox;
  }

  /** The courses. */
  public CourseCatalog courses() {
    return courses;
  }

  /** Who is enrolled. */
  public EnrolmentBook enrolments() {
    return enrolments;
  }

  /** Scores and standings. */
  public Gradebook gradebook() {
    return gradebook;
  }

  /** What erases, merges and deletes. */
  public Departures departures() {
    return departures;
  }

  /** What starts courses. */
  public CourseStarts starts() {
    return starts;
  }

  /** The plugins. */
  public Plugins plugins() {
    return plugins;
  }

  /** The mails that were sent. */
  public MailFolder mail() {
    return mail;
  }

  /** The addresses of pages. */
  public Addresses addresses() {
    return addresses;
  }

  @Override
  public void close() {
    Workers.end(ticker);
    outbox.close();
    PluginRegistry.disconnect(plugins);
    plugins.close();
    pool.close();
    Workers.end(housekeeper);
    meters.close();
  }
}

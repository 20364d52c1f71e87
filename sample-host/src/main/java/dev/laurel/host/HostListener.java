package dev.laurel.host;

import com.mysql.cj.jdbc.AbandonedConnectionCleanupThread;
import dev.laurel.host.demo.DemoCertificates;
import dev.laurel.kit.configuration.Source;
import dev.laurel.kit.configuration.WrongSettingsException;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRegistration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.glassfish.jersey.servlet.ServletContainer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the host as a web application of a stock container, at the root context, with the settings
 * that the container gives it; the database is there already.
 */
public final class HostListener implements ServletContextListener {

  private static final Logger LOG = LoggerFactory.getLogger(HostListener.class);

  private final AtomicReference<@Nullable HostSystem> system = new AtomicReference<>();
  private final ScheduledExecutorService later = Workers.one("host-settling");

  /** Called by the servlet container. */
  public HostListener() {}

  @Override
  public void contextInitialized(ServletContextEvent event) {
    ServletContext context = event.getServletContext();
    try {
      Source source = Source.of(context);
      HostSettings settings = HostSettings.of(source);
      source.warnOfUnknown();
      begin(context, settings, source);
    } catch (WrongSettingsException e) {
      LOG.error("The sample LMS does not start. {}", e.getMessage());
      serve(context, new Refusal());
    }
  }

  private void begin(ServletContext context, HostSettings settings, Source source) {
    HostSystem.Connection connection = connection(settings);
    Path data =
        (settings.data() == null ? Path.of("laurel-data") : settings.data()).toAbsolutePath();
    try {
      Files.createDirectories(data);
    } catch (IOException e) {
      throw new WrongSettingsException(
          "The folder %s cannot be made. Set laurel.data to one that this server may write: %s"
              .formatted(data, e));
    }
    String origin = settings.origin() == null ? "http://localhost:8080" : settings.origin();
    boolean hasDemo = Boolean.TRUE.equals(settings.isDemo());
    Options options =
        Options.defaults().withPost(settings.smtp(), settings.sender()).withDemo(hasDemo, 0);
    Clock clock = new MicrosecondClock();
    HostSystem made =
        new HostSystem(
            connection,
            data,
            options.post(settings.smtpPassword(), clock),
            clock,
            options.budget(),
            () -> origin);
    FirstContent.make(options, settings, made);
    serve(context, new ServletContainer(HostApplication.of(made, source)));
    made.start();
    system.set(made);
    later.schedule(() -> settle(made, hasDemo, origin), settings.settleSeconds(), TimeUnit.SECONDS);
    LOG.info("The sample LMS is there for {}", origin);
  }

  private static HostSystem.Connection connection(HostSettings settings) {
    if (settings.jdbcUrl() != null) {
      return new HostSystem.Connection(
          settings.jdbcUrl(), settings.jdbcUser(), settings.jdbcPassword(), null);
    }
    DataSource given =
        ContainerDatabase.find()
            .orElseThrow(
                () ->
                    new WrongSettingsException(
                        "laurel.jdbc.url is not set, and there is no "
                            + ContainerDatabase.NAME
                            + ". Set one of them to a MySQL 8 or MariaDB 10.6+ database, such as"
                            + " LAUREL_JDBC_URL=jdbc:mysql://localhost:3306/laurel, also"
                            + " LAUREL_JDBC_USER and LAUREL_JDBC_PASSWORD."));
    ContainerDatabase.check(given);
    return HostSystem.Connection.of(given);
  }

  private static void serve(ServletContext context, Servlet answers) {
    ServletRegistration.Dynamic servlet = context.addServlet("host", answers);
    servlet.addMapping("/*");
    servlet.setLoadOnStartup(1);
  }

  private static void settle(HostSystem made, boolean hasDemo, String origin) {
    made.plugins().settle();
    if (hasDemo) {
      new DemoCertificates(origin).make();
    }
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    Workers.end(later);
    HostSystem leaving = system.getAndSet(null);
    if (leaving != null) {
      leaving.close();
    }
    // What the driver leaves running would keep this application's classes in memory.
    AbandonedConnectionCleanupThread.checkedShutdown();
    forgetDrivers();
    // Where the server has the same driver, that look loaded ours, which registered itself.
    forgetDrivers();
  }

  private void forgetDrivers() {
    DriverManager.drivers()
        .filter(driver -> driver.getClass().getClassLoader() == getClass().getClassLoader())
        .forEach(HostListener::forget);
  }

  private static void forget(Driver driver) {
    try {
      DriverManager.deregisterDriver(driver);
    } catch (SQLException e) {
      LOG.debug("The driver {} could not be forgotten", driver, e);
    }
  }
}

package dev.laurel.host;

import com.mysql.cj.jdbc.AbandonedConnectionCleanupThread;
import dev.laurel.host.demo.DemoCertificates;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRegistration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.glassfish.jersey.servlet.ServletContainer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the host as a web application of a stock container, at the root context. It takes its
 * settings from system properties such as {@code laurel.jdbc.url}, or environment variables such as
 * {@code LAUREL_JDBC_URL}; the database is there already.
 */
public final class HostListener implements ServletContextListener {

  private static final Logger LOG = LoggerFactory.getLogger(HostListener.class);

  /** Until then plugins of the same container may still be on their way, and no course starts. */
  private static final long SETTLE_SECONDS = 15;

  private final AtomicReference<@Nullable HostSystem> system = new AtomicReference<>();
  private final ScheduledExecutorService later =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "host-settling");
            thread.setDaemon(true);
            return thread;
          });

  /** Called by the servlet container. */
  public HostListener() {}

  private static String setting(String name, String otherwise) {
    String variable = "LAUREL_" + name.toUpperCase(java.util.Locale.ROOT).replace('.', '_');
    return Optional.ofNullable(System.getProperty("laurel." + name))
        .or(() -> Optional.ofNullable(System.getenv(variable)))
        .orElse(otherwise);
  }

  @Override
  public void contextInitialized(ServletContextEvent event) {
    ServletContext context = event.getServletContext();
    String url = setting("jdbc.url", "");
    if (url.isEmpty()) {
      throw new IllegalStateException(
          "Set laurel.jdbc.url (or LAUREL_JDBC_URL) to the address of a MySQL 8 or MariaDB 10.6+"
              + " database, such as jdbc:mysql://localhost:3306/laurel; also laurel.jdbc.user and"
              + " laurel.jdbc.password.");
    }
    Path data = Path.of(setting("data", "laurel-data")).toAbsolutePath();
    try {
      Files.createDirectories(data);
    } catch (IOException e) {
      throw new UncheckedIOException("The folder " + data + " cannot be made", e);
    }
    String origin = setting("origin", "http://localhost:8080");
    String smtp = setting("smtp.url", "");
    Options options =
        Options.defaults()
            .withPost(
                smtp.isEmpty() ? null : smtp, setting("mail.from", Options.defaults().sender()));
    Clock clock = new MicrosecondClock();
    HostSystem made =
        new HostSystem(
            new HostSystem.Connection(
                url, setting("jdbc.user", "laurel"), setting("jdbc.password", "")),
            data,
            options.post(setting("smtp.password", ""), clock),
            clock,
            Options.defaults().budget(),
            () -> origin);
    boolean hasDemo = setting("demo", "false").equals("true");
    HostProcess.demo(Options.defaults().withDemo(hasDemo, 0), made);
    ServletRegistration.Dynamic servlet =
        context.addServlet("host", new ServletContainer(HostApplication.of(made)));
    servlet.addMapping("/*");
    servlet.setLoadOnStartup(1);
    made.start();
    system.set(made);
    later.schedule(() -> settle(made, hasDemo, origin), SETTLE_SECONDS, TimeUnit.SECONDS);
    LOG.info("The sample LMS is there for {}", origin);
  }

  private static void settle(HostSystem made, boolean hasDemo, String origin) {
    made.plugins().settle();
    if (hasDemo) {
      new DemoCertificates(origin).make();
    }
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    later.shutdownNow();
    HostSystem leaving = system.getAndSet(null);
    if (leaving != null) {
      leaving.close();
    }
    // What the driver leaves running would keep this application's classes in memory.
    AbandonedConnectionCleanupThread.checkedShutdown();
  }
}

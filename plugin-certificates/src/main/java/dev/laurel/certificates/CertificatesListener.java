package dev.laurel.certificates;

import dev.laurel.certificates.web.Requests;
import dev.laurel.kit.configuration.Source;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the plugin's web application: one servlet, which answers that it waits until the plugin is
 * connected with its host. Named in {@code web.xml} before the plugin registry.
 */
public final class CertificatesListener implements ServletContextListener {

  private static final Logger LOG = LoggerFactory.getLogger(CertificatesListener.class);
  private static final AtomicReference<@Nullable Gate> GATE = new AtomicReference<>();
  private static final AtomicReference<String> CONTEXT_PATH = new AtomicReference<>("");
  private static final AtomicReference<@Nullable Source> SETTINGS = new AtomicReference<>();

  /** Called by the servlet container. */
  public CertificatesListener() {}

  @Override
  public void contextInitialized(ServletContextEvent event) {
    CONTEXT_PATH.set(event.getServletContext().getContextPath());
    SETTINGS.set(Source.of(event.getServletContext()));
    Gate gate = new Gate(CertificatesApplication.waiting());
    GATE.set(gate);
    ServletRegistration.Dynamic registration =
        event.getServletContext().addServlet("certificates", gate);
    registration.addMapping("/*");
    registration.setLoadOnStartup(1);
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    GATE.set(null);
    try {
      JdkCaches.forgetLastRecord();
    } catch (ReflectiveOperationException e) {
      LOG.warn("The plugin's classes may stay in memory until the next one starts", e);
    }
  }

  /** The path at which the application is deployed. */
  static String contextPath() {
    return String.valueOf(CONTEXT_PATH.get());
  }

  /** What the application is configured with. */
  static Source settings() {
    Source settings = SETTINGS.get();
    return settings == null ? Source.ofProcess() : settings;
  }

  /** Answers with another set of resources from now on. */
  static void serve(ResourceConfig resources) {
    Gate gate = GATE.get();
    if (gate != null) {
      gate.serve(resources);
    }
  }

  /**
   * The one servlet. The host may connect before the container has initialised it; then it answers
   * with the right resources as soon as it is.
   */
  private static final class Gate extends ServletContainer {

    private static final long serialVersionUID = 1L;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final transient AtomicReference<@Nullable ResourceConfig> waiting =
        new AtomicReference<>();
    private final transient AtomicBoolean isInitialised = new AtomicBoolean();
    private final transient ReadWriteLock exchange = new ReentrantReadWriteLock();

    Gate(ResourceConfig resources) {
      super(resources);
    }

    @Override
    public synchronized void init(ServletConfig config) throws ServletException {
      super.init(config);
      isInitialised.set(true);
      ResourceConfig resources = waiting.getAndSet(null);
      if (resources != null) {
        reload(resources);
      }
    }

    @Override
    public synchronized void destroy() {
      // From now on there is nothing that could be given other resources.
      isInitialised.set(false);
      super.destroy();
    }

    @Override
    public void service(ServletRequest request, ServletResponse response)
        throws ServletException, IOException {
      request.setAttribute(Requests.ATTRIBUTE, request);
      exchange.readLock().lock();
      try {
        super.service(request, response);
      } finally {
        exchange.readLock().unlock();
      }
    }

    synchronized void serve(ResourceConfig resources) {
      if (!isInitialised.get()) {
        waiting.set(resources);
      } else if (isQuiet()) {
        try {
          reload(resources);
        } finally {
          exchange.writeLock().unlock();
        }
      } else {
        reload(resources);
      }
    }

    /**
     * Waits for requests under way, whose answers would break off; a long download cannot hold it.
     */
    private boolean isQuiet() {
      try {
        return exchange.writeLock().tryLock(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
  }
}

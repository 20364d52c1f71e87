package dev.laurel.plugin;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Where plugins and the host meet, one in each process because this class is on the shared class
 * path of all applications.
 *
 * <p>A plugin's application names this class as a listener in its {@code web.xml}:
 *
 * <pre>{@code
 * <listener>
 *   <listener-class>dev.laurel.plugin.PluginRegistry</listener-class>
 * </listener>
 * }</pre>
 *
 * <p>The container makes one instance for each such application; it looks with {@link
 * ServiceLoader} for a {@link Plugin} in that application's own class loader, checks the version it
 * was built for and registers it. When the application stops, what it registered is gone before
 * {@link #contextDestroyed} returns. The host registers itself with {@link #connect}; the order
 * does not matter. All methods may be called from any thread.
 */
public final class PluginRegistry implements ServletContextListener {

  /** The version of this API: major and minor. A constant, so that plugins keep what they saw. */
  public static final String API_VERSION = "1.0";

  private static final System.Logger LOG = System.getLogger(PluginRegistry.class.getName());
  private static final List<RegisteredPlugin> PLUGINS = new ArrayList<>();
  private static final List<Refusal> REFUSALS = new ArrayList<>();
  private static @Nullable PluginHost host;

  private final List<RegisteredPlugin> own = new ArrayList<>();
  private final List<Refusal> ownRefusals = new ArrayList<>();

  /** Called by the servlet container for an application that names this class as a listener. */
  public PluginRegistry() {}

  /**
   * Makes a host known. It is told at once of every plugin that is there, and from then on of each
   * that comes or goes.
   *
   * @param arriving the host
   * @throws IllegalStateException when another host is connected already
   */
  public static void connect(PluginHost arriving) {
    synchronized (PLUGINS) {
      if (host != null) {
        throw new IllegalStateException("A host is connected already: " + host);
      }
      host = arriving;
      PLUGINS.forEach(plugin -> tell(() -> arriving.added(plugin)));
      REFUSALS.forEach(
          refused -> tell(() -> arriving.refused(refused.contextPath(), refused.reason())));
    }
  }

  /**
   * Takes a host out: it is told of every plugin as removed, and then hears nothing more. The
   * plugins stay registered and wait for the next host. Does nothing when that host is not
   * connected.
   *
   * @param leaving the host given to {@link #connect}
   */
  public static void disconnect(PluginHost leaving) {
    synchronized (PLUGINS) {
      if (host == leaving) {
        PLUGINS.forEach(plugin -> tell(() -> leaving.removed(plugin)));
        host = null;
      }
    }
  }

  /**
   * Registers the plugin of the application that starts; called by the servlet container.
   *
   * @param event names the application
   */
  @Override
  public void contextInitialized(ServletContextEvent event) {
    ServletContext application = event.getServletContext();
    ClassLoader loader = application.getClassLoader();
    if (loader == PluginRegistry.class.getClassLoader()) {
      LOG.log(
          System.Logger.Level.ERROR,
          "The application {0} packs plugin-api in its WEB-INF/lib, so the host cannot see its"
              + " plugin. Give the dependency the scope ‘provided’ and deploy it again.",
          application.getContextPath());
      return;
    }
    try {
      List<Plugin> found =
          ServiceLoader.load(Plugin.class, loader).stream()
              .filter(provider -> provider.type().getClassLoader() == loader)
              .map(ServiceLoader.Provider::get)
              .toList();
      if (found.isEmpty()) {
        refuse(application, "It has no provider of dev.laurel.plugin.Plugin in META-INF/services.");
      }
      found.forEach(plugin -> register(application, plugin));
    } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "A plugin could not be made", e);
      refuse(application, "Its plugin could not be made: " + e.getMessage());
    }
  }

  /**
   * Takes out what the stopping application registered; called by the servlet container.
   *
   * @param event names the application
   */
  @Override
  public void contextDestroyed(ServletContextEvent event) {
    synchronized (PLUGINS) {
      for (RegisteredPlugin plugin : own) {
        PLUGINS.remove(plugin);
        PluginHost present = host;
        if (present != null) {
          tell(() -> present.removed(plugin));
        }
      }
      own.clear();
      REFUSALS.removeAll(ownRefusals);
      ownRefusals.clear();
    }
  }

  private void register(ServletContext application, Plugin plugin) {
    String version = plugin.apiVersion();
    if (!isCompatible(version)) {
      refuse(
          application,
          "The plugin ‘%s’ was built for version %s of plugin-api, this is version %s. %s"
              .formatted(
                  plugin.id(),
                  version,
                  API_VERSION,
                  "Install the plugin's release for this version, or update plugin-api."));
      return;
    }
    RegisteredPlugin registered =
        new RegisteredPlugin(plugin, application.getContextPath(), application.getClassLoader());
    synchronized (PLUGINS) {
      if (PLUGINS.stream().anyMatch(other -> other.plugin().id().equals(plugin.id()))) {
        refuse(
            application,
            "Another plugin with the id ‘%s’ is there already. Remove one of the two."
                .formatted(plugin.id()));
        return;
      }
      PLUGINS.add(registered);
      own.add(registered);
      PluginHost present = host;
      if (present != null) {
        tell(() -> present.added(registered));
      }
    }
  }

  private void refuse(ServletContext application, String reason) {
    String path = application.getContextPath();
    LOG.log(
        System.Logger.Level.ERROR,
        "The application {0} is not taken as a plugin. {1}",
        path,
        reason);
    synchronized (PLUGINS) {
      Refusal refused = new Refusal(path, reason);
      ownRefusals.add(refused);
      REFUSALS.add(refused);
      PluginHost present = host;
      if (present != null) {
        tell(() -> present.refused(path, reason));
      }
    }
  }

  private static boolean isCompatible(String version) {
    String[] wanted = version.split("\\.", -1);
    String[] here = API_VERSION.split("\\.", -1);
    try {
      return wanted.length == 2
          && wanted[0].equals(here[0])
          && Integer.parseInt(wanted[1]) <= Integer.parseInt(here[1]);
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static void tell(Runnable call) {
    try {
      call.run();
    } catch (RuntimeException | LinkageError e) {
      LOG.log(
          System.Logger.Level.ERROR,
          String.format(Locale.ROOT, "The host failed at a change of plugins: %s", e.getMessage()),
          e);
    }
  }

  private record Refusal(String contextPath, String reason) {}
}

package dev.laurel.campus;

import dev.laurel.plugin.host.UserId;
import dev.laurel.tck.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.jspecify.annotations.Nullable;

/** The campus as a web server: its own pages, and the applications of its plugins. */
public final class CampusServer implements AutoCloseable {

  private final Tomcat tomcat = new Tomcat();
  private final Connector connector = new Connector();
  private final CampusStage stage;
  private final String origin;

  /**
   * Starts a campus that carries one plugin.
   *
   * @param database for the plugin
   * @param folder for what the server keeps
   * @param war the plugin
   * @param contextPath where it is, such as {@code /plugins/certificates}
   */
  public CampusServer(DataSource database, Path folder, Path war, String contextPath) {
    this.stage = new CampusStage(database);
    try {
      Files.createDirectories(folder.resolve("webapps"));
      tomcat.setBaseDir(folder.toAbsolutePath().toString());
      connector.setPort(0);
      connector.setProperty("address", "localhost");
      tomcat.setConnector(connector);
      Context pages = tomcat.addContext("", folder.toAbsolutePath().toString());
      Tomcat.addServlet(pages, "campus", new CampusServlet(stage));
      pages.addServletMapping("/", "campus");
      Context plugin = tomcat.addWebapp(contextPath, war.toAbsolutePath().toString());
      plugin.setParentClassLoader(new Shared(CampusServer.class.getClassLoader()));
      stage.campus().open();
      tomcat.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (LifecycleException e) {
      throw new IllegalStateException("The campus could not start", e);
    }
    this.origin = "http://localhost:" + connector.getLocalPort();
    stage.reachedAt(origin);
  }

  /** What applications have in common: plugin-api and the Servlet API. */
  private static final class Shared extends ClassLoader {

    private static final List<String> PACKAGES =
        List.of(
            "dev.laurel.plugin.",
            "jakarta.servlet.",
            "org.jspecify.",
            "org.apache.catalina.",
            "org.apache.coyote.",
            "org.apache.juli.",
            "org.apache.naming.",
            "org.apache.tomcat.");

    private final ClassLoader campus;

    Shared(ClassLoader campus) {
      super("shared", ClassLoader.getPlatformClassLoader());
      this.campus = campus;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (PACKAGES.stream().anyMatch(name::startsWith)) {
        return campus.loadClass(name);
      }
      throw new ClassNotFoundException(name);
    }

    @Override
    protected java.net.@Nullable URL findResource(String name) {
      return PACKAGES.stream().anyMatch(name.replace('/', '.')::startsWith)
          ? campus.getResource(name)
          : null;
    }
  }

  /** Where people reach it, without a slash at the end. */
  public String origin() {
    return origin;
  }

  /** What happens on the campus. */
  public Stage stage() {
    return stage;
  }

  /** Whether the plugin has started. */
  public boolean isReady() {
    return stage.campus().isReady();
  }

  /** The cookie of somebody who signed in. */
  public String cookie(UserId who) {
    return String.valueOf(stage.signIn(who).get("Cookie"));
  }

  @Override
  public void close() {
    try {
      tomcat.stop();
      tomcat.destroy();
    } catch (LifecycleException e) {
      throw new IllegalStateException("The campus could not stop", e);
    } finally {
      stage.close();
    }
  }
}

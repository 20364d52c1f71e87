package dev.laurel.host;

import dev.laurel.host.plugin.Plugins;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.JreMemoryLeakPreventionListener;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.startup.ContextConfig;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.webresources.StandardRoot;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The embedded Tomcat: the host at {@code /}, each plugin at {@code /plugins/<name>}. */
final class Server implements AutoCloseable, PluginFolder.Deployer {

  private static final Logger LOG = LoggerFactory.getLogger(Server.class);

  private static final String DEFAULTS =
      """
      <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
        <servlet>
          <servlet-name>default</servlet-name>
          <servlet-class>org.apache.catalina.servlets.DefaultServlet</servlet-class>
          <load-on-startup>1</load-on-startup>
        </servlet>
        <servlet-mapping>
          <servlet-name>default</servlet-name>
          <url-pattern>/</url-pattern>
        </servlet-mapping>
        <mime-mapping><extension>css</extension><mime-type>text/css</mime-type></mime-mapping>
        <mime-mapping><extension>js</extension><mime-type>text/javascript</mime-type></mime-mapping>
        <mime-mapping><extension>svg</extension><mime-type>image/svg+xml</mime-type></mime-mapping>
        <mime-mapping><extension>png</extension><mime-type>image/png</mime-type></mime-mapping>
        <mime-mapping><extension>json</extension><mime-type>application/json</mime-type></mime-mapping>
        <request-character-encoding>UTF-8</request-character-encoding>
      </web-app>
      """;

  private final Tomcat tomcat = new Tomcat();
  private final Connector connector = new Connector();
  private final ClassLoader shared = new SharedClassLoader(Server.class.getClassLoader());
  private final Path work;
  private final Path defaults;
  private final Plugins plugins;

  Server(Options options, Path work, Plugins plugins) throws IOException {
    this.plugins = plugins;
    this.work = Files.createDirectories(work);
    this.defaults = Files.writeString(work.resolve("web-defaults.xml"), DEFAULTS);
    tomcat.setBaseDir(work.toAbsolutePath().toString());
    connector.setPort(options.port());
    connector.setProperty("address", options.host());
    connector.setProperty("maxThreads", "100");
    // A whole course that comes at once waits in line, rather than being turned away.
    connector.setProperty("acceptCount", "4096");
    connector.setProperty("compression", "on");
    connector.setProperty(
        "compressibleMimeType",
        "text/html,text/css,text/javascript,image/svg+xml,application/json");
    connector.setProperty("relaxedPathChars", "");
    // So that whoever sends too much hears why, rather than that the line is broken.
    connector.setProperty("maxSwallowSize", String.valueOf(128 * 1024 * 1024));
    connector.setMaxPostSize(-1);
    connector.setXpoweredBy(false);
    tomcat.setConnector(connector);
    // As in a stock Tomcat: or libraries that were read by address stay open for ever.
    tomcat.getServer().addLifecycleListener(new JreMemoryLeakPreventionListener());
    tomcat.getHost().setAutoDeploy(false);
    tomcat.getHost().getPipeline().addValve(new Refusals());
    // Named as well, or Tomcat adds its own.
    ((StandardHost) tomcat.getHost()).setErrorReportValveClass(Refusals.class.getName());
  }

  /** Adds the host's own application. */
  void addHost(ResourceConfig application) {
    Context context = tomcat.addContext("", work.toAbsolutePath().toString());
    Tomcat.addServlet(context, "host", new ServletContainer(application)).setLoadOnStartup(1);
    context.addServletMapping("/*", "host");
    ((StandardContext) context).setClearReferencesRmiTargets(false);
  }

  /** Starts to listen. */
  void start() throws LifecycleException {
    tomcat.start();
    if (connector.getState() != LifecycleState.STARTED) {
      throw new LifecycleException("The port could not be opened");
    }
  }

  /** The port listened on. */
  int port() {
    return connector.getLocalPort();
  }

  @Override
  public Context deploy(String contextPath, Path exploded) {
    StandardContext context = new StandardContext();
    context.setName(contextPath);
    context.setPath(contextPath);
    context.setDocBase(exploded.toAbsolutePath().toString());
    context.setParentClassLoader(shared);
    context.setClearReferencesRmiTargets(false);
    context.setClearReferencesThreadLocals(false);
    ContextConfig config = new ContextConfig();
    config.setDefaultWebXml(defaults.toAbsolutePath().toString());
    context.addLifecycleListener(config);
    context.setResources(resources(context));
    tomcat.getHost().addChild(context);
    if (context.getState() != LifecycleState.STARTED) {
      LOG.error("The application {} could not start; see above", contextPath);
    }
    return context;
  }

  private static StandardRoot resources(Context context) {
    StandardRoot resources = new StandardRoot(context);
    resources.setCacheMaxSize(100_000);
    return resources;
  }

  @Override
  public void undeploy(Context context) {
    try {
      tomcat.getHost().removeChild(context);
      context.destroy();
    } catch (LifecycleException | IllegalStateException e) {
      LOG.debug("The application {} was stopped already", context.getPath(), e);
    }
  }

  @Override
  public void refuse(String contextPath, String why) {
    plugins.refused(contextPath, why);
  }

  @Override
  public boolean hasPlugin(String contextPath) {
    return plugins.knows(contextPath);
  }

  @Override
  public void left(String contextPath) {
    plugins.left(contextPath);
  }

  @Override
  public void close() throws LifecycleException {
    tomcat.stop();
    tomcat.destroy();
  }
}

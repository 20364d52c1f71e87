package dev.laurel.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginRegistryTest {

  private static final String PLUGIN =
      """
      package sample;
      public class SamplePlugin implements dev.laurel.plugin.Plugin {
        public String id() { return "%s"; }
        public String apiVersion() { return "%s"; }
      }
      """;

  private final Path folder;
  private final Recorder host = new Recorder();
  private final List<Runnable> undo = new ArrayList<>();

  PluginRegistryTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** Writes down what it is told. */
  private static final class Recorder implements PluginHost {

    final List<String> told = new ArrayList<>();

    @Override
    public void added(RegisteredPlugin plugin) {
      told.add("added " + plugin.plugin().id() + " at " + plugin.contextPath());
    }

    @Override
    public void removed(RegisteredPlugin plugin) {
      told.add("removed " + plugin.plugin().id());
    }

    @Override
    public void refused(String contextPath, String reason) {
      told.add("refused " + contextPath + ": " + reason);
    }
  }

  /** A web application with a class loader of its own. */
  private final class Application {

    final PluginRegistry listener = new PluginRegistry();
    final ServletContextEvent event;

    Application(ClassLoader loader, String path) {
      ServletContext context =
          (ServletContext)
              Proxy.newProxyInstance(
                  getClass().getClassLoader(),
                  new Class<?>[] {ServletContext.class},
                  (proxy, method, values) ->
                      switch (method.getName()) {
                        case "getClassLoader" -> loader;
                        case "getContextPath" -> path;
                        default -> throw new UnsupportedOperationException(method.getName());
                      });
      event = new ServletContextEvent(context);
    }

    Application start() {
      listener.contextInitialized(event);
      undo.add(this::stop);
      return this;
    }

    void stop() {
      listener.contextDestroyed(event);
    }
  }

  @AfterEach
  void leaveNothingBehind() {
    undo.forEach(Runnable::run);
    PluginRegistry.disconnect(host);
  }

  private Application application(String id, String version) throws IOException {
    return new Application(loader(id, PLUGIN.formatted(id, version)), "/plugins/" + id);
  }

  private URLClassLoader loader(String name, String source) throws IOException {
    Path root = Files.createDirectories(folder.resolve(name));
    Path file = Files.createDirectories(root.resolve("sample")).resolve("SamplePlugin.java");
    Files.writeString(file, source);
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                file.toString());
    assertThat(failed).isZero();
    Path services = Files.createDirectories(root.resolve("META-INF/services"));
    Files.writeString(services.resolve(Plugin.class.getName()), "sample.SamplePlugin\n");
    return new URLClassLoader(new URL[] {root.toUri().toURL()}, getClass().getClassLoader());
  }

  @Test
  void connectsAPluginThatIsThereBeforeTheHost() throws IOException {
    application("first", "1.0").start();

    PluginRegistry.connect(host);

    assertThat(host.told).containsExactly("added first at /plugins/first");
  }

  @Test
  void connectsAPluginThatComesAfterTheHost() throws IOException {
    PluginRegistry.connect(host);

    application("second", "1.0").start();

    assertThat(host.told).containsExactly("added second at /plugins/second");
  }

  @Test
  void takesAPluginOutWhenItsApplicationStops() throws IOException {
    PluginRegistry.connect(host);
    Application application = application("gone", "1.0").start();

    application.stop();
    application.stop();

    assertThat(host.told).containsExactly("added gone at /plugins/gone", "removed gone");
  }

  @Test
  void keepsPluginsForTheNextHost() throws IOException {
    PluginRegistry.connect(host);
    application("stays", "1.0").start();

    PluginRegistry.disconnect(host);
    PluginRegistry.connect(host);

    assertThat(host.told)
        .containsExactly(
            "added stays at /plugins/stays", "removed stays", "added stays at /plugins/stays");
  }

  @Test
  void refusesASecondHost() {
    PluginRegistry.connect(host);

    assertThatThrownBy(() -> PluginRegistry.connect(new Recorder()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void refusesAPluginBuiltForANewerVersionAndSaysHowToMendIt() throws IOException {
    PluginRegistry.connect(host);

    application("newer", "1.1").start();
    application("other", "2.0").start();
    application("odd", "one").start();

    assertThat(host.told)
        .hasSize(3)
        .allMatch(told -> told.startsWith("refused /plugins/"))
        .allMatch(told -> told.contains("this is version 1.0"))
        .allMatch(told -> told.contains("update plugin-api"));
  }

  @Test
  void refusesASecondPluginWithTheSameId() throws IOException {
    PluginRegistry.connect(host);
    application("twin", "1.0").start();

    new Application(loader("copy", PLUGIN.formatted("twin", "1.0")), "/plugins/copy").start();

    assertThat(host.told).hasSize(2);
    assertThat(host.told.get(1)).startsWith("refused /plugins/copy").contains("Remove one");
  }

  @Test
  void saysWhenAnApplicationHasNoPlugin() {
    PluginRegistry.connect(host);

    new Application(new URLClassLoader(new URL[0], getClass().getClassLoader()), "/empty").start();

    assertThat(host.told).hasSize(1);
    assertThat(host.told.get(0)).contains("META-INF/services");
  }

  @Test
  void saysWhenAPluginCannotBeMadeAndTellsAHostThatComesLater() throws IOException {
    String broken =
        PLUGIN
            .formatted("broken", "1.0")
            .replace(
                "public String id",
                "public SamplePlugin() { throw new IllegalStateException(); } public String id");

    new Application(loader("broken", broken), "/plugins/broken").start();
    PluginRegistry.connect(host);

    assertThat(host.told).hasSize(1);
    assertThat(host.told.get(0))
        .startsWith("refused /plugins/broken")
        .contains("could not be made");
  }

  @Test
  void skipsProvidersThatBelongToAnotherApplication() throws IOException {
    PluginRegistry.connect(host);
    URLClassLoader parent = loader("shared", PLUGIN.formatted("shared", "1.0"));

    new Application(new URLClassLoader(new URL[0], parent), "/plugins/child").start();

    assertThat(host.told).hasSize(1);
    assertThat(host.told.get(0)).startsWith("refused /plugins/child");
  }

  @Test
  void doesNotTakeAnApplicationThatPacksTheApiItself() {
    PluginRegistry.connect(host);

    new Application(PluginRegistry.class.getClassLoader(), "/plugins/packs").start();

    assertThat(host.told).isEmpty();
  }

  @Test
  void lateHostsAreNotToldOfWhatHasGone() throws IOException {
    application("short", "1.0").start().stop();
    application("bad", "9.0").start().stop();

    PluginRegistry.connect(host);

    assertThat(host.told).isEmpty();
  }

  @Test
  void staysUsableWhenAHostFails() throws IOException {
    PluginHost failing =
        new PluginHost() {
          @Override
          public void added(RegisteredPlugin plugin) {
            throw new IllegalStateException("The host is broken");
          }

          @Override
          public void removed(RegisteredPlugin plugin) {
            throw new IllegalStateException("The host is broken");
          }
        };
    PluginRegistry.connect(failing);

    application("calm", "1.0").start();
    PluginRegistry.disconnect(failing);
    PluginRegistry.connect(host);

    assertThat(host.told).containsExactly("added calm at /plugins/calm");
  }

  @Test
  void holdsNothingOfAnApplicationThatHasStopped() throws IOException {
    PluginRegistry.connect(host);

    WeakReference<ClassLoader> loader = startAndStop();

    for (int tries = 0; loader.get() != null && tries < 100; tries++) {
      System.gc();
    }
    assertThat(loader.get()).isNull();
  }

  private WeakReference<ClassLoader> startAndStop() throws IOException {
    try (URLClassLoader loader = loader("leak", PLUGIN.formatted("leak", "1.0"))) {
      Application application = new Application(loader, "/plugins/leak");
      application.listener.contextInitialized(application.event);
      application.listener.contextDestroyed(application.event);
      return new WeakReference<>(loader);
    }
  }
}

package dev.laurel.tck;

import dev.laurel.plugin.CourseEventListener;
import dev.laurel.plugin.Plugin;
import dev.laurel.plugin.PluginHost;
import dev.laurel.plugin.RegisteredPlugin;
import dev.laurel.plugin.host.Courses;
import dev.laurel.plugin.host.Enrolments;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.HostPages;
import dev.laurel.plugin.host.Mailer;
import dev.laurel.plugin.host.SignedIn;
import dev.laurel.plugin.host.Standings;
import dev.laurel.plugin.host.Users;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * A host with one thing wrong.
 *
 * @param name what is wrong with it
 * @param caughtBy the test that finds it
 * @param making makes it of one that is right
 */
record Fault(String name, String caughtBy, UnaryOperator<Stage> making) {

  private static final Map<Class<?>, String> SERVICES =
      Map.of(
          Courses.class, "courses",
          Enrolments.class, "enrolments",
          Standings.class, "standings",
          Users.class, "users",
          SignedIn.class, "signedIn",
          Mailer.class, "mailer",
          HostPages.class, "pages");

  /** Does a method of a service otherwise. */
  static <T> Fault of(String name, String caughtBy, Class<T> type, String method, Twist twist) {
    return new Fault(name, caughtBy, stage -> service(stage, type, method, twist));
  }

  static <T> Stage service(Stage stage, Class<T> type, String method, Twist twist) {
    T wrong = Twist.twisted(type, real(stage.host(), type), method, twist);
    return host(stage, String.valueOf(SERVICES.get(type)), call -> wrong);
  }

  private static <T> T real(Host host, Class<T> type) {
    try {
      return type.cast(Host.class.getMethod(String.valueOf(SERVICES.get(type))).invoke(host));
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Gives a service otherwise. */
  static Stage host(Stage stage, String method, Twist twist) {
    Host wrong = Twist.twisted(Host.class, stage.host(), method, twist);
    return Twist.twisted(Stage.class, stage, "host", call -> wrong);
  }

  /** Lets something happen otherwise. */
  static Stage stage(Stage stage, String method, Twist twist) {
    return Twist.twisted(Stage.class, stage, method, twist);
  }

  /** Hears plugins otherwise. */
  static Fault plugin(String name, String caughtBy, String method, Twist twist) {
    return new Fault(
        name,
        caughtBy,
        stage -> {
          Map<RegisteredPlugin, RegisteredPlugin> there = new ConcurrentHashMap<>();
          PluginHost wrong =
              Twist.twisted(
                  PluginHost.class,
                  Twist.twisted(
                      PluginHost.class,
                      stage.plugins(),
                      "added",
                      call -> {
                        RegisteredPlugin right = call.arg(0);
                        Plugin odd = Twist.twisted(Plugin.class, right.plugin(), method, twist);
                        RegisteredPlugin registered =
                            new RegisteredPlugin(odd, right.contextPath(), right.classLoader());
                        there.put(right, registered);
                        return call.with(registered);
                      }),
                  "removed",
                  call -> call.with(there.remove(call.<RegisteredPlugin>arg(0))));
          return stage(stage, "plugins", call -> wrong);
        });
  }

  /** Tells events otherwise. */
  static Fault listener(String name, String caughtBy, String event, Twist twist) {
    return plugin(
        name,
        caughtBy,
        "courseEventListeners",
        call ->
            call.<List<CourseEventListener>>real().stream()
                .map(one -> Twist.twisted(CourseEventListener.class, one, event, twist))
                .toList());
  }

  /** The host that has it. */
  Stage on(Stage right) {
    return stage(making.apply(right), "patience", call -> Duration.ofMillis(600));
  }

  @Override
  public String toString() {
    return name;
  }
}

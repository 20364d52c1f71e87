package dev.laurel.host.plugin;

import dev.laurel.plugin.host.Host;
import java.lang.reflect.Proxy;

/** Doubles for plugins that ask for nothing: every service is there and answers nothing. */
final class Doubles {

  private Doubles() {}

  static Host host() {
    return of(Host.class);
  }

  private static <T> T of(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            Doubles.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, values) ->
                method.getReturnType().isInterface()
                    ? of(method.getReturnType())
                    : method.getReturnType() == java.time.Clock.class
                        ? java.time.Clock.systemUTC()
                        : null));
  }
}

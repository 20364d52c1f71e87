package dev.laurel.host;

import java.net.URL;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parent of every plugin's class loader: the JDK, the Servlet API and plugin-api, and nothing
 * of the host's own libraries.
 */
final class SharedClassLoader extends ClassLoader {

  private static final List<String> SHARED =
      List.of(
          "dev.laurel.plugin.",
          "jakarta.servlet.",
          "org.jspecify.",
          // The container's own, which it looks for from an application's class loader.
          "org.apache.catalina.",
          "org.apache.coyote.",
          "org.apache.juli.",
          "org.apache.naming.",
          "org.apache.tomcat.");

  private final ClassLoader host;

  SharedClassLoader(ClassLoader host) {
    super("shared", ClassLoader.getPlatformClassLoader());
    this.host = host;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    if (isShared(name)) {
      return host.loadClass(name);
    }
    throw new ClassNotFoundException(name);
  }

  @Override
  protected @Nullable URL findResource(String name) {
    return isShared(name.replace('/', '.')) ? host.getResource(name) : null;
  }

  private static boolean isShared(String name) {
    return SHARED.stream().anyMatch(name::startsWith);
  }
}

package dev.laurel.host;

/**
 * The parent of every plugin's class loader: the JDK, the Servlet API and plugin-api, and nothing
 * of the host's own libraries.
 */
final class SharedClassLoader extends ClassLoader {

  private static final String[] SHARED = {
    "dev.laurel.plugin.", "jakarta.servlet.", "org.jspecify."
  };

  private final ClassLoader host;

  SharedClassLoader(ClassLoader host) {
    super("shared", ClassLoader.getPlatformClassLoader());
    this.host = host;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    for (String prefix : SHARED) {
      if (name.startsWith(prefix)) {
        return host.loadClass(name);
      }
    }
    throw new ClassNotFoundException(name);
  }
}

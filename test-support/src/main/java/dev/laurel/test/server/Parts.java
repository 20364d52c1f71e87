package dev.laurel.test.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What has been built and installed.
 *
 * @param shared the libraries that all applications share
 * @param driver of the database, where a server connects with it
 * @param host the sample LMS as a WAR
 * @param plugin the plugin's WAR
 * @param servers the folder with Tomcat 11 and Jetty
 * @param classPath of the sample LMS as a program
 */
public record Parts(
    List<Path> shared, Path driver, Path host, Path plugin, Path servers, String classPath) {

  private static final Path DEBIAN = Path.of("/usr/share/tomcat10");

  /**
   * Those of this project.
   *
   * @param root its folder
   * @param classPath of the sample LMS as a program
   * @throws IOException when one is missing, with words that name it
   */
  public static Parts of(Path root, String classPath) throws IOException {
    Path libraries = root.resolve("sample-host/target/lib");
    return new Parts(
        List.of(one(libraries, "plugin-api-.*\\.jar"), one(libraries, "jspecify-.*\\.jar")),
        one(libraries, "mysql-connector-j-.*\\.jar"),
        there(root.resolve("sample-host/target/sample-host-war.war")),
        there(root.resolve("plugin-certificates/target/certificates.war")),
        there(root.resolve("it/target/servers")),
        classPath);
  }

  /**
   * Where a server is installed.
   *
   * @throws IOException when it is not
   */
  Path home(Kind kind) throws IOException {
    return switch (kind) {
      case TOMCAT10 -> {
        if (Files.notExists(DEBIAN.resolve("bin/catalina.sh"))) {
          throw new IOException(
              "Debian’s package tomcat10 is not installed. As root: ./servers --install");
        }
        yield DEBIAN;
      }
      case TOMCAT11 -> one(servers, "apache-tomcat-.*");
      case JETTY12 -> one(servers, "jetty-home-.*");
      case EMBEDDED -> throw new IllegalArgumentException("It is a part of the sample LMS");
    };
  }

  /** Which version of a server it is. */
  public String version(Kind kind) throws IOException {
    return switch (kind) {
      case TOMCAT10, TOMCAT11 -> catalina(home(kind).resolve("lib/catalina.jar"));
      case JETTY12 -> String.valueOf(home(kind).getFileName()).replace("jetty-home-", "");
      case EMBEDDED -> {
        Matcher version = Pattern.compile("tomcat-embed-core-([\\d.]+)\\.jar").matcher(classPath);
        yield version.find() ? version.group(1) : "";
      }
    };
  }

  private static String catalina(Path jar) throws IOException {
    Properties numbers = new Properties();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null);
        InputStream file =
            loader.getResourceAsStream("org/apache/catalina/util/ServerInfo.properties")) {
      if (file == null) {
        throw new IOException(jar + " does not say which version it is");
      }
      numbers.load(file);
    }
    return numbers.getProperty("server.number", "").replaceFirst("\\.0$", "");
  }

  private static Path there(Path path) throws IOException {
    if (Files.notExists(path)) {
      throw new IOException(path + " is missing; build the project first");
    }
    return path.toAbsolutePath().normalize();
  }

  private static Path one(Path folder, String name) throws IOException {
    try (Stream<Path> all = Files.list(there(folder))) {
      return all.filter(path -> path.getFileName().toString().matches(name))
          .findFirst()
          .orElseThrow(() -> new IOException("Nothing in " + folder + " is named " + name));
    }
  }
}

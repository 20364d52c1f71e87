package dev.laurel.test.server;

import dev.laurel.test.host.LaurelHost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes servers ready to be started, each in a new folder of its own, and starts them. */
public final class StockServers {

  private final Parts parts;
  private final Path folder;

  /**
   * Servers below a folder.
   *
   * @param folder in which each has one of its own; what is in the way is deleted
   */
  public StockServers(Parts parts, Path folder) {
    this.parts = parts;
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** The folder of a server. */
  public Path base(Kind kind) {
    return folder.resolve(kind.word());
  }

  /** What a server has said since it was started. */
  public Path log(Kind kind) {
    return folder.resolve(kind.word() + ".log");
  }

  /**
   * What the LMS has to be told so that it works on a database, by variables.
   *
   * @param jdbcUrl of a new and empty schema
   */
  public Map<String, String> needs(Kind kind, int port, String jdbcUrl) {
    return Map.of(
        "LAUREL_JDBC_URL",
        jdbcUrl,
        "LAUREL_JDBC_USER",
        "root",
        "LAUREL_ORIGIN",
        origin(port),
        "LAUREL_DATA",
        base(kind).resolve("data").toString());
  }

  /** Where people reach a server on a port of this machine. */
  public static String origin(int port) {
    return "http://localhost:" + port;
  }

  /** Makes a server anew, starts it and waits until it is ready with the plugin. */
  public LaurelHost start(Kind kind, int port, Told told) throws IOException {
    Path base = base(kind);
    Folders.delete(base);
    Files.createDirectories(base.resolve("data"));
    ProcessBuilder command =
        switch (kind) {
          case TOMCAT10, TOMCAT11 -> TomcatBase.make(parts.home(kind), base, port, parts, told);
          case JETTY12 -> JettyBase.make(parts.home(kind), base, port, parts, told);
          case EMBEDDED -> embedded(base, port, told);
        };
    Files.deleteIfExists(log(kind));
    return LaurelHost.start(command, origin(port), log(kind), base.resolve("data"));
  }

  private ProcessBuilder embedded(Path base, int port, Told told) throws IOException {
    Path plugins = Files.createDirectories(base.resolve("plugins"));
    Files.copy(parts.plugin(), plugins.resolve("certificates.war"));
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(javaOptions(told));
    words.addAll(List.of("-cp", parts.classPath(), "dev.laurel.host.Main"));
    words.addAll(List.of("--port", String.valueOf(port), "--plugins", plugins.toString()));
    words.addAll(List.of("--data", base.resolve("data").toString()));
    String url = told.variables().get("LAUREL_JDBC_URL");
    if (url != null) {
      words.addAll(List.of("--jdbc-url", url, "--jdbc-user", "root"));
    }
    if (!"true".equals(told.variables().get("LAUREL_DEMO"))) {
      words.add("--no-demo");
    }
    ProcessBuilder command = new ProcessBuilder(words).directory(base.toFile());
    command.environment().putAll(told.variables());
    return command;
  }

  static List<String> javaOptions(Told told) {
    List<String> options = new ArrayList<>();
    options.add("-XX:+UseSerialGC");
    options.add("-Xmx1g");
    options.add("-Djava.awt.headless=true");
    told.properties().forEach((name, value) -> options.add("-D" + name + "=" + value));
    return options;
  }

  /** A text as it stands in XML. */
  static String attribute(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}

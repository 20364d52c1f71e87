package dev.laurel.test.server;

import dev.laurel.test.host.LaurelHost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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

  private Path base(Kind kind) {
    return folder.resolve(kind.word());
  }

  /** Where the LMS may keep what is not in its database. */
  public Path data(Kind kind) {
    return base(kind).resolve("data");
  }

  private Path log(Kind kind) {
    return folder.resolve(kind.word() + ".log");
  }

  /** Where people reach a server on a port of this machine. */
  public static String origin(int port) {
    return "http://localhost:" + port;
  }

  /** Makes a server anew and starts it. */
  public LaurelHost start(Kind kind, int port, Told told) throws IOException {
    Path base = base(kind);
    Folders.delete(base);
    Files.createDirectories(data(kind));
    ProcessBuilder command =
        switch (kind) {
          case TOMCAT10, TOMCAT11 -> TomcatBase.make(parts.home(kind), base, port, parts, told);
          case JETTY12 -> JettyBase.make(parts.home(kind), base, port, parts, told);
          case EMBEDDED -> embedded(base, port, told);
        };
    Files.deleteIfExists(log(kind));
    return LaurelHost.start(command, origin(port), log(kind), data(kind));
  }

  private ProcessBuilder embedded(Path base, int port, Told told) throws IOException {
    Path plugins = Files.createDirectories(base.resolve("plugins"));
    Files.copy(parts.plugin(), plugins.resolve("certificates.war"));
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(told.java());
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

  /** A text as it stands in XML. */
  static String attribute(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}

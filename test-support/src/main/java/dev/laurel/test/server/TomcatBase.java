package dev.laurel.test.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A {@code CATALINA_BASE} of our own, with the configuration that the server comes with. */
final class TomcatBase {

  private TomcatBase() {}

  /**
   * Makes one.
   *
   * @return what starts it
   */
  static ProcessBuilder make(Path home, Path base, int port, Parts parts, Told told)
      throws IOException {
    for (String folder : List.of("conf/Catalina/localhost", "lib", "logs", "temp", "webapps")) {
      Files.createDirectories(base.resolve(folder));
    }
    // Debian keeps what it is configured with where its service alone may read it, and a copy.
    Path copied = home.resolve("etc");
    copy(Files.isDirectory(copied) ? copied : home.resolve("conf"), base.resolve("conf"));
    Path server = base.resolve("conf/server.xml");
    Files.writeString(
        server,
        Files.readString(server)
            .replace("<Server port=\"8005\"", "<Server port=\"-1\"")
            .replace(
                "<Connector port=\"8080\"",
                "<Connector address=\"localhost\" port=\"" + port + "\""));
    for (Path library : parts.shared()) {
      Files.copy(library, base.resolve("lib").resolve(library.getFileName()));
    }
    deploy(base, "ROOT", parts.host(), told);
    deploy(base, "plugins#certificates", parts.plugin(), told);
    ProcessBuilder command =
        new ProcessBuilder(home.resolve("bin/catalina.sh").toString(), "run")
            .directory(base.toFile());
    Map<String, String> variables = command.environment();
    variables.put("JAVA_HOME", System.getProperty("java.home"));
    variables.put("CATALINA_HOME", home.toString());
    variables.put("CATALINA_BASE", base.toString());
    variables.put("CATALINA_OPTS", String.join(" ", StockServers.javaOptions(told)));
    variables.putAll(told.variables());
    return command;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.list(from)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private static void deploy(Path base, String name, Path war, Told told) throws IOException {
    Files.copy(war, base.resolve("webapps").resolve(name + ".war"));
    String children =
        Stream.concat(
                told.parameters().entrySet().stream()
                    .map(
                        one ->
                            "<Parameter name=\"%s\" value=\"%s\" override=\"false\"/>"
                                .formatted(one.getKey(), StockServers.attribute(one.getValue()))),
                told.names().entrySet().stream()
                    .map(
                        one ->
                            "<Environment name=\"%s\" value=\"%s\" type=\"java.lang.String\"/>"
                                .formatted(one.getKey(), StockServers.attribute(one.getValue()))))
            .collect(Collectors.joining("\n  "));
    Files.writeString(
        base.resolve("conf/Catalina/localhost").resolve(name + ".xml"),
        "<Context>\n  " + children + "\n</Context>\n");
  }
}

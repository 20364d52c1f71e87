package dev.laurel.test.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A {@code CATALINA_BASE} of our own, with the configuration that the server comes with. */
final class TomcatBase {

  private static final String DATABASE =
      """
      <Resource name="jdbc/laurel" type="javax.sql.DataSource" driverClassName="com.mysql.cj.jdbc.Driver"
          url="%s?connectionTimeZone=UTC&amp;rewriteBatchedStatements=true" username="root" password=""
          maxTotal="60" maxIdle="10"/>""";

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
    if (!told.database().isEmpty()) {
      Files.copy(parts.driver(), base.resolve("lib").resolve(parts.driver().getFileName()));
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
    variables.put("CATALINA_OPTS", String.join(" ", told.java()));
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
    List<String> children = new ArrayList<>();
    told.parameters()
        .forEach(
            (key, value) ->
                children.add(
                    "<Parameter name=\"%s\" value=\"%s\" override=\"false\"/>"
                        .formatted(key, StockServers.attribute(value))));
    told.names()
        .forEach(
            (key, value) ->
                children.add(
                    "<Environment name=\"%s\" value=\"%s\" type=\"java.lang.String\"/>"
                        .formatted(key, StockServers.attribute(value))));
    if (!told.database().isEmpty()) {
      children.add(DATABASE.formatted(StockServers.attribute(told.database())));
    }
    // Such a file stands in for the one in the WAR, so it says what that says.
    if (!children.isEmpty()) {
      Files.writeString(
          base.resolve("conf/Catalina/localhost").resolve(name + ".xml"),
          """
          <Context>
            <Resources cachingAllowed="false"/>
            %s
          </Context>
          """
              .formatted(String.join("\n  ", children)));
    }
  }
}

package dev.laurel.test.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A {@code jetty.base} of our own. */
final class JettyBase {

  private static final String MODULE =
      """
      [description]
      What the LMS and its plugins know of each other.

      [environment]
      ee10

      [depend]
      ee10-deploy

      [lib]
      lib/laurel/*.jar
      """;

  private static final String CONTEXT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE Configure PUBLIC "-//Jetty//Configure//EN" "https://jetty.org/configure_10_0.dtd">
      <Configure id="context" class="org.eclipse.jetty.ee10.webapp.WebAppContext">
        <Set name="contextPath">%s</Set>
        <Set name="war">%s</Set>
      %s
      </Configure>
      """;

  private JettyBase() {}

  /**
   * Makes one.
   *
   * @return what starts it
   */
  static ProcessBuilder make(Path home, Path base, int port, Parts parts, Told told)
      throws IOException {
    for (String folder :
        List.of("modules", "start.d", "lib/laurel", "webapps", "environments", "temp")) {
      Files.createDirectories(base.resolve(folder));
    }
    Files.writeString(base.resolve("modules/laurel.mod"), MODULE);
    Files.writeString(
        base.resolve("start.d/laurel.ini"),
        """
        --module=http
        --module=ee10-deploy
        --module=ee10-plus
        --module=laurel
        --module=resources
        jetty.http.host=localhost
        jetty.http.port=%d
        """
            .formatted(port));
    for (Path library : parts.shared()) {
      Files.copy(library, base.resolve("lib/laurel").resolve(library.getFileName()));
    }
    deploy(base, "root", "/", parts.host(), told);
    deploy(base, "certificates", "/plugins/certificates", parts.plugin(), told);
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(told.java());
    words.addAll(
        List.of(
            "-Djava.io.tmpdir=" + base.resolve("temp"),
            "-jar",
            home.resolve("start.jar").toString(),
            "jetty.base=" + base));
    ProcessBuilder command = new ProcessBuilder(words).directory(base.toFile());
    command.environment().putAll(told.variables());
    return command;
  }

  private static void deploy(Path base, String name, String path, Path war, Told told)
      throws IOException {
    Path there = base.resolve("webapps").resolve(name + ".war");
    Files.copy(war, there);
    String entries =
        Stream.concat(
                told.parameters().entrySet().stream()
                    .map(
                        one ->
                            """
                              <Call name="setInitParameter">
                                <Arg>%s</Arg>
                                <Arg>%s</Arg>
                              </Call>"""
                                .formatted(one.getKey(), StockServers.attribute(one.getValue()))),
                told.names().entrySet().stream()
                    .map(
                        one ->
                            """
                              <New class="org.eclipse.jetty.plus.jndi.EnvEntry">
                                <Arg><Ref refid="context"/></Arg>
                                <Arg>%s</Arg>
                                <Arg type="java.lang.String">%s</Arg>
                                <Arg type="boolean">true</Arg>
                              </New>"""
                                .formatted(one.getKey(), StockServers.attribute(one.getValue()))))
            .collect(Collectors.joining("\n"));
    Files.writeString(
        base.resolve("webapps").resolve(name + ".xml"), CONTEXT.formatted(path, there, entries));
  }
}

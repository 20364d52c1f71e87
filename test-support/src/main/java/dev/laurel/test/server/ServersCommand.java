package dev.laurel.test.server;

import dev.laurel.test.MariaDbServer;
import dev.laurel.test.host.LaurelHost;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * The command {@code ./servers}: the LMS and the plugin on each server, and a program run on it.
 */
public final class ServersCommand {

  static final String HELP =
      """
      ./servers [--only NAME] [--port N] [--keep] [-- COMMAND …]

      Starts the sample LMS with the certificates plugin and demo data on each server, waits until
      it is ready, and runs COMMAND with the address of the LMS as its last word. Each server has a
      database of its own. Prints how it went; ends with 0 only if COMMAND ended with 0 on each.

        --only NAME   one of embedded, tomcat10, tomcat11, jetty12; may be given again
        --port N      the first listens on port N (8180), each other on the next
        --keep        leaves all running until Ctrl-C, and prints their addresses
        --install     installs Debian’s package tomcat10 without starting its service, no more
        --help        prints this

      What the servers say is in it/target/stock/NAME.log.
      """;

  private static final List<String> JAVA =
      List.of("-XX:+UseSerialGC", "-Xmx1g", "-Djava.awt.headless=true");
  private static final Duration LONGEST_DEMO = Duration.ofMinutes(3);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(30);
  private static final String DEMO_COURSE =
      LaurelHost.API + "/courses/" + LaurelHost.encoded("course-v1:Northgate+AGIL100+2026");

  private final PrintStream out;
  private final StockServers servers;
  private final Parts parts;
  private final List<LaurelHost> running = new ArrayList<>();

  /** How it went on a server. */
  private record Row(Kind kind, String version, String result, boolean isFine) {}

  private ServersCommand(PrintStream out, StockServers servers, Parts parts) {
    this.out = out;
    this.servers = servers;
    this.parts = parts;
  }

  /** Runs the command; the class path of this program is that of the sample LMS as well. */
  public static void main(String... words) throws InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (List.of(words).contains("--help")) {
      out.print(HELP);
      return;
    }
    ServersOptions options;
    try {
      options = ServersOptions.parse(List.of(words));
    } catch (IllegalArgumentException e) {
      out.println(e.getMessage() + " ./servers --help lists the options.");
      System.exit(2);
      return;
    }
    boolean isFine = false;
    try {
      Parts parts = Parts.of(Path.of(""), System.getProperty("java.class.path"));
      Path folder = Path.of("it", "target", "stock");
      isFine = new ServersCommand(out, new StockServers(parts, folder), parts).run(options, folder);
    } catch (IOException e) {
      out.println(e.getMessage());
    }
    System.exit(isFine ? 0 : 1);
  }

  private boolean run(ServersOptions options, Path folder)
      throws IOException, InterruptedException {
    Folders.delete(folder.resolve("database"));
    MariaDbServer database =
        MariaDbServer.start(Path.of("it/target/mariadb-base"), folder.resolve("database"));
    List<Row> rows = new ArrayList<>();
    int port = options.port();
    for (Kind kind : options.kinds()) {
      database.execute("CREATE DATABASE " + kind.word() + " CHARACTER SET utf8mb4");
      rows.add(one(kind, port, database.url() + kind.word(), options));
      port++;
    }
    out.println();
    out.println("%-16s %-10s %s".formatted("server", "version", "result"));
    rows.forEach(
        row ->
            out.println(
                "%-16s %-10s %s".formatted(row.kind().title(), row.version(), row.result())));
    if (options.isKeeping()) {
      out.println();
      running.forEach(host -> out.println(host.origin() + "/"));
      out.println("They run until Ctrl-C.");
      new CountDownLatch(1).await();
    }
    return rows.stream().allMatch(Row::isFine);
  }

  private Row one(Kind kind, int port, String jdbcUrl, ServersOptions options)
      throws InterruptedException {
    String version = "";
    try {
      version = parts.version(kind);
      out.println("Starting %s %s on port %d …".formatted(kind.title(), version, port));
      long begin = System.nanoTime();
      LaurelHost host =
          servers.start(
              kind, port, Told.nothing(JAVA).withVariables(variables(kind, port, jdbcUrl)));
      running.add(host);
      host.awaitPlugin();
      LaurelHost.await(
          "the certificates of the demo",
          LONGEST_DEMO,
          () -> host.call("ines", "GET", DEMO_COURSE, null).body().contains("\"enabled\":true"));
      String result =
          "ready after " + Duration.ofNanos(System.nanoTime() - begin).toSeconds() + " s";
      boolean isFine = true;
      if (!options.command().isEmpty()) {
        Said said = say(options.command(), host.origin());
        isFine = said.code() == 0;
        result = (isFine ? "passed" : "failed (%d)".formatted(said.code())) + ": " + said.last();
      }
      if (!options.isKeeping()) {
        running.remove(host);
        if (!host.stop(LONGEST_STOP)) {
          return new Row(kind, version, result + "; it did not stop when asked to", false);
        }
      }
      return new Row(kind, version, result, isFine);
    } catch (IOException | AssertionError e) {
      return new Row(kind, version, "failed: " + e.getMessage(), false);
    }
  }

  private Map<String, String> variables(Kind kind, int port, String jdbcUrl) {
    Path data = servers.data(kind);
    return Map.of(
        "LAUREL_JDBC_URL",
        jdbcUrl,
        "LAUREL_JDBC_USER",
        "root",
        "LAUREL_ORIGIN",
        StockServers.origin(port),
        "LAUREL_DATA",
        data.toString(),
        "LAUREL_DEMO",
        "true",
        "LAUREL_SIGNING_TRIAL",
        data.resolve("trial.p12").toString());
  }

  /** What a command said last, and its exit code. */
  private record Said(String last, int code) {}

  private Said say(List<String> command, String origin) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(command);
    words.add(origin);
    Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
    String last = "";
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        out.println("  " + line);
        last = line.isBlank() ? last : line.strip();
      }
    }
    return new Said(last, process.waitFor());
  }
}

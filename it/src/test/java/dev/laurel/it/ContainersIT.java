package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.laurel.test.MariaDb;
import dev.laurel.test.host.LaurelHost;
import dev.laurel.test.host.TrialCourse;
import dev.laurel.test.server.Kind;
import dev.laurel.test.server.Parts;
import dev.laurel.test.server.StockServers;
import dev.laurel.test.server.Told;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The WARs as they are in servers as they are, each configured by other means: names and a database
 * of the container (Tomcat 10.1), context parameters (Tomcat 11), a file, a variable and a name
 * (Jetty 12). {@code ./servers} runs longer checks on the same servers.
 */
class ContainersIT {

  private static final Duration LONGEST_STOP = Duration.ofSeconds(20);
  private static final Duration LONGEST_START = Duration.ofMinutes(3);
  private static final Told QUICK =
      Told.nothing(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx400m"));
  private static final Told WITH_DRIVER =
      QUICK.withJava(List.of("-Dcom.mysql.cj.disableAbandonedConnectionCleanup=true"));
  private static final Map<Kind, CompletableFuture<LaurelHost>> STARTED = new ConcurrentHashMap<>();

  @BeforeAll
  static void startEach() {
    for (Kind kind : List.of(Kind.TOMCAT10, Kind.TOMCAT11, Kind.JETTY12)) {
      STARTED.put(kind, CompletableFuture.supplyAsync(() -> started(kind)));
    }
  }

  @AfterAll
  static void stopEach() {
    for (CompletableFuture<LaurelHost> host : STARTED.values()) {
      if (!host.isCompletedExceptionally()) {
        host.join().stop(LONGEST_STOP);
      }
    }
  }

  private static Path folder() {
    return Path.of("target", "containers" + MariaDb.fork());
  }

  private static StockServers servers(String folder) throws IOException {
    return new StockServers(
        Parts.of(Path.of(".."), System.getProperty("java.class.path")), folder().resolve(folder));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      return socket.getLocalPort();
    }
  }

  /** What each of them is told, one of it misspelt. */
  private static Map<String, String> settings(StockServers servers, Kind kind, int port) {
    return new HashMap<>(
        Map.of(
            "origin",
            StockServers.origin(port),
            "data",
            servers.data(kind).toString(),
            "admin.password",
            "admin",
            "settle",
            "1",
            "verify.address",
            "https://" + kind.word() + ".example/",
            "smtp.ulr",
            "smtp://localhost"));
  }

  private static Map<String, String> asNames(Map<String, String> settings) {
    return settings.entrySet().stream()
        .collect(
            Collectors.toMap(
                one -> "laurel/" + one.getKey().replace('.', '/'), Map.Entry::getValue));
  }

  private static Map<String, String> whole(Map<String, String> settings) {
    return settings.entrySet().stream()
        .collect(Collectors.toMap(one -> "laurel." + one.getKey(), Map.Entry::getValue));
  }

  private static LaurelHost started(Kind kind) {
    try {
      StockServers servers = servers("good");
      int port = freePort();
      Map<String, String> settings = settings(servers, kind, port);
      String database = MariaDb.address();
      if (kind == Kind.TOMCAT10) {
        return servers.start(
            kind, port, WITH_DRIVER.withNames(asNames(settings)).withDatabase(database));
      }
      settings.put("jdbc.url", database);
      settings.put("jdbc.user", "root");
      if (kind == Kind.TOMCAT11) {
        return servers.start(kind, port, QUICK.withParameters(whole(settings)));
      }
      settings.remove("jdbc.user");
      settings.remove("origin");
      return servers.start(
          kind,
          port,
          QUICK
              .withVariables(Map.of("LAUREL_CONFIG", file(settings), "LAUREL_JDBC_USER", "root"))
              .withNames(Map.of("laurel/origin", StockServers.origin(port))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String file(Map<String, String> settings) throws IOException {
    Path file = Files.createDirectories(folder()).resolve("laurel.properties");
    return Files.write(
            file,
            whole(settings).entrySet().stream()
                .map(line -> line.getKey() + " = " + line.getValue())
                .toList())
        .toAbsolutePath()
        .toString();
  }

  @ParameterizedTest
  @EnumSource(names = {"TOMCAT10", "TOMCAT11", "JETTY12"})
  void carryTheHostAndThePluginUntilTheyAreStopped(Kind kind) throws IOException {
    LaurelHost host = Objects.requireNonNull(STARTED.get(kind)).join().awaitPlugin();

    String course = LaurelHost.encoded(TrialCourse.ask(host, "STOCK", 1));
    String learner = TrialCourse.asker(0);
    JsonNode issued =
        host.ok(learner, "POST", LaurelHost.API + "/courses/" + course + "/requests", "{}");
    String id = issued.path("id").asText();
    String verify = "/plugins/certificates/verify/" + id;

    assertThat(host.call(learner, "GET", "/courses/" + course + "/progress", null).body())
        .contains("data-fragment=\"certificates\"")
        .contains("Your certificate is available.");
    assertThat(host.hasPdf(learner, LaurelHost.API + "/certificates/" + id + ".pdf")).isTrue();
    assertThat(host.call("", "GET", verify, null).isFine()).isTrue();
    assertThat(host.call("", "GET", verify, null).body())
        .contains("https://" + kind.word() + ".example/");
    assertThat(host.call("admin", "GET", "/admin/plugins", null).body()).contains("Running");
    assertThat(host.said())
        .contains(kind == Kind.TOMCAT10 ? "laurel/smtp/ulr is set" : "laurel.smtp.ulr is set")
        .contains(kind == Kind.TOMCAT10 ? "laurel/smtp/url" : "laurel.smtp.url");

    assertThat(host.stop(LONGEST_STOP)).as("it ended when it was asked to").isTrue();
    assertThat(host.said().lines())
        .as("what was left behind")
        .noneMatch(line -> line.contains("but has failed to") || line.contains("but failed to"));
  }

  @Test
  void sayWhichSettingOfTheHostIsWrong() throws IOException {
    LaurelHost host =
        servers("wrong-host")
            .start(Kind.TOMCAT11, freePort(), QUICK.withVariables(Map.of("LAUREL_SETTLE", "soon")));
    try {
      LaurelHost.await(
          "the answer",
          LONGEST_START,
          () -> host.call("", "GET", "/readyz", null).body().contains("\"settings\""));

      assertThat(host.call("", "GET", "/readyz", null).status()).isEqualTo(503);
      assertThat(host.call("", "GET", "/", null).body()).contains("SETTINGS_WRONG");
      assertThat(host.said())
          .contains("laurel.settle is “soon” (environment variable LAUREL_SETTLE)")
          .contains("it takes whole seconds from 0 to 600.");
      // Tomcat says so of a native library of this machine that is too old for it.
      assertThat(host.said().lines().filter(line -> !line.contains("AprLifecycleListener")))
          .noneMatch(line -> line.contains("SEVERE"));
    } finally {
      assertThat(host.stop(LONGEST_STOP)).isTrue();
    }
  }

  @Test
  void sayWhichSettingOfThePluginIsWrong() throws IOException {
    StockServers servers = servers("wrong-plugin");
    int port = freePort();
    Map<String, String> settings = settings(servers, Kind.JETTY12, port);
    settings.put("jdbc.url", MariaDb.address());
    settings.put("jdbc.user", "root");
    settings.put("verify.per-minute", "many");
    LaurelHost host = servers.start(Kind.JETTY12, port, QUICK.withParameters(whole(settings)));
    try {
      LaurelHost.await(
          "the answer",
          LONGEST_START,
          () -> host.call("", "GET", "/readyz", null).body().contains("It could not start"));

      String words =
          "laurel.verify.per-minute is “many” (context parameter laurel.verify.per-minute); it takes"
              + " a whole number from 0 to 999999, 0 for no limit.";
      assertThat(host.call("admin", "GET", "/admin/plugins", null).body()).contains(words);
      assertThat(host.said()).contains(words);
    } finally {
      assertThat(host.stop(LONGEST_STOP)).isTrue();
    }
  }
}

package dev.laurel.it;

import com.fasterxml.jackson.databind.JsonNode;
import dev.laurel.kit.web.Json;
import dev.laurel.test.MariaDb;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A host in a process of its own, which can be killed; without the demo, in New York's time. */
final class HostOnItsOwn {

  /** Where the programs of the database are unpacked, once for all hosts. */
  static final Path DATABASE_BASE = MariaDb.base();

  private static final Pattern OPEN = Pattern.compile("Open (http://[^/\\s]+)/");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** It starts in ten seconds, unless much else runs on the machine. */
  private static final Duration START = Duration.ofMinutes(4);

  private final Process process;
  private final String origin;
  private final Path log;

  private HostOnItsOwn(Process process, String origin, Path log) {
    this.process = process;
    this.origin = origin;
    this.log = log;
  }

  /** Starts one with further options, and waits until it is ready. */
  static HostOnItsOwn start(Path data, String... options) throws IOException {
    return start(data, Path.of("target", "plugins"), "/readyz", options);
  }

  /** Starts one with variables in its environment. */
  static HostOnItsOwn start(Path data, Map<String, String> environment) throws IOException {
    return start(data, Path.of("target", "plugins"), "/readyz", environment);
  }

  /** Starts one, and waits until an address of it answers 200. */
  static HostOnItsOwn start(Path data, Path plugins, String ready, String... options)
      throws IOException {
    return start(data, plugins, ready, Map.of(), options);
  }

  private static HostOnItsOwn start(
      Path data, Path plugins, String ready, Map<String, String> environment, String... options)
      throws IOException {
    Path log = Files.createDirectories(data.toAbsolutePath().getParent()).resolve("own-host.log");
    Files.deleteIfExists(log);
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.timezone=America/New_York",
                // A quick start: the server is unpacked once, and code is compiled once.
                "-Dlaurel.mariadb.base=" + DATABASE_BASE,
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.laurel.host.Main",
                "--port",
                "0",
                "--data",
                data.toString(),
                "--plugins",
                plugins.toString(),
                "--no-demo"));
    command.addAll(List.of(options));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LAUREL_ADMIN_PASSWORD", "admin");
    builder.environment().putAll(environment);
    Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    // A test that fails does not come to stop it.
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    String[] origin = {""};
    try {
      RunningHost.await(
          "the host's address in " + log,
          START,
          () -> {
            Matcher open = OPEN.matcher(read(log));
            if (open.find()) {
              origin[0] = open.group(1);
            }
            return !origin[0].isEmpty() || !process.isAlive();
          });
    } catch (AssertionError e) {
      process.destroy();
      throw e;
    }
    if (!process.isAlive()) {
      throw new IOException("The host did not start: " + read(log));
    }
    HostOnItsOwn host = new HostOnItsOwn(process, origin[0], log);
    RunningHost.await(
        "readiness", () -> host.call("admin", "GET", ready, null).statusCode() == 200);
    return host;
  }

  private static String read(Path log) {
    try {
      return Files.readString(log, StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  HttpResponse<String> call(
      String user, String method, String path, HttpRequest.@Nullable BodyPublisher body) {
    return call(user, method, path, body, "application/json");
  }

  HttpResponse<String> call(
      String user,
      String method,
      String path,
      HttpRequest.@Nullable BodyPublisher body,
      String type) {
    HttpRequest.Builder request =
        request(user, path)
            .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : body);
    if (body != null) {
      request.header("Content-Type", type);
    }
    return send(request, HttpResponse.BodyHandlers.ofString());
  }

  /** What is at an address, byte by byte. */
  HttpResponse<byte[]> bytes(String user, String path) {
    return send(request(user, path), HttpResponse.BodyHandlers.ofByteArray());
  }

  private HttpRequest.Builder request(String user, String path) {
    return HttpRequest.newBuilder(URI.create(origin + path))
        .header(
            "Authorization",
            "Basic "
                + Base64.getEncoder()
                    .encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8)));
  }

  private static <T> HttpResponse<T> send(
      HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
    try {
      return CLIENT.send(request.build(), handler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Where it is, with this run's port. */
  String origin() {
    return origin;
  }

  /** What it has written to its log until now. */
  String log() {
    return read(log);
  }

  /** A call that must succeed, and its answer. */
  JsonNode ok(String user, String method, String path, @Nullable String json) {
    HttpResponse<String> answer =
        call(user, method, path, json == null ? null : HttpRequest.BodyPublishers.ofString(json));
    if (answer.statusCode() > 299) {
      throw new AssertionError(method + " " + path + " → " + answer.statusCode() + answer.body());
    }
    try {
      return Json.MAPPER.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the process as a power cut would; its database server is left behind. */
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Ends the process properly. */
  void stop() {
    process.destroy();
    process.onExit().join();
  }
}

package dev.laurel.it;

import com.fasterxml.jackson.databind.JsonNode;
import dev.laurel.kit.web.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A host in a process of its own, which can be killed; without the demo, in New York's time. */
final class HostOnItsOwn {

  private static final Pattern OPEN = Pattern.compile("Open (http://[^/\\s]+)/");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Process process;
  private final String origin;

  private HostOnItsOwn(Process process, String origin) {
    this.process = process;
    this.origin = origin;
  }

  static HostOnItsOwn start(Path data) throws IOException {
    return start(data, Path.of("target", "plugins"), "/readyz");
  }

  /** Starts one, and waits until an address of it answers 200. */
  static HostOnItsOwn start(Path data, Path plugins, String ready) throws IOException {
    Path log = Files.createDirectories(data.toAbsolutePath().getParent()).resolve("own-host.log");
    Files.deleteIfExists(log);
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Duser.timezone=America/New_York",
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
            "--no-demo");
    builder.environment().put("LAUREL_ADMIN_PASSWORD", "admin");
    Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    String[] origin = {""};
    RunningHost.await(
        "the host's address in " + log,
        () -> {
          Matcher open = OPEN.matcher(read(log));
          if (open.find()) {
            origin[0] = open.group(1);
          }
          return !origin[0].isEmpty() || !process.isAlive();
        });
    if (!process.isAlive()) {
      throw new IOException("The host did not start: " + read(log));
    }
    HostOnItsOwn host = new HostOnItsOwn(process, origin[0]);
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
        HttpRequest.newBuilder(URI.create(origin + path))
            .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : body)
            .header(
                "Authorization",
                "Basic "
                    + Base64.getEncoder()
                        .encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8)));
    if (body != null) {
      request.header("Content-Type", type);
    }
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
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

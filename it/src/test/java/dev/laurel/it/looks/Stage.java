package dev.laurel.it.looks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.laurel.host.HostProcess;
import dev.laurel.host.Options;
import dev.laurel.kit.web.Json;
import dev.laurel.test.MariaDb;
import dev.laurel.test.MariaDbServer;
import dev.laurel.test.host.LaurelHost;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A host with its demo, on data and a clock of its own, and what is said to it over HTTP. */
final class Stage implements AutoCloseable {

  static final String API = LaurelHost.API;
  static final String HOST = LaurelHost.HOST_API;

  /** A Monday morning. */
  private static final Instant NOW = Instant.parse("2026-09-14T09:30:00Z");

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final String BOUNDARY = "----laurel";

  private final HttpClient client = HttpClient.newHttpClient();
  private final SlowClock clock = new SlowClock(NOW);
  private final MariaDbServer database;
  private final HostProcess process;

  private Stage(MariaDbServer database, Options options) throws IOException {
    this.database = database;
    this.process = HostProcess.start(options, clock);
  }

  /** Starts one that forgets what a run before left, with this plugin folder. */
  static Stage start(Path folder, Path plugins) throws IOException {
    System.setProperty("laurel.verify.proxies", "127.0.0.1, ::1");
    System.setProperty("laurel.verify.per-minute", "20");
    MariaDbServer database = MariaDbServer.start(MariaDb.base(), folder.resolve("database"));
    database.execute("CREATE DATABASE looks CHARACTER SET utf8mb4");
    return new Stage(
        database,
        Options.parse(
            List.of(
                "--port",
                "0",
                "--fresh",
                "--data",
                folder.resolve("data").toString(),
                "--plugins",
                plugins.toString(),
                "--plugin-budget",
                "20000",
                "--jdbc-url",
                database.url() + "looks",
                "--jdbc-user",
                "root")));
  }

  String origin() {
    return process.origin();
  }

  void advance(Duration duration) {
    clock.advance(duration);
  }

  /** Does to the database what cannot be brought about from outside without luck. */
  void sql(String statement) {
    database.execute(statement.replace("cert_", "looks.cert_"));
  }

  static void await(String what, BooleanSupplier condition) {
    LaurelHost.await(what, PATIENCE, condition);
  }

  /** A call that must be answered well. */
  JsonNode ok(String user, String method, String path, String json) {
    return good(method + " " + path, send(user, method, path, bytes(json), "application/json"));
  }

  JsonNode get(String user, String path) {
    return good("GET " + path, send(user, "GET", path, null, "application/json"));
  }

  int status(String user, String path) {
    return send(user, "GET", path, null, "application/json").statusCode();
  }

  /** A call that may be refused. */
  int status(String user, String method, String path, String json) {
    return send(user, method, path, bytes(json), "application/json").statusCode();
  }

  byte[] file(String user, String path) {
    return send(user, "GET", path, null, "application/json").body();
  }

  /** Loads many lines of the host's API. */
  void load(String lines) {
    JsonNode answer =
        good("bulk", send("admin", "POST", HOST + "/bulk", bytes(lines), "application/x-ndjson"));
    if (answer.path("failed").asInt() > 0) {
      throw new IllegalStateException(answer.toString());
    }
  }

  /** Sends a form with a file, or with none where it has no bytes; what is answered. */
  JsonNode form(String user, String path, Map<String, String> fields, byte[] file) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    fields.forEach((name, value) -> body.writeBytes(bytes(part(name, "") + value + "\r\n")));
    if (file.length > 0) {
      body.writeBytes(bytes(part("file", "; filename=\"certificate.pptx\"")));
      body.writeBytes(file);
      body.writeBytes(bytes("\r\n"));
    }
    body.writeBytes(bytes("--" + BOUNDARY + "--\r\n"));
    return good(
        path,
        send(user, "POST", path, body.toByteArray(), "multipart/form-data; boundary=" + BOUNDARY));
  }

  private static String part(String name, String more) {
    return "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n"
        .formatted(BOUNDARY, name, more);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static JsonNode good(String call, HttpResponse<byte[]> answer) {
    String body = new String(answer.body(), StandardCharsets.UTF_8);
    if (answer.statusCode() > 299) {
      throw new IllegalStateException(call + " → " + answer.statusCode() + " " + body);
    }
    try {
      return body.isEmpty() ? Json.MAPPER.createObjectNode() : Json.MAPPER.readTree(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpResponse<byte[]> send(
      String user, String method, String path, byte @Nullable [] body, String type) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(origin() + path))
            .timeout(PATIENCE)
            .header("Content-Type", type)
            .method(
                method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    if (!user.isEmpty()) {
      request.header(
          "Authorization", "Basic " + Base64.getEncoder().encodeToString(bytes(user + ":" + user)));
    }
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    process.close();
  }
}

package dev.laurel.it;

import com.fasterxml.jackson.databind.JsonNode;
import dev.laurel.host.HostProcess;
import dev.laurel.host.Options;
import dev.laurel.kit.web.Json;
import dev.laurel.test.MariaDb;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** One host with its demo for all tests, started when first asked for, in this process. */
final class RunningHost {

  static final String API = "/plugins/certificates/api/v1";
  static final String HOST = "/api/host/v1";

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private RunningHost() {}

  private static final class Holder {

    static final HostProcess PROCESS = start();

    private static HostProcess start() {
      try {
        HostProcess process =
            HostProcess.start(
                Options.parse(
                    java.util.List.of(
                        "--port",
                        "0",
                        "--fresh",
                        "--data",
                        Path.of("target", "host-data" + MariaDb.fork()).toString(),
                        "--plugins",
                        Path.of("target", "plugins").toString(),
                        "--plugin-budget",
                        "5000")));
        Runtime.getRuntime().addShutdownHook(new Thread(process::close));
        return process;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Where it is, once the demo has its certificates. */
  static String origin() {
    String origin = Holder.PROCESS.origin();
    await(
        "the demo",
        Duration.ofMinutes(4),
        () -> get("ines", API + "/courses/" + key("AGIL100")).body().contains("\"enabled\":true"));
    return origin;
  }

  /** A demo course's key as a part of a path. */
  static String key(String number) {
    return URLEncoder.encode("course-v1:Northgate+" + number + "+2026", StandardCharsets.UTF_8);
  }

  static HttpResponse<String> get(@Nullable String user, String path) {
    return call(user, "GET", path, null);
  }

  /** As a browser asks for a page. */
  static HttpResponse<String> page(String user, String path) {
    return send(user, request("GET", path, null).header("Accept", "text/html,*/*;q=0.8"));
  }

  static HttpResponse<String> call(
      @Nullable String user, String method, String path, @Nullable String json) {
    return send(user, request(method, path, json));
  }

  /** Any body of any type. */
  static HttpResponse<String> call(
      String user, String method, String path, String type, byte[] body) {
    return send(
        user,
        request(method, path, null)
            .header("Content-Type", type)
            .method(method, HttpRequest.BodyPublishers.ofByteArray(body)));
  }

  private static HttpRequest.Builder request(String method, String path, @Nullable String json) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(Holder.PROCESS.origin() + path))
            .timeout(Duration.ofMinutes(1))
            .method(
                method,
                json == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(json));
    if (json != null) {
      request.header("Content-Type", "application/json");
    }
    return request;
  }

  private static HttpResponse<String> send(@Nullable String user, HttpRequest.Builder request) {
    if (user != null) {
      String credentials = user + ":" + user;
      request.header(
          "Authorization",
          "Basic "
              + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
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

  static JsonNode json(HttpResponse<String> answer) {
    try {
      return Json.MAPPER.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void await(String what, BooleanSupplier condition) {
    await(what, Duration.ofMinutes(1), condition);
  }

  static void await(String what, Duration patience, BooleanSupplier condition) {
    long end = System.nanoTime() + patience.toNanos();
    do {
      if (condition.getAsBoolean()) {
        return;
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    } while (System.nanoTime() < end);
    throw new AssertionError("Waited " + patience.toSeconds() + " seconds for " + what);
  }
}

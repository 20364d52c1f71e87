package dev.laurel.test.host;

import com.fasterxml.jackson.databind.JsonNode;
import dev.laurel.kit.web.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sample host in a process of its own, spoken to over HTTP; it can be ended as a power cut does.
 * Safe for any thread.
 */
public final class LaurelHost {

  /** Where the plugin's API is. */
  public static final String API = "/plugins/certificates/api/v1";

  /** Where the host's API is. */
  public static final String HOST_API = "/api/host/v1";

  private static final Pattern OPEN = Pattern.compile("Open (http://[^/\\s]+)/");
  private static final Duration LONGEST_CALL = Duration.ofMinutes(20);
  private static final Duration LONGEST_START = Duration.ofMinutes(5);
  private static final String BOUNDARY = "----laurel";

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process process;
  private final String origin;
  private final Path log;
  private final Path data;
  private final Path plugins;

  private LaurelHost(Process process, String origin, Path log, Path data, Path plugins) {
    this.process = process;
    this.origin = origin;
    this.log = log;
    this.data = data;
    this.plugins = plugins;
  }

  /**
   * What was answered.
   *
   * @param status the HTTP status; 0 where no answer came because the host had died
   * @param body the body; what went wrong where no answer came
   */
  public record Answer(int status, String body) {

    /** Whether it was done. */
    public boolean isFine() {
      return status >= 200 && status < 300;
    }

    /** The body as JSON. */
    public JsonNode json() {
      try {
        return Json.MAPPER.readTree(body);
      } catch (IOException e) {
        throw new UncheckedIOException(body, e);
      }
    }
  }

  /** Starts a host and waits until it is ready with all plugins. */
  public static LaurelHost start(Launch launch) throws IOException {
    Path log = launch.data().resolveSibling(launch.data().getFileName() + ".log");
    Files.createDirectories(launch.data());
    int seen = Files.exists(log) ? Files.readString(log).length() : 0;
    ProcessBuilder builder = new ProcessBuilder(launch.command());
    builder.environment().putAll(launch.environment());
    Process process = begin(builder, log);
    String[] origin = {""};
    await(
        "the host's address in " + log,
        LONGEST_START,
        () -> {
          Matcher open = OPEN.matcher(read(log));
          if (open.find(Math.min(seen, read(log).length()))) {
            origin[0] = open.group(1);
          }
          return !origin[0].isEmpty() || !process.isAlive();
        });
    if (!process.isAlive()) {
      throw new IOException("The host did not start: " + read(log).substring(seen));
    }
    LaurelHost host = new LaurelHost(process, origin[0], log, launch.data(), launch.plugins());
    host.awaitReady();
    return host;
  }

  /**
   * Starts a server that carries the host and the plugin.
   *
   * @param command what starts it
   * @param origin where people reach it
   * @param log where it says what it does
   * @param data where the host keeps what is not in its database
   */
  public static LaurelHost start(ProcessBuilder command, String origin, Path log, Path data)
      throws IOException {
    Files.createDirectories(log.toAbsolutePath().getParent());
    return new LaurelHost(begin(command, log), origin, log, data, data);
  }

  /**
   * Waits until the server, the host and the plugin are ready.
   *
   * @throws IOException when the server has ended
   */
  public LaurelHost awaitPlugin() throws IOException {
    await(
        "readiness; see " + log,
        LONGEST_START,
        () ->
            !process.isAlive() || (answers("/readyz") && answers("/plugins/certificates/verify")));
    if (!process.isAlive()) {
      throw new IOException("The server ended by itself; see " + log);
    }
    return this;
  }

  /** What it has said until now. */
  public String said() {
    return read(log);
  }

  private static Process begin(ProcessBuilder command, Path log) throws IOException {
    Process process =
        command
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    // Whoever fails does not come to stop it.
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    return process;
  }

  private boolean answers(String path) {
    return call("", "GET", path, null).status() == 200;
  }

  private static String read(Path log) {
    try {
      return Files.readString(log, StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  /** Waits until database and plugins are there. */
  public void awaitReady() {
    await("readiness; see " + log, LONGEST_START, () -> answers("/readyz"));
  }

  /** Waits for something; fails when it takes too long. */
  public static void await(String what, Duration most, BooleanSupplier condition) {
    long end = System.nanoTime() + most.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("Waited %s for %s".formatted(most, what));
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
  }

  /** The id of its process. */
  public long pid() {
    return process.pid();
  }

  /** Where people reach it, without a slash at the end. */
  public String origin() {
    return origin;
  }

  /** The key of a course as it stands in an address. */
  public static String encoded(String courseKey) {
    return URLEncoder.encode(courseKey, StandardCharsets.UTF_8);
  }

  /**
   * Calls.
   *
   * @param user user name and password; empty for nobody
   * @param json the body, or null for none
   */
  public Answer call(String user, String method, String path, @Nullable String json) {
    return send(
        user,
        method,
        path,
        json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json),
        json == null ? "" : "application/json");
  }

  /** A call that must be answered well; its answer. */
  public JsonNode ok(String user, String method, String path, @Nullable String json) {
    Answer answer = call(user, method, path, json);
    if (!answer.isFine()) {
      throw new AssertionError(method + " " + path + " → " + answer);
    }
    return answer.body().isEmpty() ? Json.MAPPER.createObjectNode() : answer.json();
  }

  /** What is at an address, byte by byte; it must be answered well. */
  public byte[] bytes(String user, String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(origin + path))
            .header("Authorization", basic(user))
            .build();
    try {
      HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new AssertionError(path + " → " + answer.statusCode());
      }
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String basic(String user) {
    String credentials = user + ":" + user;
    return "Basic "
        + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether an address answers with a whole PDF. */
  public boolean hasPdf(String user, String path) {
    // A PDF's frame is ASCII; what else the bytes are does not matter here.
    Answer answer = call(user, "GET", path, null);
    return answer.isFine()
        && answer.body().startsWith("%PDF-")
        && answer.body().stripTrailing().endsWith("%%EOF");
  }

  /** Loads many lines of the host's API at once. */
  public void load(String lines) {
    Answer answer =
        send(
            "admin",
            "POST",
            HOST_API + "/bulk",
            BodyPublishers.ofString(lines),
            "application/x-ndjson");
    if (!answer.isFine() || answer.json().path("failed").asInt() > 0) {
      throw new AssertionError("Loading → " + answer);
    }
  }

  /** Uploads a design for a course; its id. */
  public String upload(String user, String courseKey, byte[] presentation) {
    Answer answer = tryUpload(user, courseKey, presentation);
    if (!answer.isFine()) {
      throw new AssertionError("Uploading → " + answer);
    }
    return answer.json().get("id").asText();
  }

  /** Uploads a design for a course, which may be refused. */
  public Answer tryUpload(String user, String courseKey, byte[] presentation) {
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    form.writeBytes(
        """
        --%1$s\r
        Content-Disposition: form-data; name="course"\r
        \r
        %2$s\r
        --%1$s\r
        Content-Disposition: form-data; name="file"; filename="design.pptx"\r
        \r
        """
            .formatted(BOUNDARY, courseKey)
            .getBytes(StandardCharsets.UTF_8));
    form.writeBytes(presentation);
    form.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return send(
        user,
        "POST",
        API + "/templates",
        BodyPublishers.ofByteArray(form.toByteArray()),
        "multipart/form-data; boundary=" + BOUNDARY);
  }

  private Answer send(
      String user, String method, String path, HttpRequest.BodyPublisher body, String type) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(origin + path))
            .timeout(LONGEST_CALL)
            .method(method, body);
    if (!user.isEmpty()) {
      request.header("Authorization", basic(user));
    }
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    try {
      HttpResponse<String> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer.body());
    } catch (IOException e) {
      return new Answer(0, String.valueOf(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** How often its log has some words, since its data folder was made. */
  public int logged(String words) {
    return read(log).split(Pattern.quote(words), -1).length - 1;
  }

  /** What its log has, since its data folder was made. */
  public String log() {
    return read(log);
  }

  /** Has a plugin deployed anew, as if its file had been replaced. */
  public void redeploy(String war) throws IOException {
    Files.setLastModifiedTime(plugins.resolve(war), FileTime.from(Instant.now()));
  }

  /** The processor time its process has had. */
  public Duration processorTime() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Ends the process as a power cut would; its database server is left behind. */
  public void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Ends its embedded database as a power cut would. Says whether there was one. */
  public boolean killDatabase() throws IOException {
    Path file = data.resolve("mariadb").resolve("mariadbd.pid");
    if (Files.notExists(file)) {
      return false;
    }
    Optional<ProcessHandle> database =
        ProcessHandle.of(Long.parseLong(Files.readString(file).strip()));
    database.ifPresent(
        running -> {
          running.destroyForcibly();
          running.onExit().join();
        });
    return database.isPresent();
  }

  /** Ends the process properly. */
  public void stop() {
    process.destroy();
    process.onExit().join();
  }

  /** Ends the process properly, or else at once; says whether it ended in time. */
  public boolean stop(Duration most) {
    process.destroy();
    try {
      if (process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS)) {
        return true;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    kill();
    return false;
  }
}

package dev.laurel.host.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.laurel.kit.web.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sets up the certificates of the demo courses over the plugin's API, as the demo's people would:
 * Inés uploads a design, Paul and Clara approve it, Paul integrates it, Inés enables and generates.
 * What is done already is not done again.
 */
public final class DemoCertificates {

  private static final Logger LOG = LoggerFactory.getLogger(DemoCertificates.class);
  private static final int MOST_LOOKS = 240;

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private final String origin;

  /** The demo at an address. */
  public DemoCertificates(String origin) {
    this.origin = origin;
  }

  /** Does what is missing; tells the log when something does not work, and leaves it. */
  public void make() {
    try {
      if (!isPluginThere()) {
        LOG.info("The certificates plugin is not there; the demo courses go without");
        return;
      }
      String classic = null;
      for (DemoCourse course : Demo.COURSES) {
        if (course.certificates() == DemoCourse.Certificates.ENABLED
            || course.certificates() == DemoCourse.Certificates.GENERATED) {
          JsonNode state = call("ines", "GET", at(course), null);
          if (isUntouched(state)) {
            classic = classic == null ? integrated("classic.pptx", "Northgate Classic") : classic;
            enable(course, classic);
          }
          start(course);
          generate(course, state);
        } else if (course.certificates() == DemoCourse.Certificates.NONE) {
          start(course);
        }
      }
      LOG.info("The demo courses have their certificates");
    } catch (IOException | RuntimeException e) {
      LOG.warn("The certificates of the demo courses could not be set up", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whoever disabled a course's certificates since finds them so after a restart. */
  private static boolean isUntouched(JsonNode state) {
    for (JsonNode mode : state.path("modes")) {
      if (mode.hasNonNull("example")) {
        return false;
      }
    }
    return !state.path("enabled").asBoolean();
  }

  private static String at(DemoCourse course) {
    return "/plugins/certificates/api/v1/courses/" + key(course);
  }

  private static String key(DemoCourse course) {
    return URLEncoder.encode(Demo.key(course).value(), StandardCharsets.UTF_8);
  }

  private boolean isPluginThere() throws IOException, InterruptedException {
    for (int look = 0; look < MOST_LOOKS; look++) {
      HttpResponse<String> answer =
          send("ines", "GET", "/plugins/certificates/api/v1/me/certificates", null, null);
      if (answer.statusCode() == 200) {
        return true;
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
      if (Thread.currentThread().isInterrupted()) {
        return false;
      }
    }
    return false;
  }

  /** The id of an integrated design of the organisation, made when there is none. */
  private String integrated(String file, String title) throws IOException, InterruptedException {
    DemoCourse any = Demo.COURSES.get(0);
    JsonNode list =
        call("ines", "GET", "/plugins/certificates/api/v1/templates?course=" + key(any), null);
    for (JsonNode template : list.path("templates")) {
      if (template.path("title").asText().equals(title)
          && template.path("state").asText().equals("INTEGRATED")) {
        return template.path("id").asText();
      }
    }
    JsonNode uploaded = upload(file, title);
    String template = "/plugins/certificates/api/v1/templates/" + uploaded.path("id").asText();
    call("ines", "POST", template + "/submit", null);
    for (String reviewer : new String[] {"paul", "clara"}) {
      call(
          reviewer,
          "POST",
          template + "/reviews",
          Map.of("decision", "approve", "comment", "Looks right."));
    }
    call("ines", "POST", template + "/finalize", null);
    call("paul", "POST", template + "/integrate", null);
    return uploaded.path("id").asText();
  }

  private void enable(DemoCourse course, String template) throws IOException, InterruptedException {
    for (String mode : new String[] {"verified", "honor"}) {
      call(
          "ines",
          "PUT",
          at(course) + "/modes/" + mode + "/template",
          Map.of("templateId", template, "confirm", true));
    }
    call("ines", "POST", at(course) + "/examples", Map.of());
  }

  private void start(DemoCourse course) throws IOException, InterruptedException {
    call("ines", "POST", "/api/host/v1/courses/" + key(course) + "/start", null);
  }

  private void generate(DemoCourse course, JsonNode state)
      throws IOException, InterruptedException {
    if (course.certificates() == DemoCourse.Certificates.GENERATED
        && !state.path("generated").asBoolean()) {
      call("ines", "POST", at(course) + "/generations", null);
      if (course.number().equals("COMM150")) {
        revoke(at(course) + "/certificates/mateus");
      }
    }
  }

  /** One certificate is invalidated, so that the message can be seen. */
  private void revoke(String certificate) throws IOException, InterruptedException {
    for (int look = 0; look < MOST_LOOKS; look++) {
      if (send("ines", "GET", certificate, null, null).statusCode() == 200) {
        call(
            "ines",
            "POST",
            certificate + "/revoke",
            Map.of("reason", "The case study was handed in by somebody else."));
        return;
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(250));
    }
  }

  private JsonNode upload(String file, String title) throws IOException, InterruptedException {
    String boundary = "laurel-demo-boundary";
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (Map.Entry<String, String> field : Map.of("title", title, "org", "Northgate").entrySet()) {
      body.writeBytes(
          "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
              .formatted(boundary, field.getKey(), field.getValue())
              .getBytes(StandardCharsets.UTF_8));
    }
    body.writeBytes(
        String.join(
                "\r\n",
                "--" + boundary,
                "Content-Disposition: form-data; name=\"file\"; filename=\"" + file + "\"",
                "Content-Type: application/octet-stream",
                "",
                "")
            .getBytes(StandardCharsets.UTF_8));
    try (InputStream presentation = DemoCertificates.class.getResourceAsStream("/demo/" + file)) {
      if (presentation == null) {
        throw new IOException("The demo's design " + file + " is not packed");
      }
      body.writeBytes(presentation.readAllBytes());
    }
    body.writeBytes("\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
    return parsed(
        "POST /templates",
        send(
            "ines",
            "POST",
            "/plugins/certificates/api/v1/templates",
            body.toByteArray(),
            "multipart/form-data; boundary=" + boundary));
  }

  private JsonNode call(
      String user, String method, String path, @org.jspecify.annotations.Nullable Object body)
      throws IOException, InterruptedException {
    return parsed(
        method + " " + path,
        send(
            user,
            method,
            path,
            body == null ? null : Json.MAPPER.writeValueAsBytes(body),
            body == null ? null : "application/json"));
  }

  private static JsonNode parsed(String call, HttpResponse<String> answer) throws IOException {
    if (answer.statusCode() >= 400) {
      throw new IOException(call + " → " + answer.statusCode() + " " + answer.body());
    }
    return answer.body().isEmpty()
        ? Json.MAPPER.createObjectNode()
        : Json.MAPPER.readTree(answer.body());
  }

  private HttpResponse<String> send(
      String user,
      String method,
      String path,
      byte @org.jspecify.annotations.Nullable [] body,
      @org.jspecify.annotations.Nullable String type)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(origin + path))
            .timeout(Duration.ofMinutes(2))
            .header("Accept", "application/json")
            .header(
                "Authorization",
                "Basic "
                    + Base64.getEncoder()
                        .encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8)))
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofByteArray(body));
    if (type != null) {
      request.header("Content-Type", type);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}

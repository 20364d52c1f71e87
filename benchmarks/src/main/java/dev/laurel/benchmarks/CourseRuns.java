package dev.laurel.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The course of many learners, over the plugin's API. */
final class CourseRuns {

  private static final String API = "/plugins/certificates/api/v1";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final String origin;
  private final String course;

  CourseRuns(String origin, int learners) {
    this.origin = origin;
    this.course = "/courses/" + key("MANY+" + learners);
  }

  static String key(String numberAndRun) {
    return URLEncoder.encode("course-v1:Northgate+" + numberAndRun, StandardCharsets.UTF_8);
  }

  /** Waits for the demo's certificates, and lets the course issue the same design. */
  void enable() throws IOException {
    String last = API + "/courses/" + key("TEAM260+2026");
    SampleHost.await(
        () -> {
          try {
            return call("GET", last, null).path("generated").asBoolean();
          } catch (IOException notYet) {
            return false;
          }
        });
    String template = "";
    for (JsonNode one :
        call("GET", API + "/templates?course=" + course.substring(9), null).path("templates")) {
      template = one.path("state").asText().equals("INTEGRATED") ? one.path("id").asText() : "";
      if (!template.isEmpty()) {
        break;
      }
    }
    for (String mode : new String[] {"verified", "honor"}) {
      String body = "{\"templateId\":\"" + template + "\",\"confirm\":true}";
      call("PUT", API + course + "/modes/" + mode + "/template", body);
    }
    call("POST", API + course + "/examples", "{\"enableAnyway\":true}");
  }

  /**
   * A run as it goes.
   *
   * @param id what identifies it
   * @param isGoing whether it has not ended
   * @param isFinished whether it looked at every learner
   * @param done how many it has settled
   * @param issued how many it issued
   */
  record Run(String id, boolean isGoing, boolean isFinished, long done, long issued) {}

  Run start() throws IOException {
    return run(call("POST", API + course + "/generations", "{}"));
  }

  Run look(String id) throws IOException {
    return run(call("GET", API + course + "/generations/" + id, null));
  }

  private static Run run(JsonNode json) {
    String state = json.path("state").asText();
    return new Run(
        json.path("id").asText(),
        state.equals("QUEUED") || state.equals("RUNNING"),
        state.equals("FINISHED"),
        json.path("done").asLong(),
        json.path("issued").asLong());
  }

  private JsonNode call(String method, String path, @Nullable String body) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(origin + path))
            .header("Accept", "application/json")
            .header("Content-Type", "application/json")
            .header(
                "Authorization",
                "Basic "
                    + Base64.getEncoder()
                        .encodeToString("ines:ines".getBytes(StandardCharsets.UTF_8)))
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    try {
      HttpResponse<String> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() >= 400) {
        throw new IOException(method + " " + path + " → " + answer.statusCode() + answer.body());
      }
      return MAPPER.readTree(answer.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}

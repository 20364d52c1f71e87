package dev.laurel.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.laurel.kit.web.Json;
import dev.laurel.test.PresentationBuilder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A host on its own in which everything that can be named has a marked name: people, organization,
 * course, mode, badge, design, file, comment, field, reasons.
 */
final class CrawlStage {

  static final List<String> READERS = List.of("lea", "ines", "paul", "clara", "admin");

  private static final String KEY = "course-v1%3AProbe%2BMARK%2B1";
  private static final String PLUGIN = "/plugins/certificates";
  private static final String API = RunningHost.API + "/courses/" + KEY;

  private final HostOnItsOwn host;

  private CrawlStage(HostOnItsOwn host) {
    this.host = host;
  }

  static void prepare(HostOnItsOwn host) {
    CrawlStage stage = new CrawlStage(host);
    stage.people();
    stage.course();
    String design = stage.design("Probe " + Probe.MARK);
    stage.review(design);
    stage.issue(design);
    stage.design("Draft " + Probe.MARK);
  }

  /** Where each reader begins; most is reached from there by links. */
  static List<String> starts(String reader) {
    String course = "/courses/" + KEY;
    return switch (reader) {
      case "" ->
          List.of(
              "/login?returnTo=%2Fdashboard",
              PLUGIN + "/verify",
              PLUGIN + "/verify?id=none",
              PLUGIN + "/v/none",
              PLUGIN + "/badges/issuers/none",
              PLUGIN + "/help/",
              PLUGIN + "/nothing",
              "/nothing");
      case "lea" -> List.of("/dashboard", course + "/progress", course + "/end", PLUGIN + "/my");
      case "ines" ->
          List.of(
              "/dashboard",
              course + "/instructor/certificates?name=x",
              PLUGIN + course + "/learners?q=x&status=available&mode=honor&from=2020-01-01",
              PLUGIN + course + "/learners/lea",
              PLUGIN + course + "/preview?show=x",
              PLUGIN + course + "/exports?format=zip",
              PLUGIN + course + "/runs",
              API + "/certificates.csv",
              PLUGIN + course + "/bulk",
              PLUGIN + "/fields?course=" + KEY,
              PLUGIN + "/templates?q=x&state=draft",
              PLUGIN + "/templates/new?course=" + KEY,
              course + "/instructor/membership?q=x",
              "/studio/" + KEY + "/settings/advanced");
      case "admin" ->
          List.of(
              "/admin/people?q=x",
              "/admin/mail",
              "/admin/plugins",
              "/admin/courses",
              PLUGIN + "/doctor");
      default -> List.of("/dashboard", PLUGIN + "/reviews", PLUGIN + "/templates?q=x");
    };
  }

  private void put(String path, Map<String, ?> body) {
    host.ok("admin", "PUT", RunningHost.HOST + path, json(body));
  }

  private static String json(Object body) {
    return Json.MAPPER.valueToTree(body).toString();
  }

  private void people() {
    for (String name : List.of("lea", "liam", "ines", "paul", "clara")) {
      List<String> roles =
          name.equals("paul")
              ? List.of("project_manager")
              : name.equals("clara") ? List.of("customer_success_manager") : List.of();
      put(
          "/users/" + name,
          Map.of(
              "fullName",
              (name.equals("lea") ? Probe.FORMULA_NAME : name) + " " + Probe.MARK,
              "email",
              name + "@example.org",
              "password",
              name,
              "roles",
              roles));
    }
  }

  private void course() {
    ObjectNode mode = Json.MAPPER.createObjectNode();
    mode.put("slug", "honor").put("name", "Mode " + Probe.MARK).put("certificateEligible", true);
    put(
        "/courses/" + KEY,
        Map.of(
            "title",
            "Course " + Probe.MARK,
            "org",
            "Org " + Probe.MARK,
            "pacing",
            "self",
            "start",
            "2020-01-01T00:00:00Z",
            "staff",
            List.of("ines"),
            "modes",
            List.of(mode)));
    put(
        "/courses/" + KEY + "/grading",
        Map.of(
            "passMark",
            0.6,
            "badges",
            List.of(Map.of("name", "Exam " + Probe.MARK, "weight", 1)),
            "completionRule",
            Map.of("minimum", 0.5)));
    for (String name : List.of("lea", "liam")) {
      put("/courses/" + KEY + "/enrolments/" + name, Map.of("mode", "honor"));
      put(
          "/courses/" + KEY + "/progress/" + name,
          Map.of("scores", Map.of("Exam " + Probe.MARK, 0.9), "completion", 1));
    }
  }

  private String design(String title) {
    byte[] file =
        PresentationBuilder.a4()
            .text("Name", "${learner.name}")
            .text(escaped(Probe.MARK), escaped(Probe.MARK))
            .build();
    HttpRequest.BodyPublisher form =
        HttpRequest.BodyPublishers.concat(
            HttpRequest.BodyPublishers.ofString(
                field("title", title) + field("course", "course-v1:Probe+MARK+1") + file(),
                StandardCharsets.UTF_8),
            HttpRequest.BodyPublishers.ofByteArray(file),
            HttpRequest.BodyPublishers.ofString("\r\n--own--\r\n"));
    String answer =
        host.call(
                "ines",
                "POST",
                RunningHost.API + "/templates",
                form,
                "multipart/form-data; boundary=own")
            .body();
    try {
      return Json.MAPPER.readTree(answer).get("id").asText();
    } catch (java.io.IOException | NullPointerException e) {
      throw new AssertionError(answer, e);
    }
  }

  private static String field(String name, String value) {
    return "--own\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
        .formatted(name, value);
  }

  private static String file() {
    return "--own\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
        + Probe.MARK.replace("\"", "%22")
        + ".pptx\"\r\n\r\n";
  }

  /** As the parts of a presentation have it. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private void review(String design) {
    String template = RunningHost.API + "/templates/" + design;
    host.ok("ines", "POST", template + "/submit", "{}");
    String words = json(Map.of("text", "A word " + Probe.MARK, "x", 0.5, "y", 0.5));
    host.ok("paul", "POST", template + "/comments", words);
    for (String reviewer : List.of("paul", "clara")) {
      host.ok(
          reviewer,
          "POST",
          template + "/reviews",
          json(Map.of("decision", "approve", "comment", "Well " + Probe.MARK)));
    }
    host.ok("ines", "POST", template + "/finalize", "{}");
    host.ok("paul", "POST", template + "/integrate", "{}");
  }

  private void issue(String design) {
    host.ok("ines", "PUT", API + "/modes/honor/template", json(Map.of("templateId", design)));
    host.ok(
        "ines",
        "PUT",
        API + "/fields/motto",
        json(Map.of("kind", "text", "source", "text", "value", "Motto " + Probe.MARK)));
    host.ok(
        "ines", "PUT", API + "/exceptions/liam", json(Map.of("reason", "Because " + Probe.MARK)));
    host.ok("ines", "POST", API + "/examples", "{\"enableAnyway\":true}");
    String run = host.ok("ines", "POST", API + "/generations", "{}").get("id").asText();
    RunningHost.await(
        "the run",
        () ->
            host.ok("ines", "GET", API + "/generations/" + run, null)
                .get("state")
                .asText()
                .equals("FINISHED"));
    host.ok(
        "ines",
        "POST",
        API + "/certificates/liam/revoke",
        json(Map.of("reason", "Revoked " + Probe.MARK)));
    JsonNode lea = host.ok("ines", "GET", API + "/certificates/lea", null);
    host.ok(
        "lea",
        "PUT",
        RunningHost.API + "/certificates/" + lea.get("id").asText() + "/sharing",
        "{\"shared\":true}");
    host.ok("ines", "POST", API + "/exports?format=csv", null);
  }
}

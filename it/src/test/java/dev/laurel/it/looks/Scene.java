package dev.laurel.it.looks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.laurel.kit.web.Json;
import dev.laurel.test.host.LaurelHost;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What pictures are taken of, beside the demo: a course for each state that a course can be in, and
 * certificates in each state that these can be in. Made as people make it, over the API.
 */
final class Scene {

  private static final String PLUGIN = "/plugins/certificates";

  private final Stage stage;
  private final Map<String, String> ids = new LinkedHashMap<>();

  private Scene(Stage stage) {
    this.stage = stage;
  }

  /** Sets it up. */
  static Scene set(Stage stage) {
    Scene scene = new Scene(stage);
    scene.awaitDemo();
    scene.designs();
    scene.crowd();
    scene.certificates();
    scene.runs();
    scene.mail();
    return scene;
  }

  /** Everybody reads pages in a language from now on. */
  void read(String language) {
    for (String user :
        List.of("admin", "ines", "paul", "clara", "lea", "liam", "luc", "mateus", "pip", "wang")) {
      stage.ok("admin", "PUT", Stage.HOST + "/users/" + user, json(Map.of("locale", language)));
    }
  }

  /** The id that was kept under a name. */
  String id(String name) {
    return java.util.Objects.requireNonNull(ids.get(name), name);
  }

  /** An address in which {@code {COURSE:NUMBER}} and {@code {ID:name}} are filled in. */
  String address(String path) {
    String filled = path;
    for (Map.Entry<String, String> id : ids.entrySet()) {
      filled = filled.replace("{" + id.getKey() + "}", id.getValue());
    }
    return java.util.regex.Pattern.compile("\\{([A-Z]+[0-9]+)}")
        .matcher(filled)
        .replaceAll(found -> key(found.group(1)));
  }

  static String key(String number) {
    return LaurelHost.encoded(plain(number));
  }

  private static String plain(String number) {
    return "course-v1:" + organisation(number) + "+" + number + "+2026";
  }

  /** Where designs are on their way there is no other design, as Northgate has for all courses. */
  private static String organisation(String number) {
    return number.startsWith("FIRE1") ? "Easthaven" : "Northgate";
  }

  private static String api(String number) {
    return Stage.API + "/courses/" + key(number);
  }

  private JsonNode post(String user, String path, Map<String, ?> body) {
    return stage.ok(user, "POST", path, json(body));
  }

  private static String json(Object body) {
    return Json.MAPPER.valueToTree(body).toString();
  }

  private void awaitDemo() {
    Stage.await(
        "the demo's certificates",
        () ->
            stage.status("ines", api("ETHI220")) == 200
                && stage.get("ines", api("ETHI220")).path("enabled").asBoolean()
                && stage.get("ines", api("TEAM260")).at("/counts/available").asInt() >= 5
                && stage.get("ines", api("COMM150")).at("/counts/revoked").asInt() == 1
                && stage.get("ines", api("LANG180")).path("generated").asBoolean());
  }

  // ---- designs on their way ----

  private void designs() {
    for (String number :
        List.of(
            "FIRE100", "FIRE110", "FIRE120", "FIRE130", "FIRE140", "FIRE150", "FIRE160",
            "FIRE170")) {
      course(number, "Fire Safety, part " + number.charAt(5), "instructor");
    }
    ids.put("faulty", upload("FIRE110", "Fire safety 2026", Packed.faulty()));
    ids.put("warned", upload("FIRE120", "Fire safety 2026", Packed.warned()));
    String asked = starter("FIRE130", "honour");
    ids.put("asked", asked);
    step("ines", asked, "submit");
    review("paul", asked, "approve", "The right seal. Good.");
    comment("clara", asked, "Should the name not be larger?", 52, 40);
    comment("ines", asked, "It is the size that the longest name still fits in.", 0, 0);
    String changes = starter("FIRE140", "wave");
    ids.put("changes", changes);
    step("ines", changes, "submit");
    comment("clara", changes, "The wave runs into the signature.", 20, 80);
    review("clara", changes, "request_changes", "Please move the signature up a little.");
    String approved = starter("FIRE150", "night");
    ids.put("approved", approved);
    step("ines", approved, "submit");
    review("paul", approved, "approve", "");
    review("clara", approved, "approve", "As agreed.");
    integrate("FIRE160", starter("FIRE160", "column"), "verified", "honor");
    ids.put("integrated", id("FIRE160-design"));
    integrate("FIRE170", starter("FIRE170", "angle"), "verified");
    step("ines", id("FIRE170-design"), "retire");
  }

  private void course(String number, String title, String pacing) {
    stage.ok(
        "admin",
        "PUT",
        Stage.HOST + "/courses/" + key(number),
        """
        {"title":"%s","org":"%s","pacing":"%s","start":"2026-08-03T08:00:00Z",
         "end":"2026-11-27T17:00:00Z","staff":["ines"],
         "modes":[{"slug":"verified","name":"Verified","certificateEligible":true},
                  {"slug":"honor","name":"Honor","certificateEligible":true}]}
        """
            .formatted(title, organisation(number), pacing));
    stage.ok(
        "admin",
        "PUT",
        Stage.HOST + "/courses/" + key(number) + "/grading",
        """
        {"passMark":0.6,"badges":[{"name":"Weekly quizzes","weight":0.4},
         {"name":"Final exam","weight":0.6}],"completionRule":{"minimum":0.8}}
        """);
  }

  private String upload(String number, String title, byte[] file) {
    return stage
        .form(
            "ines", Stage.API + "/templates", Map.of("course", plain(number), "title", title), file)
        .get("id")
        .asText();
  }

  /** A design that comes along, uploaded as one's own. */
  private String starter(String number, String starter) {
    byte[] file = stage.file("ines", Stage.API + "/starters/" + starter + ".pptx");
    String id = upload(number, Packed.title(starter), Packed.anew(file));
    ids.put(number + "-design", id);
    return id;
  }

  private void step(String user, String template, String step) {
    post(user, Stage.API + "/templates/" + template + "/" + step, Map.of());
  }

  private void review(String user, String template, String decision, String comment) {
    post(
        user,
        Stage.API + "/templates/" + template + "/reviews",
        Map.of("decision", decision, "comment", comment));
  }

  private void comment(String user, String template, String text, int x, int y) {
    post(
        user,
        Stage.API + "/templates/" + template + "/comments",
        x == 0 ? Map.of("text", text) : Map.of("text", text, "x", x, "y", y));
  }

  private void integrate(String number, String template, String... modes) {
    step("ines", template, "submit");
    review("paul", template, "approve", "");
    review("clara", template, "approve", "");
    step("ines", template, "finalize");
    step("paul", template, "integrate");
    for (String mode : modes) {
      stage.ok(
          "ines",
          "PUT",
          api(number) + "/modes/" + mode + "/template",
          json(Map.of("templateId", template, "confirm", true)));
    }
  }

  // ---- certificates ----

  private void certificates() {
    enabled("SAFE310", "Ladders and Scaffolds", "self", "angle");
    setting("SAFE310", "certificates_valid_for", "5 days");
    for (String who : List.of("lea", "mateus", "greta")) {
      taught("SAFE310", who, 0.9);
      ids.put(who + "-safe310", request(who, "SAFE310"));
    }
    stage.advance(Duration.ofDays(4));
    person("odile", "Odile Vanhoutte");
    taught("SAFE310", "odile", 0.8);
    ids.put("erased", request("odile", "SAFE310"));
    stage.ok("admin", "POST", Stage.HOST + "/users/odile/anonymise", "{}");
    String gone = PLUGIN + "/verify/" + id("erased") + ".json";
    Stage.await("the erasure", () -> stage.get("", gone).path("holderErased").asBoolean());
    String again = api("SAFE310") + "/certificates/mateus/reissue";
    post("ines", again, Map.of("reason", "His name was misspelt."));
    ids.put("superseded", id("mateus-safe310"));
    stage.advance(Duration.ofDays(2));
    ids.put("expired", id("lea-safe310"));
    taught("SAFE310", "elena", 0.77);
    ids.put("valid", request("elena", "SAFE310"));
    taught("SAFE310", "wang", 0.7);
    String made = request("wang", "SAFE310");
    stage.sql("UPDATE cert_certificate SET status = 'PENDING' WHERE id = '" + made + "'");
    taught("SAFE310", "pip", 0.7);
    stage.status("pip", "POST", api("SAFE310") + "/requests", "{}");
    Map<String, String> reason =
        Map.of("reason", "Ill during the exam; oral exam taken on 2 July.");
    for (String who : List.of("liam", "luc")) {
      stage.ok("ines", "PUT", api("COMM150") + "/exceptions/" + who, json(reason));
    }
    ids.put("revoked", certificate("COMM150", "mateus"));
    ids.put("lea-comm150", certificate("COMM150", "lea"));
    post(
        "ines",
        api("TEAM260") + "/certificates/thorbjorg/revoke",
        Map.of("reason", "Taken by somebody else."));
    for (String asker : List.of("", "", "")) {
      stage.file(asker, PLUGIN + "/verify/" + id("lea-comm150"));
    }
    stage.file("lea", Stage.API + "/certificates/" + id("lea-comm150") + ".pdf");
  }

  private String certificate(String number, String who) {
    return stage.get("ines", api(number) + "/certificates/" + who).get("id").asText();
  }

  private void enabled(String number, String title, String pacing, String starter) {
    course(number, title, pacing);
    integrate(number, starter(number, starter), "verified", "honor");
    post("ines", api(number) + "/examples", Map.of("enableAnyway", true));
    stage.ok("ines", "POST", Stage.HOST + "/courses/" + key(number) + "/start", "{}");
  }

  private void setting(String number, String name, String value) {
    stage.ok(
        "ines",
        "PATCH",
        Stage.HOST + "/courses/" + key(number) + "/advanced-settings",
        json(Map.of(name, value)));
  }

  private void person(String username, String fullName) {
    stage.ok(
        "admin",
        "PUT",
        Stage.HOST + "/users/" + username,
        json(
            Map.of(
                "fullName",
                fullName,
                "email",
                username + "@northgate.example",
                "password",
                username)));
  }

  private void taught(String number, String who, double score) {
    String course = Stage.HOST + "/courses/" + key(number);
    stage.ok("admin", "PUT", course + "/enrolments/" + who, json(Map.of("mode", "verified")));
    stage.ok(
        "admin",
        "PUT",
        course + "/progress/" + who,
        json(
            Map.of(
                "scores", Map.of("Weekly quizzes", score, "Final exam", score), "completion", 1)));
  }

  private String request(String who, String number) {
    post(who, api(number) + "/requests", Map.of());
    String certificate = api(number) + "/certificates/" + who;
    Stage.await("the certificate of " + who, () -> stage.status("ines", certificate) == 200);
    return certificate(number, who);
  }

  // ---- many learners, and runs ----

  /** A course with more learners than a page shows, over a week. */
  private void crowd() {
    enabled("FIRE200", "Fire Safety for Everyone", "instructor", "honour");
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 480; i++) {
      lines.append(
          """
          {"put":"/users/p%1$03d","body":{"fullName":"%2$s","email":"p%1$03d@northgate.example"}}
          {"put":"/courses/%3$s/enrolments/p%1$03d","body":{"mode":"%4$s"}}
          """
              .formatted(i, Names.of(i), key("FIRE200"), i % 3 == 0 ? "honor" : "verified"));
    }
    stage.load(lines.toString());
    for (int part = 0; part < 4; part++) {
      pass(part * 100, part * 100 + 40 + part * 20);
      run("FIRE200");
      stage.advance(Duration.ofDays(1 + part % 2));
    }
    // One after the other: which of them are on the first page is no matter of chance then.
    for (int i = 300; i < 355; i++) {
      post(
          "ines",
          api("FIRE200") + "/certificates/p" + i + "/reissue",
          Map.of("reason", "A misprint in the design."));
    }
    taught("FIRE200", "pip", 0.8);
    for (int i = 0; i < 6; i++) {
      post(
          "ines",
          api("FIRE200") + "/certificates/p" + "%03d".formatted(i) + "/revoke",
          Map.of("reason", "Enrolled twice."));
    }
  }

  private void pass(int from, int to) {
    StringBuilder lines = new StringBuilder();
    for (int i = from; i < to; i++) {
      lines.append(
          """
          {"put":"/courses/%2$s/progress/p%1$03d","body":{"scores":{"Weekly quizzes":0.%3$d,"Final exam":0.%3$d},"completion":1}}
          """
              .formatted(i, key("FIRE200"), 62 + i % 36));
    }
    stage.load(lines.toString());
  }

  private void run(String number) {
    String id = post("ines", api(number) + "/generations", Map.of()).get("id").asText();
    String run = api(number) + "/generations/" + id;
    Stage.await("the run", () -> stage.get("ines", run).get("state").asText().equals("FINISHED"));
    ids.put(number + "-run", id);
  }

  private void runs() {
    run("FIRE200");
    enabled("FIRE210", "Fire Safety: a run that goes", "instructor", "honour");
    enabled("FIRE220", "Fire Safety: a run that was cancelled", "instructor", "wave");
    for (String number : List.of("FIRE210", "FIRE220")) {
      for (String who : List.of("lea", "wang", "ansari", "thorbjorg", "mateus")) {
        taught(number, who, 0.8);
      }
      run(number);
    }
    // A run goes too quickly for a picture; its row says what it says half way.
    stage.sql(
        "UPDATE cert_generation SET state = 'RUNNING', ended_at = NULL, total = 2480, issued = 1512,"
            + " failed = 3, skipped = 21 WHERE id = '"
            + id("FIRE210-run")
            + "'");
    stage.sql(
        "UPDATE cert_generation SET state = 'CANCELLED', total = 2480, issued = 1512, failed = 0,"
            + " skipped = 21 WHERE id = '"
            + id("FIRE220-run")
            + "'");
  }

  /** A mail about one thing; else it is a matter of chance how many go together. */
  private void mail() {
    Post post = new Post(stage);
    course("FIRE180", "Fire Safety, part 8", "instructor");
    String design = starter("FIRE180", "diwan");
    post.settle();
    step("ines", design, "submit");
    post.await("Northgate Diwan");
    review("paul", design, "approve", "");
  }
}

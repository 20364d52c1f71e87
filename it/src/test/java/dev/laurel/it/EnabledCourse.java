package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.test.PresentationBuilder;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/**
 * A course on the host of all tests that has started and whose certificates are enabled. Its staff
 * is ines; Léa passes, Liam does not yet, and nobody holds a certificate.
 *
 * @param key its key as a part of a path
 */
record EnabledCourse(String key) {

  /** A new one. */
  static EnabledCourse made(String number) {
    EnabledCourse course = new EnabledCourse(WholeWayIT.course(number, "instructor"));
    course.enable();
    return course;
  }

  /** Its address in the plugin's API. */
  String api() {
    return RunningHost.API + "/courses/" + key;
  }

  /** Its tab of certificates. */
  String tab() {
    return "/courses/" + key + "/instructor/certificates";
  }

  /** Its learners' page of progress. */
  String progress() {
    return "/courses/" + key + "/progress";
  }

  /** Lets somebody pass. */
  EnabledCourse passes(String learner) {
    ok(
        "admin",
        "PUT",
        RunningHost.HOST + "/courses/" + key + "/progress/" + learner,
        "{\"scores\":{\"Exam\":0.9},\"completion\":1}");
    return this;
  }

  /** Lets as many more pass. */
  EnabledCourse with(int learners) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < learners; i++) {
      lines.append(
          """
          {"put":"/users/many%1$d","body":{"fullName":"One of many %1$d","email":"many%1$d@example.org"}}
          {"put":"/courses/%2$s/enrolments/many%1$d","body":{"mode":"honor"}}
          {"put":"/courses/%2$s/progress/many%1$d","body":{"scores":{"Exam":0.9},"completion":1}}
          """
              .formatted(i, key));
    }
    HttpResponse<String> answer =
        RunningHost.call(
            "admin",
            "POST",
            RunningHost.HOST + "/bulk",
            "application/x-ndjson",
            lines.toString().getBytes(StandardCharsets.UTF_8));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return this;
  }

  /** Lets one more pass, who is called as a JSON string says. */
  EnabledCourse with(String username, String fullName) {
    String person = "{\"fullName\":\"%s\",\"email\":\"%s@example.org\"}";
    ok(
        "admin",
        "PUT",
        RunningHost.HOST + "/users/" + username,
        person.formatted(fullName, username));
    ok(
        "admin",
        "PUT",
        RunningHost.HOST + "/courses/" + key + "/enrolments/" + username,
        "{\"mode\":\"honor\"}");
    return passes(username);
  }

  /** Issues to everybody who passes. */
  EnabledCourse issued() {
    ok("ines", "POST", api() + "/generations", "{}");
    RunningHost.await("Léa's certificate", () -> status("lea").equals("AVAILABLE"));
    return this;
  }

  /** The status of somebody's certificate, or nothing. */
  String status(String learner) {
    HttpResponse<String> answer = RunningHost.get("ines", api() + "/certificates/" + learner);
    return answer.statusCode() == 200 ? RunningHost.json(answer).get("status").asText() : "";
  }

  private void enable() {
    HttpResponse<String> uploaded =
        Uploads.form(
            "ines",
            "/templates",
            "course",
            URLDecoder.decode(key, StandardCharsets.UTF_8),
            "keys.pptx",
            PresentationBuilder.a4().text("Name", "${learner.name}").build());
    assertThat(uploaded.statusCode()).as(uploaded.body()).isEqualTo(201);
    String id = RunningHost.json(uploaded).get("id").asText();
    String template = RunningHost.API + "/templates/" + id;
    ok("ines", "POST", template + "/submit", "{}");
    for (String reviewer : new String[] {"paul", "clara"}) {
      ok(reviewer, "POST", template + "/reviews", "{\"decision\":\"approve\",\"comment\":\"\"}");
    }
    ok("ines", "POST", template + "/finalize", "{}");
    ok("paul", "POST", template + "/integrate", "{}");
    ok("ines", "PUT", api() + "/modes/honor/template", "{\"templateId\":\"" + id + "\"}");
    ok("ines", "POST", api() + "/examples", "{\"enableAnyway\":true}");
    ok("admin", "POST", RunningHost.HOST + "/courses/" + key + "/start", "{}");
  }

  private static void ok(String user, String method, String path, String json) {
    HttpResponse<String> answer = RunningHost.call(user, method, path, json);
    assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isBetween(200, 299);
  }
}

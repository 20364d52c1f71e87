package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.laurel.test.PresentationBuilder;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;

/**
 * A course of a host on its own whose certificates are enabled, with learners {@code p0}, {@code
 * p1}, … who pass, of whom the first ten sign in. Its staff is ines; learners may ask.
 */
record OwnCourse(HostOnItsOwn host, String name, int learners) {

  /** Those who have a password, which is slow to keep on purpose. */
  private static final int SIGNING_IN = 10;

  static OwnCourse made(HostOnItsOwn host, String name, int learners) {
    OwnCourse course = new OwnCourse(host, name, learners);
    course.load();
    course.enable();
    return course;
  }

  private String plainKey() {
    return "course-v1:Own+" + name + "+1";
  }

  private String key() {
    return URLEncoder.encode(plainKey(), StandardCharsets.UTF_8);
  }

  /** Its address in the plugin's API. */
  String address() {
    return RunningHost.API + "/courses/" + key();
  }

  /** Its page of exports. */
  String exports() {
    return "/plugins/certificates/courses/" + key() + "/exports";
  }

  /** The same in another host. */
  OwnCourse in(HostOnItsOwn other) {
    return new OwnCourse(other, name, learners);
  }

  JsonNode certificate(String username) {
    return host.ok("ines", "GET", address() + "/certificates/" + username, null);
  }

  byte[] pdf(String id) {
    var answer = host.bytes("ines", RunningHost.API + "/certificates/" + id + ".pdf");
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  /** Starts a run, and gives its address. */
  String run() {
    return address()
        + "/generations/"
        + host.ok("ines", "POST", address() + "/generations", "{}").get("id").asText();
  }

  JsonNode finished(String run) {
    RunningHost.await(
        "the run to finish",
        () -> host.ok("ines", "GET", run, null).get("state").asText().equals("FINISHED"));
    return host.ok("ines", "GET", run, null);
  }

  private void load() {
    StringBuilder lines = new StringBuilder();
    for (String[] one :
        new String[][] {
          {"ines", ""},
          {"paul", "\"project_manager\""},
          {"clara", "\"customer_success_manager\""}
        }) {
      lines.append(
          """
          {"put":"/users/%1$s","body":{"fullName":"%1$s","email":"%1$s@example.org","password":"%1$s","roles":[%2$s]}}
          """
              .formatted(one[0], one[1]));
    }
    lines.append(
        """
        {"put":"/courses/%1$s","body":{"title":"Own course","org":"Own","pacing":"self","start":"2020-01-01T00:00:00Z","staff":["ines"],"modes":[{"slug":"honor","name":"Honor","certificateEligible":true}]}}
        {"put":"/courses/%1$s/grading","body":{"passMark":0.6,"badges":[{"name":"Exam","weight":1}],"completionRule":{"minimum":0.5}}}
        """
            .formatted(key()));
    for (int i = 0; i < learners; i++) {
      lines.append(
          """
          {"put":"/users/p%1$d","body":{"fullName":"Learner 李 %1$d","email":"p%1$d@example.org"%3$s}}
          {"put":"/courses/%2$s/enrolments/p%1$d","body":{"mode":"honor"}}
          {"put":"/courses/%2$s/progress/p%1$d","body":{"scores":{"Exam":0.9},"completion":1}}
          """
              .formatted(i, key(), i < SIGNING_IN ? ",\"password\":\"p" + i + "\"" : ""));
    }
    assertThat(
            host.call(
                    "admin",
                    "POST",
                    RunningHost.HOST + "/bulk",
                    HttpRequest.BodyPublishers.ofString(lines.toString()),
                    "application/x-ndjson")
                .body())
        .contains("\"loaded\":" + (5 + 3 * learners));
  }

  private void enable() {
    byte[] file = PresentationBuilder.a4().text("Name", "${learner.name}").build();
    HttpRequest.BodyPublisher form =
        HttpRequest.BodyPublishers.concat(
            HttpRequest.BodyPublishers.ofString(
                """
                --own\r
                Content-Disposition: form-data; name="title"\r
                \r
                Own\r
                --own\r
                Content-Disposition: form-data; name="course"\r
                \r
                %s\r
                --own\r
                Content-Disposition: form-data; name="file"; filename="own.pptx"\r
                Content-Type: application/vnd.openxmlformats-officedocument.presentationml.presentation\r
                \r
                """
                    .formatted(plainKey())),
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
    String id = answer.replaceFirst("(?s).*?\"id\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    String template = RunningHost.API + "/templates/" + id;
    host.ok("ines", "POST", template + "/submit", "{}");
    host.ok("paul", "POST", template + "/reviews", "{\"decision\":\"approve\",\"comment\":\"\"}");
    host.ok("clara", "POST", template + "/reviews", "{\"decision\":\"approve\",\"comment\":\"\"}");
    host.ok("ines", "POST", template + "/finalize", "{}");
    host.ok("paul", "POST", template + "/integrate", "{}");
    host.ok("ines", "PUT", address() + "/modes/honor/template", "{\"templateId\":\"" + id + "\"}");
    host.ok("ines", "POST", address() + "/examples", "{\"enableAnyway\":true}");
  }
}

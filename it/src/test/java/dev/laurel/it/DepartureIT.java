package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** People who are erased or merged, and a course that is deleted, on the running host. */
class DepartureIT {

  private static final String CERTIFICATES = "/plugins/certificates";

  private static String host(String number) {
    return RunningHost.HOST + "/courses/" + RunningHost.key(number);
  }

  private static String plugin(String number) {
    return RunningHost.API + "/courses/" + RunningHost.key(number);
  }

  @BeforeAll
  static void start() {
    assertThat(RunningHost.origin()).isNotEmpty();
  }

  private static String done(String who, String method, String path, @Nullable String body) {
    HttpResponse<String> answer = RunningHost.call(who, method, path, body);
    assertThat(answer.statusCode()).as(path + answer.body()).isBetween(200, 204);
    return answer.body();
  }

  private static void course(String number) {
    done(
        "admin",
        "PUT",
        host(number),
        """
        {"title":"Leaving %s","org":"Northgate","pacing":"self","staff":["ines"],
         "modes":[{"slug":"honor","name":"Honor","certificateEligible":true}]}"""
            .formatted(number));
    done(
        "admin",
        "PUT",
        host(number) + "/grading",
        """
        {"passMark":0.5,"badges":[{"name":"Quiz","weight":1}],"completionRule":{"minimum":0.5}}""");
    String design = Uploads.starter(number, "honour");
    done(
        "ines",
        "PUT",
        plugin(number) + "/modes/honor/template",
        "{\"templateId\":\"" + design + "\"}");
    done("ines", "POST", plugin(number) + "/examples", "{\"enableAnyway\":true}");
    done("ines", "POST", host(number) + "/start", "{}");
  }

  private static void person(String username, String fullName) {
    done(
        "admin",
        "PUT",
        RunningHost.HOST + "/users/" + username,
        "{\"fullName\":\"%s\",\"email\":\"%s@example.org\",\"password\":\"%s\"}"
            .formatted(fullName, username, username));
  }

  private static String certificate(String number, String username) {
    done("admin", "PUT", host(number) + "/enrolments/" + username, "{\"mode\":\"honor\"}");
    done(
        "admin",
        "PUT",
        host(number) + "/progress/" + username,
        "{\"scores\":{\"Quiz\":1},\"completion\":1}");
    done(username, "POST", plugin(number) + "/requests", "{}");
    return RunningHost.json(RunningHost.get("ines", plugin(number) + "/certificates/" + username))
        .get("id")
        .asText();
  }

  private static HttpResponse<String> verified(String id) {
    return RunningHost.get(null, CERTIFICATES + "/verify/" + id + ".json");
  }

  private static int downloaded(String who, String id) {
    return RunningHost.get(who, RunningHost.API + "/certificates/" + id + ".pdf").statusCode();
  }

  @Test
  void anErasedHolderIsNowhereToBeFoundAndTheCertificateStillCounts() {
    course("LEAVE1");
    person("odile", "Odile Vanhoutte");
    String id = certificate("LEAVE1", "odile");
    done(
        "ines",
        "PUT",
        plugin("LEAVE1") + "/exceptions/odile",
        "{\"reason\":\"Odile Vanhoutte was ill\"}");
    assertThat(downloaded("odile", id)).isEqualTo(200);

    done("admin", "POST", RunningHost.HOST + "/users/odile/anonymise", null);
    RunningHost.await("the erasure", () -> verified(id).body().contains("\"erased\""));

    assertThat(verified(id).body()).contains("\"holderErased\":true").doesNotContain("Odile");
    HttpResponse<String> page = RunningHost.page("lea", CERTIFICATES + "/verify/" + id);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("The holder’s data were erased")
        .contains("Leaving LEAVE1")
        .doesNotContain("Odile");
    assertThat(downloaded("odile", id)).isEqualTo(401);
    assertThat(downloaded("ines", id)).isEqualTo(410);
    assertThat(RunningHost.get("ines", plugin("LEAVE1")).body())
        .contains("\"available\":0")
        .contains("\"erased\":1");
    String tab =
        RunningHost.page(
                "ines", "/courses/" + RunningHost.key("LEAVE1") + "/instructor/certificates")
            .body();
    assertThat(tab).contains("Holder erased").doesNotContain("Odile").doesNotContain("odile");
    assertThat(RunningHost.get("ines", plugin("LEAVE1") + "/certificates.csv").body())
        .contains(id)
        .doesNotContain("Odile");
    assertThat(RunningHost.page("admin", "/admin/people?q=odile").body())
        .doesNotContain("Vanhoutte");
  }

  @Test
  void aMergedAccountGivesWhatItHoldsToTheOther() {
    course("LEAVE2");
    person("nora1", "Nora Weber");
    person("nora2", "Nora Weber-Klein");
    String earlier = certificate("LEAVE2", "nora1");
    String later = certificate("LEAVE2", "nora2");

    HttpResponse<String> wrong =
        RunningHost.call(
            "admin", "POST", RunningHost.HOST + "/users/nora1/merge", "{\"into\":\"nobody\"}");
    done("admin", "POST", RunningHost.HOST + "/users/nora1/merge", "{\"into\":\"nora2\"}");
    RunningHost.await("the merger", () -> verified(later).body().contains("superseded"));

    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(verified(earlier).body()).contains("\"valid\"").contains("Nora Weber");
    assertThat(downloaded("nora2", earlier)).isEqualTo(200);
    assertThat(downloaded("nora1", earlier)).isEqualTo(401);
    assertThat(RunningHost.get("nora2", RunningHost.API + "/me/certificates").body())
        .contains(earlier)
        .doesNotContain(later);
  }

  @Test
  void whatADeletedCourseIssuedStaysWithItsHolders() {
    course("LEAVE3");
    person("tom", "Tom Álvarez");
    String id = certificate("LEAVE3", "tom");
    done("admin", "PUT", RunningHost.HOST + "/users/tom", "{\"username\":\"tomas\"}");

    done("admin", "DELETE", host("LEAVE3"), null);

    assertThat(RunningHost.get("admin", host("LEAVE3")).statusCode()).isEqualTo(404);
    person("tomas", "Tomás Álvarez");
    String mine = RunningHost.page("tomas", CERTIFICATES + "/my").body();
    assertThat(mine).contains(id).contains("Leaving LEAVE3").doesNotContain("/progress");
    assertThat(downloaded("tomas", id)).isEqualTo(200);
    assertThat(verified(id).body()).contains("\"valid\"").contains("Tom Álvarez");
    assertThat(RunningHost.get("tomas", plugin("LEAVE3") + "/certificates").statusCode())
        .isEqualTo(404);
  }
}

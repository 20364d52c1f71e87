package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.laurel.test.PresentationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A course of an organization of its own with one of everything that a call can be about.
 *
 * @param isOwn whether the roles are those of this course
 * @param ids what there is in it, by the word for it in an address
 */
record AccessSide(boolean isOwn, Map<String, String> ids) {

  static final String OWN = "MatrixOwn";
  static final String OTHER = "MatrixOther";

  private static final AtomicInteger FONTS = new AtomicInteger();
  private static final Pattern MAIL = Pattern.compile("/admin/mail/([0-9-]+)\\.html");

  /** Makes one; the people have to be there. */
  static AccessSide made(boolean isOwn) {
    AccessSide side = new AccessSide(isOwn, new HashMap<>());
    side.load();
    side.design();
    side.issue();
    side.rest();
    return side;
  }

  String organization() {
    return isOwn ? OWN : OTHER;
  }

  String key() {
    return "course-v1:" + organization() + "+MX+1";
  }

  String encodedKey() {
    return URLEncoder.encode(key(), StandardCharsets.UTF_8);
  }

  private String staff() {
    return (isOwn ? AccessRole.STAFF : AccessRole.OTHER_STAFF).username();
  }

  private String holder() {
    return isOwn ? AccessRole.HOLDER.username() : "mx-resident";
  }

  private String api() {
    return RunningHost.API + "/courses/" + encodedKey();
  }

  private void load() {
    StringBuilder lines = new StringBuilder();
    lines.append(
        """
        {"put":"/users/mx-resident","body":{"fullName":"Matrix resident"}}
        {"put":"/courses/%1$s","body":{"title":"Matrix","org":"%2$s","pacing":"self","start":"2020-01-01T00:00:00Z","staff":["%3$s"],"modes":[{"slug":"honor","name":"Honor","certificateEligible":true}]}}
        {"put":"/courses/%1$s/grading","body":{"passMark":0.6,"badges":[{"name":"Exam","weight":1}],"completionRule":{"minimum":0.5}}}
        """
            .formatted(encodedKey(), organization(), staff()));
    enrol(lines, holder());
    if (isOwn) {
      enrol(lines, AccessRole.OTHER_HOLDER.username());
    }
    bulk(lines);
  }

  private void enrol(StringBuilder lines, String who) {
    lines.append(
        """
        {"put":"/courses/%1$s/enrolments/%2$s","body":{"mode":"honor"}}
        {"put":"/courses/%1$s/progress/%2$s","body":{"scores":{"Exam":0.9},"completion":1}}
        """
            .formatted(encodedKey(), who));
  }

  /** Loads lines of the host's API. */
  static void bulk(CharSequence lines) {
    HttpResponse<String> answer =
        RunningHost.call(
            "admin",
            "POST",
            RunningHost.HOST + "/bulk",
            "application/x-ndjson",
            lines.toString().getBytes(StandardCharsets.UTF_8));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private void design() {
    // As it is, a design that comes along is integrated.
    ids.put("template", upload("starter", "honour"));
    String last = upload("title", "Sent as final");
    ids.put("final", last);
    String address = RunningHost.API + "/templates/" + last;
    ok(staff(), "POST", address + "/submit", "{}");
    for (AccessRole reviewer :
        isOwn
            ? new AccessRole[] {AccessRole.PROJECT_MANAGER, AccessRole.SUCCESS_MANAGER}
            : new AccessRole[] {
              AccessRole.OTHER_PROJECT_MANAGER, AccessRole.OTHER_SUCCESS_MANAGER
            }) {
      ok(reviewer.username(), "POST", address + "/reviews", "{\"decision\":\"approve\"}");
    }
    ok(staff(), "POST", address + "/finalize", "{}");
    ids.put("review", upload("title", "In review"));
    ok(staff(), "POST", RunningHost.API + "/templates/" + ids.get("review") + "/submit", "{}");
    String comments = RunningHost.API + "/templates/" + ids.get("template") + "/comments";
    ok(staff(), "POST", comments, "{\"text\":\"A word\"}");
    ids.put("comment", ok(staff(), "GET", comments, null).at("/comments/0/id").asText());
  }

  private String upload(String field, String value) {
    byte[] file =
        field.equals("starter")
            ? new byte[0]
            : PresentationBuilder.a4().text("Name", "${learner.name}").build();
    HttpResponse<String> answer =
        Uploads.design(staff(), Map.of("course", key(), field, value), "mx.pptx", file);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return RunningHost.json(answer).get("id").asText();
  }

  private void issue() {
    ok(
        staff(),
        "PUT",
        api() + "/modes/honor/template",
        "{\"templateId\":\"" + ids.get("template") + "\"}");
    ok(staff(), "POST", api() + "/examples", "{\"enableAnyway\":true}");
    ids.put("generations", ok(staff(), "POST", api() + "/generations", "{}").get("id").asText());
    RunningHost.await(
        "the run",
        () ->
            ok(staff(), "GET", api() + "/generations/" + ids.get("generations"), null)
                .get("state")
                .asText()
                .equals("FINISHED"));
    ids.put(
        "certificate",
        ok(staff(), "GET", api() + "/certificates/" + holder(), null).get("id").asText());
    if (isOwn) {
      StringBuilder lines = new StringBuilder();
      enrol(lines, AccessRole.LEARNER.username());
      bulk(lines);
    }
  }

  private void rest() {
    ids.put("exports", ok(staff(), "POST", api() + "/exports?format=zip", null).get("id").asText());
    ids.put(
        "bulk",
        ok(
                staff(),
                "POST",
                api() + "/bulk",
                "{\"act\":\"add_exception\",\"usernames\":[\"" + holder() + "\"],\"reason\":\"x\"}")
            .get("id")
            .asText());
    ok(
        staff(),
        "PUT",
        api() + "/fields/seal",
        "{\"kind\":\"text\",\"source\":\"text\",\"value\":\"Seal\"}");
    ids.put("fonts", font());
    RunningHost.await(
        "the export",
        () ->
            RunningHost.get(staff(), api() + "/exports/" + ids.get("exports") + "/files/1")
                    .statusCode()
                == 200);
    Matcher mail = MAIL.matcher(RunningHost.get("admin", "/admin/mail").body());
    assertThat(mail.find()).isTrue();
    ids.put("mail", mail.group(1));
  }

  /** Another font of the organization, for whoever takes one out. */
  String font() {
    try {
      String family = "Matrix " + (char) ('A' + FONTS.getAndIncrement()) + "xx";
      HttpResponse<String> answer =
          Uploads.form(
              staff(),
              "/fonts",
              "org",
              organization(),
              "mx.ttf",
              OrganisationFontIT.named(family, 0));
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
      return RunningHost.json(answer).get("id").asText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode ok(String user, String method, String path, @Nullable String json) {
    HttpResponse<String> answer = RunningHost.call(user, method, path, json);
    assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isBetween(200, 299);
    return RunningHost.json(answer);
  }

  /** Where a call goes that is about this side. */
  String address(AccessCall call) {
    String path = call.path();
    String filled =
        path.replace("{key}", encodedKey() + (isDeletion(call) ? "gone" : ""))
            .replace("{mode}", "honor")
            .replace("{slug}", "certificates")
            .replace("{position}", "1")
            .replace("{number}", "1")
            .replace("{file}", "instructor.html")
            .replace("{org}", organization())
            .replace("{comment}", ids.getOrDefault("comment", ""))
            .replace("{username}", isAboutNobody(path) ? "mx-nobody" : holder())
            .replace("{name}", name(path))
            .replace("{id}", id(path));
    return filled + query(call);
  }

  /** What the host does to people is done to none of those who are needed. */
  private static boolean isAboutNobody(String path) {
    return path.matches(".*/(anonymise|merge|remove)") && !path.contains("/plugins/")
        || path.startsWith(RunningHost.HOST + "/courses/");
  }

  /** What is deleted is none that is still needed. */
  private static boolean isDeletion(AccessCall call) {
    return !call.reads() && call.path().endsWith("/deletion")
        || call.method().equals("DELETE")
            && call.path().equals(RunningHost.HOST + "/courses/{key}");
  }

  private String name(String path) {
    return path.contains("/mail/")
        ? ids.getOrDefault("mail", "")
        : path.contains("/static/") ? "laurel.css" : "seal";
  }

  private String id(String path) {
    for (String word : new String[] {"generations", "exports", "bulk", "fonts"}) {
      if (path.contains("/" + word + "/")) {
        return ids.getOrDefault(word, "");
      }
    }
    if (path.contains("/templates/") || path.contains("/reviews/")) {
      // Where the order of steps is told before the role, and where there is something to take.
      String state =
          path.endsWith("/integrate") ? "final" : path.endsWith("/take") ? "review" : "template";
      return ids.getOrDefault(state, "");
    }
    return path.contains("/starters/")
        ? "honour"
        : path.startsWith("/admin/") ? "mx-none" : ids.getOrDefault("certificate", "");
  }

  private String query(AccessCall call) {
    String path = call.path();
    if (path.endsWith("/exports") && path.startsWith(RunningHost.API)) {
      return call.reads() ? "" : "?format=zip";
    }
    if (path.endsWith("/fonts")) {
      return "?org=" + organization();
    }
    if (path.endsWith("/picture")) {
      return "?name=learner.photo";
    }
    return path.matches(".*/(fields|templates/new)") || path.equals(RunningHost.API + "/templates")
        ? "?course=" + encodedKey()
        : "";
  }
}

package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.laurel.test.PresentationBuilder;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each state of a design × each step × each role, over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkflowIT {

  private static final String COURSE = "course-v1:Northgate+MATRIX+2026";

  /** A learner, staff, both kinds of manager, an administrator, a manager who uploaded it. */
  private static final List<String> ROLES =
      List.of("lea", "ines", "paul", "clara", "admin", "otto");

  /** What no step of this class changes, by state and uploader. */
  private final Map<String, String> kept = new HashMap<>();

  @BeforeAll
  void make() {
    RunningHost.origin();
    put(
        "/users/otto",
        "{\"fullName\":\"Otto Eigen\",\"email\":\"otto@example.org\",\"password\":\"otto\",\"roles\":[\"project_manager\"]}");
    put(
        "/courses/" + COURSE.replace("+", "%2B"),
        "{\"title\":\"Matrix\",\"org\":\"Northgate\",\"pacing\":\"self\",\"modes\":[{\"slug\":\"honor\",\"name\":\"Honor\",\"certificateEligible\":true}],\"staff\":[\"ines\",\"otto\"]}");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    // state, step, then the answers to: learner, staff, PM, CSM, administrator, uploading PM
    "DRAFT,             submit,          404 200 403 403 200 200, IN_REVIEW",
    "DRAFT,             approve,         404 403 409 409 403 409,",
    "DRAFT,             request_changes, 404 403 409 409 403 409,",
    "DRAFT,             withdraw,        404 409 403 403 409 409,",
    "DRAFT,             finalize,        404 409 403 403 409 409,",
    "DRAFT,             integrate,       404 409 409 409 409 409,",
    "DRAFT,             retire,          404 409 409 409 409 409,",
    "IN_REVIEW,         submit,          404 409 403 403 409 409,",
    "IN_REVIEW,         approve,         404 403 200 200 403 403, IN_REVIEW",
    "IN_REVIEW,         request_changes, 404 403 200 200 403 200, CHANGES_REQUESTED",
    "IN_REVIEW,         withdraw,        404 200 403 403 200 200, DRAFT",
    "IN_REVIEW,         finalize,        404 409 403 403 409 409,",
    "IN_REVIEW,         integrate,       404 409 409 409 409 409,",
    "IN_REVIEW,         retire,          404 409 409 409 409 409,",
    "CHANGES_REQUESTED, submit,          404 409 403 403 409 409,",
    "CHANGES_REQUESTED, approve,         404 403 409 409 403 409,",
    "CHANGES_REQUESTED, request_changes, 404 403 409 409 403 409,",
    "CHANGES_REQUESTED, withdraw,        404 200 403 403 200 200, DRAFT",
    "CHANGES_REQUESTED, finalize,        404 409 403 403 409 409,",
    "CHANGES_REQUESTED, integrate,       404 409 409 409 409 409,",
    "CHANGES_REQUESTED, retire,          404 409 409 409 409 409,",
    "APPROVED,          submit,          404 409 403 403 409 409,",
    "APPROVED,          approve,         404 403 409 409 403 409,",
    "APPROVED,          request_changes, 404 403 409 409 403 409,",
    "APPROVED,          withdraw,        404 200 403 403 200 200, DRAFT",
    "APPROVED,          finalize,        404 200 403 403 200 200, FINAL",
    "APPROVED,          integrate,       404 409 409 409 409 409,",
    "APPROVED,          retire,          404 409 409 409 409 409,",
    "FINAL,             submit,          404 409 403 403 409 409,",
    "FINAL,             approve,         404 403 409 409 403 409,",
    "FINAL,             request_changes, 404 403 409 409 403 409,",
    "FINAL,             withdraw,        404 200 403 403 200 200, DRAFT",
    "FINAL,             finalize,        404 409 403 403 409 409,",
    "FINAL,             integrate,       404 403 200 200 403 200, INTEGRATED",
    "FINAL,             retire,          404 409 409 409 409 409,",
    "INTEGRATED,        submit,          404 409 403 403 409 409,",
    "INTEGRATED,        approve,         404 403 409 409 403 409,",
    "INTEGRATED,        request_changes, 404 403 409 409 403 409,",
    "INTEGRATED,        withdraw,        404 409 403 403 409 409,",
    "INTEGRATED,        finalize,        404 409 403 403 409 409,",
    "INTEGRATED,        integrate,       404 409 409 409 409 409,",
    "INTEGRATED,        retire,          404 200 200 200 200 200, RETIRED",
    "RETIRED,           submit,          404 409 403 403 409 409,",
    "RETIRED,           approve,         404 403 409 409 403 409,",
    "RETIRED,           request_changes, 404 403 409 409 403 409,",
    "RETIRED,           withdraw,        404 409 403 403 409 409,",
    "RETIRED,           finalize,        404 409 403 403 409 409,",
    "RETIRED,           integrate,       404 409 409 409 409 409,",
    "RETIRED,           retire,          404 409 409 409 409 409,",
  })
  void isTakenByWhomItIsForAndRefusedWithItsReasonToOthers(
      String state, String step, String answers, String next) {
    String[] expected = answers.split(" ");
    for (int i = 0; i < expected.length; i++) {
      String user = ROLES.get(i);
      String uploader = user.equals("otto") ? "otto" : "ines";
      boolean isTaken = expected[i].equals("200");
      String id =
          isTaken
              ? in(state, uploader)
              : kept.computeIfAbsent(state + uploader, key -> in(state, uploader));

      HttpResponse<String> answer = step(user, id, step);

      assertThat(answer.statusCode())
          .as("%s of %s by %s: %s", step, state, user, answer.body())
          .isEqualTo(Integer.parseInt(expected[i]));
      JsonNode after =
          RunningHost.json(RunningHost.get(uploader, RunningHost.API + "/templates/" + id));
      assertThat(after.get("state").asText()).isEqualTo(isTaken ? next : state);
      if (answer.statusCode() == 409) {
        assertThat(RunningHost.json(answer).get("detail").asText())
            .contains("Last of all:")
            .contains("Matrix");
      }
    }
  }

  @Test
  void whoeverChangedSentOrLooksAfterADesignDoesNotApproveIt() {
    String sent = in("DRAFT", "ines");
    done(step("otto", sent, "submit"));
    assertThat(step("otto", sent, "approve").statusCode()).isEqualTo(403);

    String changed = in("DRAFT", "ines");
    done(
        RunningHost.call(
            "otto",
            "PUT",
            RunningHost.API + "/templates/" + changed + "/adjustments",
            "{\"revision\":0,\"fitting\":\"fill\"}"));
    done(step("ines", changed, "submit"));
    assertThat(step("otto", changed, "approve").body()).contains("your own work");

    String taken = in("IN_REVIEW", "ines");
    done(
        RunningHost.call(
            "otto",
            "POST",
            RunningHost.API + "/templates/" + taken + "/take",
            "{\"part\":\"author\"}"));
    assertThat(step("otto", taken, "approve").statusCode()).isEqualTo(403);
    assertThat(RunningHost.get("otto", "/plugins/certificates/reviews/" + taken).body())
        .contains("Waiting for the reviewers");
    done(step("paul", taken, "approve"));
  }

  @Test
  void aDraftIsDiscardedByStaffAndNothingElseIs() {
    String draft = in("DRAFT", "ines");
    String at = RunningHost.API + "/templates/" + draft;
    assertThat(RunningHost.call("paul", "DELETE", at, null).statusCode()).isEqualTo(403);
    assertThat(RunningHost.call("lea", "DELETE", at, null).statusCode()).isEqualTo(404);
    assertThat(RunningHost.call("ines", "DELETE", at + "?revision=7", null).statusCode())
        .isEqualTo(409);
    assertThat(RunningHost.call("ines", "DELETE", at, null).statusCode()).isEqualTo(204);
    assertThat(RunningHost.get("ines", at).statusCode()).isEqualTo(404);

    String sent = RunningHost.API + "/templates/" + in("IN_REVIEW", "ines");
    assertThat(RunningHost.call("ines", "DELETE", sent, null).statusCode()).isEqualTo(409);
    assertThat(RunningHost.get("ines", sent).statusCode()).isEqualTo(200);
  }

  @Test
  void theInboxSaysSinceWhenADesignWaitsAndOffersNoReviewOfWhatIsWithOthers() {
    String sent = in("IN_REVIEW", "ines");
    String mended = in("CHANGES_REQUESTED", "ines");

    String page = RunningHost.page("paul", "/plugins/certificates/reviews").body();

    String[] parts = page.split("data-queue=\"others\"", 2);
    assertThat(parts[0]).contains(sent).contains("sent for review on").contains(">Review</a>");
    assertThat(parts[1])
        .contains(mended)
        .contains("changes asked for on")
        .contains(">Look at it</a>");
    assertThat(parts[1]).doesNotContain(">Review</a>");
  }

  private static String in(String state, String uploader) {
    HttpResponse<String> uploaded =
        Uploads.form(
            uploader,
            "/templates",
            "course",
            COURSE,
            "Matrix.pptx",
            PresentationBuilder.a4().text("Name", "${learner.name}").build());
    assertThat(uploaded.statusCode()).as(uploaded.body()).isEqualTo(201);
    String id = RunningHost.json(uploaded).get("id").asText();
    String[] way =
        switch (state) {
          case "DRAFT" -> new String[0];
          case "IN_REVIEW" -> new String[] {"submit"};
          case "CHANGES_REQUESTED" -> new String[] {"submit", "request_changes"};
          case "APPROVED" -> new String[] {"submit", "approve"};
          case "FINAL" -> new String[] {"submit", "approve", "finalize"};
          case "INTEGRATED" -> new String[] {"submit", "approve", "finalize", "integrate"};
          default -> new String[] {"submit", "approve", "finalize", "integrate", "retire"};
        };
    for (String step : way) {
      switch (step) {
        case "approve" -> {
          done(step("paul", id, step));
          done(step("clara", id, step));
        }
        case "request_changes", "integrate", "retire" -> done(step("clara", id, step));
        default -> done(step(uploader, id, step));
      }
    }
    return id;
  }

  private static void done(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private static HttpResponse<String> step(String user, String id, String step) {
    String template = RunningHost.API + "/templates/" + id;
    return switch (step) {
      case "approve", "request_changes" ->
          RunningHost.call(
              user,
              "POST",
              template + "/reviews",
              "{\"decision\":\"" + step + "\",\"comment\":\"Because.\"}");
      default -> RunningHost.call(user, "POST", template + "/" + step, "{}");
    };
  }

  private static void put(String path, String json) {
    HttpResponse<String> answer = RunningHost.call("admin", "PUT", RunningHost.HOST + path, json);
    assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
  }
}

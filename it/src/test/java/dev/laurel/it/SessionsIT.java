package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody gets hold of another's session, or of her password, or leads her elsewhere by ours. */
class SessionsIT {

  private static String origin = "";

  @BeforeAll
  static void start() {
    origin = RunningHost.origin();
  }

  private static void account(String name, String password) {
    HttpResponse<String> answer =
        RunningHost.call(
            "admin",
            "PUT",
            RunningHost.HOST + "/users/" + name,
            "{\"fullName\":\"Session\",\"password\":\"" + password + "\"}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private static boolean isSignedIn(WebSession session) {
    return session.get("/dashboard").statusCode() == 200;
  }

  @Test
  void theCookieIsForTheBrowserAloneAndForThisSite() {
    HttpResponse<String> page = WebSession.nobody(origin).get("/login");

    assertThat(page.headers().allValues("Set-Cookie"))
        .hasSize(1)
        .allSatisfy(
            cookie ->
                assertThat(cookie)
                    .matches("LAUREL_SESSION=[0-9a-f]{64}; Path=/; HttpOnly; SameSite=Lax"));
  }

  @Test
  void signingInBeginsAnotherSessionThanTheOneTheFormCameWith() {
    WebSession given = WebSession.begun(origin);

    HttpResponse<String> answer = given.signIn("lea", "lea");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(WebSession.cookie(answer)).isNotEmpty().isNotEqualTo(given.value());
    assertThat(isSignedIn(given)).isFalse();
    // What it was worth before is nothing as well.
    assertThat(given.signIn("lea", "lea").statusCode()).isEqualTo(403);
  }

  @Test
  void signingOutEndsTheSessionEverywhereAndNeedsTheToken() {
    WebSession session = WebSession.signedIn(origin, "lea");

    HttpResponse<String> unmeant = session.send("POST", "/logout", WebSession.FORM, "a=b");
    assertThat(unmeant.statusCode()).isEqualTo(403);
    assertThat(unmeant.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(isSignedIn(session)).isTrue();

    HttpResponse<String> meant =
        session.send("POST", "/logout", WebSession.FORM, "_csrf=" + session.token());
    assertThat(meant.statusCode()).isEqualTo(303);
    assertThat(meant.headers().firstValue("Set-Cookie").orElse("")).contains("Max-Age=0");
    assertThat(isSignedIn(session)).isFalse();
  }

  @Test
  void aNewPasswordEndsWhatTheOldOneBegan() {
    account("session-changed", "session-changed");
    WebSession session = WebSession.signedIn(origin, "session-changed");
    assertThat(isSignedIn(session)).isTrue();

    account("session-changed", "another-password");

    assertThat(isSignedIn(session)).isFalse();
    assertThat(RunningHost.get("session-changed", "/dashboard").statusCode()).isEqualTo(303);
  }

  @Test
  void whoGuessesAPasswordWaitsAlsoForTheRightOne() {
    account("session-guessed", "session-guessed");
    WebSession guesser = WebSession.begun(origin);
    for (int i = 0; i < 10; i++) {
      assertThat(guesser.signIn("session-guessed", "guess" + i).statusCode()).isEqualTo(401);
    }

    HttpResponse<String> right = guesser.signIn("session-guessed", "session-guessed");

    assertThat(right.statusCode()).isEqualTo(429);
    assertThat(Integer.parseInt(right.headers().firstValue("Retry-After").orElseThrow()))
        .isBetween(1, 6);
    assertThat(right.body()).contains("too many wrong attempts");
    assertThat(RunningHost.get("session-guessed", "/api/host/v1/courses/none").statusCode())
        .isEqualTo(401);
    assertThat(isSignedIn(WebSession.signedIn(origin, "liam"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/",
        "//evil.example/",
        "///evil.example/",
        "/\\evil.example/",
        "\\\\evil.example/",
        "/\t/evil.example/",
        "\t//evil.example/",
        " //evil.example/",
        "/\r\nX-Probe: 1",
        "javascript:alert(1)",
        "data:text/html,x",
        "evil.example",
        "//%65vil.example/",
        "/@evil.example/../..//evil.example",
      })
  void nobodyIsLedElsewhereBySigningInOrChoosingALanguage(String to) {
    WebSession begun = WebSession.begun(origin);
    HttpResponse<String> signedIn =
        begun.send(
            "POST",
            "/login",
            WebSession.FORM,
            "username=lea&password=lea&_csrf=%s&returnTo=%s"
                .formatted(begun.token(), WebSession.encoded(to)));
    WebSession session = WebSession.signedIn(origin, "lea");
    HttpResponse<String> chosen =
        session.send(
            "POST",
            "/language",
            WebSession.FORM,
            "language=en&_csrf=%s&returnTo=%s".formatted(session.token(), WebSession.encoded(to)));

    for (HttpResponse<String> answer : List.of(signedIn, chosen)) {
      assertThat(answer.statusCode()).isEqualTo(303);
      assertThat(Probe.faults(answer, origin)).isEmpty();
    }
  }
}

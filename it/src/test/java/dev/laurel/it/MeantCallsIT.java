package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A browser's session changes nothing unless the call carries the page's token. */
class MeantCallsIT {

  private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\"");
  private static final HttpClient BROWSER =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  @BeforeAll
  static void signIn() throws IOException, InterruptedException {
    assertThat(RunningHost.origin()).isNotEmpty();
    Matcher token = TOKEN.matcher(send("GET", "/login", "", "").body());
    assertThat(token.find()).isTrue();
    HttpResponse<String> signedIn =
        send(
            "POST",
            "/login",
            "application/x-www-form-urlencoded",
            "username=ines&password=ines&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8));
    assertThat(signedIn.statusCode()).isEqualTo(303);
    assertThat(send("GET", course(), "", "").statusCode()).isEqualTo(200);
  }

  private static String course() {
    return RunningHost.API + "/courses/" + RunningHost.key("NEGO300");
  }

  private static HttpResponse<String> send(String method, String path, String type, String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(RunningHost.origin() + path))
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    return BROWSER.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POST | COURSE/disable   |                                   |",
        "POST | COURSE/disable   | application/x-www-form-urlencoded | a=b",
        "POST | COURSE/disable   | text/plain                        | a",
        "POST | COURSE/disable   | multipart/form-data; boundary=b   | --b--",
        "POST | COURSE/disable   | multipart/*; boundary=b           | --b--",
        "POST | COURSE/requests  | multipart/form-data; boundary=b   | --b--",
        "POST | COURSE/examples  | application/json                  | {}",
        "PUT  | COURSE/learner-generated | application/json          | {\"enabled\":true}",
        "POST | HOSTCOURSE/finish | multipart/form-data; boundary=b  | --b--",
        "POST | HOSTCOURSE/start |                                   |",
      })
  void refusesACallWithoutTheToken(String method, String path, String type, String body)
      throws IOException, InterruptedException {
    String host = RunningHost.HOST + "/courses/" + RunningHost.key("NEGO300");

    HttpResponse<String> answer =
        send(
            method,
            path.replace("HOSTCOURSE", host).replace("COURSE", course()),
            type == null ? "" : type,
            body == null ? "" : body);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
    assertThat(answer.body()).contains("CSRF_TOKEN_MISSING");
  }
}

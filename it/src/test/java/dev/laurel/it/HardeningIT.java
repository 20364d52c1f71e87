package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent to break things breaks nothing, whoever sends it. */
class HardeningIT {

  private static final String KEY = RunningHost.key("TEAM260");
  private static final String COURSE = RunningHost.API + "/courses/" + KEY;
  private static String origin = "";

  @BeforeAll
  static void start() {
    origin = RunningHost.origin();
  }

  private static String certificate() {
    JsonNode page =
        RunningHost.json(
            RunningHost.get("ines", COURSE + "/certificates?status=available&limit=1"));
    return page.at("/certificates/0/id").asText();
  }

  @ParameterizedTest
  @CsvSource({
    "-,     /login, 200, text/html",
    "lea,   /dashboard, 200, text/html",
    "lea,   /courses/KEY/progress, 200, text/html",
    "lea,   /admin/plugins, 403, text/html",
    "lea,   /nothing, 404, text/html",
    "-,     /static/host.css, 200, text/css",
    "-,     /static/laurel.js, 200, text/javascript",
    "-,     /static/icons.svg, 200, image/svg+xml",
    "-,     /livez, 200, application/json",
    "-,     /api/host/v1/courses/KEY, 401, application/problem+json",
    "ines,  /api/host/v1/courses/KEY, 200, application/json",
    "-,     PLUGIN/help/, 200, text/html",
    "-,     PLUGIN/help/instructor.html, 200, text/html",
    "-,     PLUGIN/static/laurel.css, 200, text/css",
    "-,     PLUGIN/verify/ID, 200, text/html",
    "-,     PLUGIN/verify/ID.json, 200, application/json",
    "-,     PLUGIN/nothing, 404, text/html",
    "ines,  PLUGIN/courses/KEY/learners, 200, text/html",
    "lea,   PLUGIN/courses/KEY/learners, 403, text/html",
    "-,     API/openapi.json, 200, application/json",
    "-,     API/courses/KEY, 303, ''",
    "ines,  API/courses/KEY, 200, application/json",
    "ines,  API/certificates/ID.pdf, 200, application/pdf",
    "ines,  API/certificates/ID.png, 200, image/png",
    "ines,  API/courses/KEY/certificates.csv, 200, text/csv",
    "ines,  API/courses/KEY/certificates.zip, 200, application/zip",
    "ines,  API/starters/honour.pptx, 200, application/vnd",
    "-,     /%00, 400, text/html",
    "-,     /a%2Fb, 400, text/html",
    "-,     PLUGIN/a%2Fb, 400, text/html",
  })
  void everyKindOfAnswerSaysWhatABrowserMayDoWithIt(
      String user, String path, int status, String type) {
    String at =
        path.replace("PLUGIN", "/plugins/certificates")
            .replace("API", RunningHost.API)
            .replace("KEY", KEY)
            .replace("ID", path.contains("ID") ? certificate() : "");
    WebSession reader =
        user.equals("-") ? WebSession.nobody(origin) : WebSession.basic(origin, user);
    boolean isApi = at.contains("/api/host/");

    HttpResponse<String> answer = isApi ? reader.send("GET", at, "", "") : reader.get(at);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(Probe.faults(answer, origin)).isEmpty();
    assertThat(answer.headers().firstValue("Server")).isEmpty();
    assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
    if (type.startsWith("text/html") && status != 400) {
      assertThat(answer.headers().firstValue("X-Frame-Options")).contains("SAMEORIGIN");
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("object-src 'none'", "base-uri 'self'", "frame-ancestors 'self'");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/static/../WEB-INF/web.xml",
        "/static/..%2f..%2f..%2fetc%2fpasswd",
        "/static/%2e%2e/%2e%2e/etc/passwd",
        "/static/....//....//etc/passwd",
        "/static/..\\..\\etc\\passwd",
        "/static/..%5c..%5cetc%5cpasswd",
        "/static/%252e%252e%252fetc%252fpasswd",
        "/plugins/certificates/WEB-INF/web.xml",
        "/plugins/certificates/static/../WEB-INF/web.xml",
        "/plugins/certificates/static/..;/WEB-INF/web.xml",
        "/plugins/certificates/;x/WEB-INF/web.xml",
        "/plugins/certificates/%57EB-INF/web.xml",
        "/plugins/certificates/META-INF/MANIFEST.MF",
        "/plugins/certificates/help/../WEB-INF/web.xml",
        "/plugins/certificates/help/..%2fWEB-INF%2fweb.xml",
        "/plugins/certificates/help/%2e%2e/WEB-INF/web.xml",
        "/plugins/certificates/../../etc/passwd",
        "/plugins/../certificates.war",
        "/plugins/certificates.war",
        "/plugins/certificates/api/v1/starters/..%2f..%2fhonour.pptx",
        "/plugins/certificates/api/v1/starters/..%2fhonour.png",
        "/plugins/certificates/api/v1/certificates/..%2f..%2fx.pdf",
        "/admin/mail/..%2f..%2fpassword.html",
        "/admin/mail/../../database.html",
      })
  void noAddressLeadsOutOfWhatIsShown(String path) throws IOException {
    // As it is: a client would tidy it up.
    for (String user : new String[] {"", "admin"}) {
      String answer = raw("GET " + path + " HTTP/1.1\r\n" + authorization(user));

      assertThat(answer).matches("(?s)HTTP/1\\.1 (303|400|401|403|404) .*");
      assertThat(answer).doesNotContain("<web-app", "root:", "Manifest-Version", "PK\u0003");
    }
  }

  private static String authorization(String user) {
    return user.isEmpty()
        ? ""
        : "Authorization: " + WebSession.basic(origin, user).value() + "\r\n";
  }

  /** Sends the lines of a request and reads all that is answered. */
  private static String raw(String lines) throws IOException {
    URI at = URI.create(origin);
    try (Socket socket = new Socket(at.getHost(), at.getPort())) {
      socket.setSoTimeout(20_000);
      socket
          .getOutputStream()
          .write(
              (lines + "Host: " + at.getAuthority() + "\r\nConnection: close\r\n\r\na=b")
                  .getBytes(StandardCharsets.ISO_8859_1));
      // Nothing more comes; or the server would wait for what was said to come.
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "POST, API/courses/KEY/generations, application/json, 5000000",
    "PUT,  API/courses/KEY/exceptions/lea, application/json, 5000000",
    "POST, /plugins/certificates/courses/KEY/disable, application/x-www-form-urlencoded, 5000000",
    "POST, /login, application/x-www-form-urlencoded, 5000000",
    "PUT,  HOST/users/big, application/json, 5000000",
    "POST, API/templates, multipart/form-data; boundary=b, 70000000",
    "POST, API/courses/KEY/exceptions, text/csv, 70000000",
    "PUT,  API/templates/none/picture?name=x, image/png, 70000000",
  })
  void whatIsTooLargeIsRefusedBeforeItIsRead(String method, String path, String type, long bytes)
      throws IOException {
    String at =
        path.replace("API", RunningHost.API).replace("HOST", RunningHost.HOST).replace("KEY", KEY);
    for (String user : new String[] {"", "admin"}) {
      // Nothing is sent: what is answered is answered to the length that is said.
      String answer =
          raw(
              "%s %s HTTP/1.1\r\n%sContent-Type: %s\r\nContent-Length: %d\r\n"
                  .formatted(method, at, authorization(user), type, bytes));

      assertThat(answer).startsWith("HTTP/1.1 413 ").contains("BODY_TOO_LARGE");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PUT,  API/courses/KEY/exceptions/lea, application/json, '{\"reason\":\"'",
    "POST, /plugins/certificates/courses/KEY/exceptions, application/x-www-form-urlencoded,"
        + " 'reason='",
  })
  void whatTurnsOutTooLargeIsRefusedAsWell(String method, String path, String type, String begin) {
    WebSession staff = WebSession.basic(origin, "ines");
    byte[] body = (begin + "x".repeat(5_000_000)).getBytes(StandardCharsets.UTF_8);

    HttpResponse<String> answer =
        staff.send(
            staff
                .request(method, path.replace("API", RunningHost.API).replace("KEY", KEY), type, "")
                .method(
                    method,
                    HttpRequest.BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(body))));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
    assertThat(answer.body()).contains("BODY_TOO_LARGE");
  }

  @Test
  void aFileOfNobodyIsNotEvenRead() {
    HttpResponse<String> answer =
        WebSession.nobody(origin)
            .send(
                "POST",
                RunningHost.API + "/templates",
                "multipart/form-data; boundary=b",
                "this is no form at all");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
  }

  @Test
  void nobodySendsFilesFasterThanAPersonCan() {
    HttpResponse<String> made =
        RunningHost.call(
            "admin",
            "PUT",
            RunningHost.HOST + "/users/many-files",
            "{\"fullName\":\"Many files\",\"password\":\"many-files\"}");
    assertThat(made.statusCode()).isEqualTo(200);
    WebSession sender = WebSession.basic(origin, "many-files");
    int last = 0;
    for (int i = 0; i < 200 && last != 429; i++) {
      last =
          sender
              .send(
                  "POST",
                  RunningHost.API + "/templates",
                  "multipart/form-data; boundary=b",
                  "--b--\r\n")
              .statusCode();
      assertThat(last).isBetween(400, 429);
    }

    assertThat(last).isEqualTo(429);
    assertThat(
            WebSession.basic(origin, "ines")
                .send(
                    "POST",
                    RunningHost.API + "/templates",
                    "multipart/form-data; boundary=b",
                    "--b--\r\n")
                .statusCode())
        .isNotEqualTo(429);
  }

  @Test
  void noCallTakesAFieldThatItDoesNotName() {
    JsonNode document = RunningHost.json(RunningHost.get(null, RunningHost.API + "/openapi.json"));
    List<String> wrong = new ArrayList<>();
    int calls = 0;
    for (AccessCall call : AccessCall.all(document)) {
      if (call.type().equals("application/json")
          // Its fields are the settings' names; unknown ones are refused by it.
          && !call.path().endsWith("/advanced-settings")) {
        calls++;
        String path =
            call.path()
                .replace("{key}", KEY)
                .replace("{comment}", "1")
                .replaceAll("\\{\\w+}", "none");
        for (String field :
            List.of("id", "state", "role", "roles_", "isAdmin", "userId", "owner")) {
          HttpResponse<String> answer =
              RunningHost.call("admin", call.method(), path, "{\"" + field + "\":\"x\"}");
          if (answer.statusCode() != 422 || !answer.body().contains(field)) {
            wrong.add(call + " takes " + field + ": " + answer.statusCode() + answer.body());
          }
        }
      }
    }

    System.out.println(calls + " calls take JSON; none takes a field that it does not name");
    assertThat(wrong).isEmpty();
    assertThat(calls).isGreaterThan(20);
  }

  @Test
  void aFormSetsNothingThatItDoesNotName() {
    HttpResponse<String> answer =
        Uploads.design(
            "ines",
            Map.of(
                "course",
                "course-v1:Northgate+TEAM260+2026",
                "title",
                "Mass\r\nassigned",
                "state",
                "INTEGRATED",
                "id",
                "0".repeat(32),
                "version",
                "99",
                "revision",
                "99"),
            "../../evil.pptx",
            dev.laurel.test.PresentationBuilder.a4().text("Name", "${learner.name}").build());

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    JsonNode draft = RunningHost.json(answer);
    assertThat(draft.get("state").asText()).isEqualTo("DRAFT");
    assertThat(draft.get("id").asText()).isNotEqualTo("0".repeat(32));
    assertThat(draft.get("version").asInt()).isEqualTo(1);
    assertThat(draft.get("title").asText()).isEqualTo("Mass assigned");
  }

  @ParameterizedTest
  @CsvSource({
    "users/header-lines, '{\"fullName\":\"a\\r\\nBcc: x@example.org\"}'",
    "users/header-lines, '{\"fullName\":\"a\",\"email\":\"a@example.org\\r"
        + "\\n"
        + "Bcc: x@example.org\"}'",
    "courses/header-lines, '{\"title\":\"a\\r\\nBcc: x@example.org\"}'",
    "courses/header-lines, '{\"title\":\"a\",\"org\":\"a\\r\\nBcc: x@example.org\"}'",
  })
  void noNameHasLinesThatCouldBeHeadersOfAMail(String path, String body) {
    HttpResponse<String> answer =
        RunningHost.call("admin", "PUT", RunningHost.HOST + "/" + path, body);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
  }
}

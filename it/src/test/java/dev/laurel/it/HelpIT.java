package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The guides are there for everybody, beside the pages that lead to them. */
class HelpIT {

  private static final String HELP = "/plugins/certificates/help";

  @BeforeAll
  static void start() {
    RunningHost.origin();
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "/, text/html",
    "/administrator.html, text/html",
    "/site.css, text/css",
    "/mark.svg, image/svg+xml",
    "/pictures/tab.png, image/png",
  })
  void isReadWithoutSigningInAndKeptForAWhile(String path, String type) {
    HttpResponse<String> answer = RunningHost.get(null, HELP + path);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "content-type")).startsWith(type);
    assertThat(header(answer, "cache-control")).contains("max-age=3600");
    assertThat(header(answer, "content-security-policy")).contains("default-src 'self'");
  }

  @Test
  void leadsFromItsFolderToItsFirstPage() {
    HttpResponse<String> answer = RunningHost.get(null, HELP);

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(header(answer, "location")).endsWith(HELP + "/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/none.html",
        "/site.js",
        "/pictures/",
        "/%2e%2e/static/laurel.js",
        "/pictures/%2e%2e/index.html",
        "/..%2fstatic%2flaurel.css"
      })
  void hasNothingElse(String path) {
    assertThat(RunningHost.get(null, HELP + path).statusCode()).isBetween(400, 404);
  }
}

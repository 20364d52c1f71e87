package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever sends something wrong is told what, in a form that programs and people can read. */
class BadInputIT {

  @BeforeAll
  static void start() {
    assertThat(RunningHost.origin()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "admin | PUT | HOST/users/bad | {                                       | 400 | UNREADABLE_JSON",
        "admin | PUT | HOST/users/bad | []                                      | 422 | UNREADABLE_JSON",
        "admin | PUT | HOST/users/bad | {\"fullName\":{}}                       | 422 | UNREADABLE_JSON",
        "admin | PUT | HOST/users/bad | {\"nickname\":\"x\"}                    | 422 | UNREADABLE_JSON",
        "admin | PUT | HOST/users/bad | {\"fullName\":\"x\",\"roles\":[\"king\"]} | 422 | WRONG_INPUT",
        "admin | PUT | HOST/users/a%20b | {\"fullName\":\"x\"}                  | 422 | WRONG_USERNAME",
        "admin | PUT | HOST/users/bad | -                                       | 422 | WRONG_INPUT",
        "admin | PUT | HOST/users/bad | {\"fullName\":\" \"}                 | 422 | WRONG_INPUT",
        "admin | PUT | HOST/users/bad | {\"fullName\":5}                      | 422 | UNREADABLE_JSON",
        "admin | PUT | HOST/users/bad | {\"fullName\":\"a\\u0007b\"}      | 422 | WRONG_INPUT",
        "admin | PUT | HOST/users/bad | {\"fullName\":\"a\\ud800\"}       | 422 | WRONG_INPUT",
        "admin | PUT | HOST/users/bad | {\"fullName\":\"x\",\"roles\":[null]} | 422 | WRONG_INPUT",
        "admin | PUT | HOST/users/bad | {\"fullName\":\"x\",\"email\":\"x\"} | 422 | WRONG_INPUT",
        "admin | PUT | HOST/courses/bad | {\"title\":\"x\",\"modes\":[null]} | 422 | WRONG_INPUT",
        "admin | PUT | HOST/courses/bad | {\"title\":\"x\",\"staff\":[null]} | 422 | WRONG_INPUT",
        "admin | PUT | HOST/courses/bad | {\"title\":\"x\",\"start\":\"+99999-01-01T00:00:00Z\"} | 422 | WRONG_INPUT",
        "admin | PUT | HOST/courses/KEY/grading | {\"badges\":[null]}         | 422 | WRONG_INPUT",
        "admin | PUT | HOST/courses/KEY/enrolments/lea | -                      | 422 | WRONG_INPUT",
        "ines  | PUT | API/courses/KEY/exceptions/lea | -                       | 422 | WRONG_INPUT",
        "ines  | PUT | API/courses/KEY/learner-generated | {\"enabled\":1}    | 422 | UNREADABLE_JSON",
        "ines  | GET | API/templates?course= | -                                | 404 | NO_SUCH_COURSE",
        "ines  | GET | API/templates?course=LONG | -                            | 404 | NO_SUCH_COURSE",
        "admin | PUT | HOST/users/a%2Fb | {\"fullName\":\"x\"}              | 400 | HTTP_400",
        "ines  | GET | API/courses/KEY/certificates/%00 | -                     | 400 | HTTP_400",
        "ines  | GET | API/certificates/%C3%A9.pdf | -                          | 404 | HTTP_404",
        "ines  | GET | API/certificates/%F0%9F%98%80/badge/badge.png | -        | 404 | HTTP_404",
        "ines  | GET | API/templates/%C3%A9 | -                                 | 404 | HTTP_404",
        "ines  | GET | API/courses/KEY/generations/%C3%A9 | -                   | 404 | HTTP_404",
        "ines  | PUT | HOST/users/bad | {\"fullName\":\"x\"}                    | 403 | ADMIN_ONLY",
        "admin | PUT | HOST/courses/bad | {}                                    | 422 | WRONG_INPUT",
        "admin | PUT | HOST/courses/bad | null                                  | 422 | WRONG_INPUT",
        "admin | PUT | HOST/courses/bad | {\"title\":\"x\",\"start\":\"soon\"}  | 422 | WRONG_INPUT",
        "admin | PUT | HOST/courses/KEY/grading | {\"passMark\":2}              | 422 | WRONG_INPUT",
        "admin | PATCH | HOST/courses/KEY/advanced-settings | {\"certificates_display_behavior\":\"soon\"} | 422 | WRONG_INPUT",
        "admin | PUT | HOST/courses/KEY/enrolments/lea | {\"mode\":\"gold\"}    | 422 | WRONG_INPUT",
        "admin | PUT | HOST/courses/KEY/enrolments/nobody | {\"mode\":\"honor\"} | 404 | NO_SUCH_USER",
        "lea   | POST | HOST/courses/KEY/start | {}                             | 403 | STAFF_ONLY",
        "lea   | GET | API/courses/KEY | -                                      | 403 | STAFF_ONLY",
        "ines  | GET | API/courses/none | -                                     | 404 | NO_SUCH_COURSE",
        "ines  | GET | API/courses/KEY/certificates?limit=x | -                 | 422 | WRONG_INPUT",
        "ines  | GET | API/courses/KEY/certificates?status=x | -                | 422 | WRONG_INPUT",
        "ines  | GET | API/courses/KEY/certificates/nobody | -                  | 404 | NO_SUCH_CERTIFICATE",
        "ines  | GET | API/courses/KEY/generations/none | -                     | 404 | NO_SUCH_RUN",
        "ines  | PUT | API/courses/KEY/modes/gold/template | {\"templateId\":\"TEMPLATE\"} | 404 | NO_SUCH_MODE",
        "ines  | PUT | API/courses/KEY/modes/audit/template | {\"templateId\":\"TEMPLATE\"} | 409 | MODE_NOT_ELIGIBLE",
        "ines  | PUT | API/courses/KEY/modes/honor/template | {\"templateId\":\"none\"} | 404 | NO_SUCH_TEMPLATE",
        "ines  | PUT | API/courses/KEY/modes/honor/template | {}                | 422 | WRONG_INPUT",
        "ines  | PUT | API/courses/KEY/learner-generated | {}                   | 422 | WRONG_INPUT",
        "ines  | PUT | API/courses/KEY/learner-generated | {\"enabled\":\"x\"}  | 422 | UNREADABLE_JSON",
        "ines  | PUT | API/courses/KEY/exceptions/lea | {}                      | 422 | WRONG_INPUT",
        "ines  | PUT | API/courses/KEY/exceptions/nobody | {\"reason\":\"x\"}   | 404 | NO_SUCH_USER",
        "ines  | POST | API/courses/KEY/certificates/lea/revoke | {}            | 422 | WRONG_INPUT",
        "ines  | POST | API/courses/KEY/certificates/lea/restore | {\"reason\":\"x\"} | 409 | NOT_IN_THIS_STATUS",
        "paul  | POST | API/templates/TEMPLATE/reviews | {\"decision\":\"x\"}   | 422 | WRONG_INPUT",
        "paul  | POST | API/templates/TEMPLATE/reviews | {\"decision\":\"request_changes\"} | 422 | WRONG_INPUT",
        "paul  | POST | API/templates/TEMPLATE/integrate | {}                   | 409 | OUT_OF_ORDER",
        "ines  | POST | API/templates | {}                                      | 415 | HTTP_415",
        "ines  | DELETE | API/openapi.json | -                                  | 405 | HTTP_405",
        "luc   | POST | API/courses/KEY/requests | {}                           | 403 | MODE_NOT_ELIGIBLE",
      })
  void isAnsweredByAProblemThatSaysWhat(
      String user, String method, String path, String body, int status, String code) {
    HttpResponse<String> answer =
        RunningHost.call(user, method, real(path), body.equals("-") ? null : real(body));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    JsonNode problem = RunningHost.json(answer);
    assertThat(problem.get("type").asText()).endsWith(":" + code);
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("title").asText()).isNotBlank().doesNotContain("_");
    assertThat(problem.get("detail").asText()).isNotBlank();
    assertThat(answer.body()).doesNotContain("dev.laurel").doesNotContain("Exception");
    if (status == 422) {
      assertThat(problem.get("errors")).isNotEmpty();
    }
  }

  private static String real(String text) {
    String template =
        text.contains("TEMPLATE")
            ? RunningHost.json(
                    RunningHost.get(
                        "ines", RunningHost.API + "/courses/" + RunningHost.key("NEGO300")))
                .at("/modes/0/template")
                .asText()
            : "";
    return text.replace("HOST", RunningHost.HOST)
        .replace("API", RunningHost.API)
        .replace("KEY", RunningHost.key("NEGO300"))
        .replace("LONG", "x".repeat(300))
        .replace("TEMPLATE", template);
  }

  @Test
  void isShownAsAPageToWhoeverReadsPages() {
    HttpResponse<String> answer =
        RunningHost.page("lea", RunningHost.API + "/courses/" + RunningHost.key("NEGO300"));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(answer.body()).contains("Only the staff of the course").contains("</html>");
  }
}

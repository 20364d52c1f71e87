package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people are called does not get out of the headers that name their files. */
class HostileNamesIT {

  private static final String NAMED = "inline; filename=\"certificate.pdf\"; filename*=UTF-8''";

  @Test
  void aDownloadIsNamedInOneHeaderAndHasItsOwnEnding() {
    EnabledCourse course =
        EnabledCourse.made("HOSTILE")
            .passes("lea")
            .with("hostile", "Eve\\\"; filename=\\\"run.exe\\\"; x=\\\"\u202efdp.exe")
            .issued();
    RunningHost.await("her certificate", () -> !course.status("hostile").isEmpty());
    String listed = RunningHost.get("ines", course.api() + "/certificates/hostile").body();

    HttpResponse<String> pdf =
        RunningHost.get(
            "ines",
            RunningHost.API
                + "/certificates/"
                + listed.replaceFirst("(?s).*\"id\":\"([0-9a-f]{32})\".*", "$1")
                + ".pdf");

    assertThat(pdf.statusCode()).as(listed).isEqualTo(200);
    assertThat(pdf.headers().allValues("Content-Disposition")).hasSize(1);
    String header = pdf.headers().firstValue("Content-Disposition").orElse("");
    assertThat(header).startsWith(NAMED).isPrintable();
    assertThat(header.substring(NAMED.length())).matches("[A-Za-z0-9%._~-]+");
    assertThat(URLDecoder.decode(header.substring(NAMED.length()), StandardCharsets.UTF_8))
        .endsWith("Eve_; filename=_run.exe_; x=_fdp.exe.pdf");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Eve\\r\\nSet-Cookie: a=b", "Eve\\nBcc: x@example.org", "Eve\\u0000"})
  void aNameOfMoreThanOneLineIsRefusedInWords(String name) {
    HttpResponse<String> answer =
        RunningHost.call(
            "admin",
            "PUT",
            RunningHost.HOST + "/users/many-lines",
            "{\"fullName\":\"" + name + "\",\"email\":\"e@example.org\"}");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("control character").doesNotContain("Exception");
  }
}

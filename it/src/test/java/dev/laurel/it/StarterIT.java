package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Whoever has no design begins with one of ours. */
class StarterIT {

  @Test
  void isReadyForAModeAtOnceWhenUsedAsItIs() {
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page page = browsing.as("ines");
      page.navigate("/plugins/certificates/templates/new?course=" + RunningHost.key("AGIL100"));
      Browsing.picture(page, "starters");
      page.click("button[aria-label='Use Honour']");

      PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Honour");
      PlaywrightAssertions.assertThat(page.locator("#next")).hasText("Choose it for a mode");
      PlaywrightAssertions.assertThat(page.locator("[aria-labelledby=report]"))
          .containsText("Nothing to mend.");
    }
  }

  @Test
  void isTakenOverTheApiAndOnlyWhereThereIsOne() {
    RunningHost.origin();
    HttpResponse<String> list = RunningHost.get("ines", RunningHost.API + "/starters");
    assertThat(RunningHost.json(list).get("starters")).hasSize(6);

    HttpResponse<String> taken = post("starter", "diwan");
    assertThat(RunningHost.json(taken).get("state").asText()).isEqualTo("INTEGRATED");
    assertThat(post("starter", "none").statusCode()).isEqualTo(422);
    assertThat(post("title", "nothing else").statusCode()).isEqualTo(422);
  }

  private static HttpResponse<String> post(String field, String value) {
    String course = RunningHost.key("AGIL100").replace("%3A", ":").replace("%2B", "+");
    String part = "--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
    String body = part.formatted("course", course) + part.formatted(field, value) + "--x--\r\n";
    return RunningHost.call(
        "ines",
        "POST",
        RunningHost.API + "/templates",
        "multipart/form-data; boundary=x",
        body.getBytes(StandardCharsets.UTF_8));
  }
}

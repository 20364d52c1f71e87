package dev.laurel.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.laurel.test.MariaDb;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What administrators are told of the host of all tests: over the API, and on two pages. */
class DoctorIT {

  private static final String CALL = RunningHost.API + "/doctor";
  private static final String PAGE = "/plugins/certificates/doctor";

  @Test
  void tellsAdministratorsWhatIsAndHowToMendIt() {
    assertThat(RunningHost.origin()).isNotEmpty();

    HttpResponse<String> answer = RunningHost.get("admin", CALL);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    JsonNode report = RunningHost.json(answer);
    List<String> codes = report.get("findings").findValuesAsText("code");
    assertThat(codes)
        .contains("SCHEMA_FINE", "STORAGE_DATABASE", "ADDRESS_LOCAL", "CLOCK_FINE", "FOLDER_FINE")
        .noneMatch(code -> code.endsWith("_CHECK_FAILED") || code.endsWith("_CHECK_SLOW"))
        .anyMatch(code -> code.startsWith("DATABASE_"))
        .anyMatch(code -> code.startsWith("KEY_"))
        .anyMatch(code -> code.startsWith("BADGES_"))
        .anyMatch(code -> code.startsWith("MAIL_"))
        .anyMatch(code -> code.startsWith("JOBS_"))
        .anyMatch(code -> code.startsWith("FONTS_"));
    assertThat(report.get("state").asText()).isIn("warning", "wrong");
    assertThat(answer.body()).doesNotContain("Exception", "\\n\\tat ", "jdbc:");
  }

  @ParameterizedTest
  @CsvSource({"ines, 403", "paul, 403", "clara, 403", "lea, 403", ", 401"})
  void tellsNobodyElse(@Nullable String user, int status) {
    assertThat(RunningHost.origin()).isNotEmpty();

    HttpResponse<String> answer = RunningHost.get(user, CALL);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(answer.body()).doesNotContain("findings");
    if (user != null) {
      assertThat(RunningHost.page(user, PAGE).statusCode()).isEqualTo(403);
    }
  }

  @Test
  void isReachedFromTheNavigationAndFromTheHostsPageOfPlugins() {
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page page = browsing.as("admin", 1280);
      page.navigate("/admin/plugins");
      Locator part = page.locator("[data-checkup=certificates]");
      assertThat(part.locator("[data-finding=ADDRESS_LOCAL]")).containsText("only this machine");

      part.locator("a").click();

      assertThat(page.locator("h1")).hasText("Doctor");
      assertThat(page.locator("[data-doctor]")).containsText("Verification address");
      // The worst first.
      assertThat(page.locator("[data-finding]").last()).hasClass("l-good");
      assertThat(page.locator("nav a[href='" + PAGE + "']")).hasText("Doctor");
      page.locator("a:has-text('Check again')").click();
      assertThat(page.locator("[data-finding=SCHEMA_FINE]")).containsText("Up to date");
    }
  }

  @Test
  void speaksTheReadersLanguage() {
    assertThat(RunningHost.origin()).isNotEmpty();
    RunningHost.call(
        "admin",
        "PUT",
        RunningHost.HOST + "/users/adele",
        "{\"fullName\":\"Adèle Roux\",\"email\":\"adele@example.org\",\"password\":\"adele\","
            + "\"locale\":\"fr\",\"roles\":[\"admin\"]}");

    JsonNode report = RunningHost.json(RunningHost.get("adele", CALL));

    assertThat(report.get("findings").findValuesAsText("title"))
        .contains("Base de données", "Clé de signature");
    assertThat(report.toString()).contains("seule cette machine peut l’ouvrir");
    assertThat(RunningHost.page("adele", "/admin/plugins").body())
        .contains("Adresse de vérification");
  }

  @Test
  void tellsTheSameOnTheCommandLine() throws IOException {
    assertThat(RunningHost.origin()).isNotEmpty();
    Path data = Path.of("target", "host-data" + MariaDb.fork()).toAbsolutePath();

    Process process =
        new ProcessBuilder("../doctor", "--data", data.toString(), "--origin", "http://localhost")
            .redirectErrorStream(true)
            .start();

    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.onExit().join().exitValue()).as(said).isEqualTo(1);
    assertThat(said)
        .contains("[fine] Tables – Up to date", "[fine] Storage – In the database: ")
        .contains("ADDRESS_LOCAL", " warning")
        .doesNotContain("Exception", "INFO", "NOT_CHECKED");
  }

  @ParameterizedTest
  @CsvSource({"1280", "390"})
  void fitsTheScreen(int width) {
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page page = browsing.as("admin", width);
      for (String path : List.of(PAGE, "/admin/plugins")) {
        page.navigate(path);

        assertThat(page.evaluate("document.scrollingElement.scrollWidth - innerWidth"))
            .as(path)
            .isEqualTo(0);
        assertThat(Accessibility.faults(page)).as(path).isEmpty();
        Browsing.picture(page, "doctor-" + width + path.replaceAll("\\W+", "-"));
      }
    }
  }
}

package dev.laurel.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of the host and of the plugin in each language. */
class LanguagesIT {

  private static final String VERIFY = "/plugins/certificates/verify/";
  private static final String OTHER_DIGITS = "(?s).*[\\p{Nd}&&[^0-9]].*";

  private static void reads(String user, String language) {
    RunningHost.call(
        "admin", "PUT", RunningHost.HOST + "/users/" + user, "{\"locale\":\"" + language + "\"}");
  }

  private static int overflow(Page page) {
    return (Integer) page.evaluate("() => document.scrollingElement.scrollWidth - innerWidth");
  }

  @ParameterizedTest
  @CsvSource({
    "fr-CA, fr,    ltr, Ce certificat est valable,      '\\d{1,2} \\p{L}+\\.? \\d{4}'",
    "de-AT, de,    ltr, Dieses Zertifikat ist gültig,   '\\d{1,2}\\. \\p{L}+ \\d{4}'",
    "es-MX, es,    ltr, Este certificado es válido,     '\\d{1,2} de \\p{L}+ de \\d{4}'",
    "pt-PT, pt-BR, ltr, Este certificado é válido,      '\\d{1,2} de \\p{L}+ de \\d{4}'",
    "zh-TW, zh-CN, ltr, 此证书有效,                      '\\d{4}年\\d{1,2}月\\d{1,2}日'",
    "ar-EG, ar,    rtl, هذه الشهادة صالحة,              '\\d{1,2} \\p{L}+ \\d{4}'",
    "sv-SE, en,    ltr, This certificate is valid,      '\\d{1,2} \\p{L}+ \\d{4}'"
  })
  void speakAVisitorsLanguageOrTheNearest(
      String accepted, String language, String direction, String heading, String day) {
    String id = ShareIT.certificate("PROJ200");
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page page =
          browsing.anonymous(
              new Browser.NewContextOptions().setLocale(accepted).setViewportSize(390, 900));
      page.navigate(VERIFY + id);

      assertThat(page.locator("html")).hasAttribute("lang", language);
      assertThat(page.locator("html")).hasAttribute("dir", direction);
      assertThat(page.locator("h1")).hasText(heading);
      String text = page.locator("main").innerText();
      assertThat(text).containsPattern(day).doesNotMatch(OTHER_DIGITS);
      assertThat(text).doesNotContain("verification.");
      assertThat(overflow(page)).isLessThanOrEqualTo(0);
      Browsing.picture(page, "verify-" + language);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "fr,    ltr, Certificats de ce cours,     60%",
    "de,    ltr, Zertifikate dieses Kurses,   60%",
    "es,    ltr, Certificados de este curso,  60%",
    "pt-BR, ltr, Certificados deste curso,    60%",
    "zh-CN, ltr, 本课程的证书,                 60%",
    "ar,    rtl, شهادات هذا المساق,           60%"
  })
  void showTheInstructorsTabInHerLanguage(
      String language, String direction, String heading, String passMark) {
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      reads("ines", language);
      for (int width : new int[] {1280, 390}) {
        Page page = browsing.as("ines", width);
        page.navigate("/courses/" + RunningHost.key("AGIL100") + "/instructor/certificates");

        assertThat(page.locator("html")).hasAttribute("lang", language);
        assertThat(page.locator("html")).hasAttribute("dir", direction);
        assertThat(page.locator("#st")).hasText(heading);
        String text = page.locator("main").innerText();
        assertThat(text).doesNotMatch(OTHER_DIGITS).doesNotContain("dashboard.", "course.");
        assertThat(text.replaceAll("[\\h\\p{Cf}]", "")).contains(passMark);
        assertThat(overflow(page)).isLessThanOrEqualTo(0);
        Browsing.picture(page, "tab-" + language + "-" + width);
      }
    } finally {
      reads("ines", "en");
    }
  }

  @Test
  void areMirroredWhereLinesBeginOnTheRight() {
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page page = browsing.as("ansari");
      page.navigate("/courses/" + RunningHost.key("AGIL100") + "/progress");

      double brand = page.locator(".host-brand").boundingBox().x;
      double name = page.locator(".host-me").boundingBox().x;
      assertThat(brand).isGreaterThan(name);
      assertThat(page.locator("h1")).hasText("تقدّمك");
      assertThat(page.locator("link[href*='bootstrap.rtl']")).hasCount(1);
      Browsing.picture(page, "progress-ar");
    }
  }

  @Test
  void areChosenInTheMenuByTheirOwnNameAndKept() {
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page page = browsing.as("greta");
      assertThat(page.locator("html")).hasAttribute("lang", "de");

      page.click("summary.host-me");
      Locator languages = page.locator("#reader-language");
      assertThat(languages.locator("option"))
          .hasText(
              new String[] {
                "English", "Français", "Deutsch", "Español", "Português (Brasil)", "简体中文", "العربية"
              });
      assertThat(languages).hasValue("de");
      languages.selectOption("es");
      page.click(".host-language button");

      assertThat(page.locator("html")).hasAttribute("lang", "es");
      assertThat(page).hasURL(RunningHost.origin() + "/dashboard");
      assertThat(browsing.as("greta").locator("html")).hasAttribute("lang", "es");
    } finally {
      reads("greta", "de");
    }
  }

  @Test
  void haveTheirOwnWordsForWhatIsNotThere() {
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page page = browsing.as("greta");
      page.navigate("/nowhere");

      assertThat(page.locator("main")).containsText("Vielleicht ist die Adresse vertippt");
      page.navigate("/plugins/certificates/nowhere");
      assertThat(page.locator("main")).containsText("An dieser Adresse ist nichts.");
    }
  }
}

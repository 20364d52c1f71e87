package dev.laurel.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Margin;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.RequestOptions;
import dev.laurel.kit.web.Json;
import dev.laurel.test.Forgeries;
import dev.laurel.test.QrCodes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a file is the certificate that was issued, said by the page of it and by any page. */
class VerificationIT {

  private static final String VERIFY = "/plugins/certificates/verify";

  private static final String ANY_SITE = "Access-Control-Allow-Origin";
  private static final String HELD = "NEGO300";
  private static final String SHARED = "{\"shared\":true,\"findable\":true}";

  private static Browsing browsing;
  private static String id;
  private static byte[] pdf;
  private static byte[] other;

  @BeforeAll
  static void download() {
    browsing = new Browsing(RunningHost.origin());
    Page lea = browsing.as("lea");
    id = ShareIT.certificate("TEAM260");
    pdf = pdf(lea, id);
    other = pdf(lea, ShareIT.certificate("LANG180"));
  }

  @AfterAll
  static void close() {
    browsing.close();
  }

  private static byte[] pdf(Page page, String id) {
    APIResponse answer = page.request().get(RunningHost.API + "/certificates/" + id + ".pdf");
    assertThat(answer.status()).isEqualTo(200);
    return answer.body();
  }

  private static void choose(Page page, String name, byte[] content) {
    page.locator("[data-check] input[type=file]")
        .setInputFiles(new FilePayload(name, "application/pdf", content));
  }

  private static Locator verdict(Page page, String code) {
    return page.locator("[data-check-results] [data-verdict=" + code + "]");
  }

  /** What is said of a file, once something is said of it. */
  private static String said(Page page, String name) {
    Locator note =
        page.locator("[data-check-results] [data-verdict]")
            .filter(new Locator.FilterOptions().setHasText(name));
    note.waitFor();
    return note.getAttribute("data-verdict");
  }

  private static List<Request> requests(Page page) {
    List<Request> sent = new ArrayList<>();
    page.onRequest(
        request -> {
          // A browser fetches scripts, icons and the like when it pleases.
          if (!request.url().contains("/static/") && !request.url().contains("favicon")) {
            sent.add(request);
          }
        });
    return sent;
  }

  @Test
  void saysThatTheDocumentIsGenuineAndSendsNothingOfIt() {
    Page page = browsing.anonymous();
    page.navigate(VERIFY + "/" + id);
    page.locator("[data-check-drop]").waitFor();
    List<Request> sent = requests(page);

    choose(page, "mine.pdf", pdf);

    assertThat(verdict(page, "genuine")).containsText("mine.pdf");
    assertThat(verdict(page, "genuine")).containsText("This file is genuine.");
    assertThat(sent).isEmpty();
    Browsing.picture(page, "verify-genuine");
  }

  @Test
  void findsTheNumberInTheFileOnThePageForAnyCertificate() {
    Page page = browsing.anonymous();
    page.navigate(VERIFY);
    page.locator("[data-check-drop]").waitFor();
    List<Request> sent = requests(page);

    choose(page, "mine.pdf", pdf);

    assertThat(verdict(page, "genuine")).containsText("mine.pdf");
    assertThat(verdict(page, "genuine").locator("a")).hasAttribute("href", VERIFY + "/" + id);
    assertThat(sent).hasSize(1);
    assertThat(sent.get(0).url()).endsWith(VERIFY + "/" + id + ".json");
    assertThat(sent.get(0).method()).isEqualTo("GET");
    assertThat(sent.get(0).postDataBuffer()).isNull();
    Browsing.picture(page, "verify-any-genuine");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void namesEveryForgeryAsNotGenuine(boolean isOwnPage) throws IOException {
    Page page = browsing.anonymous();
    page.navigate(isOwnPage ? VERIFY + "/" + id : VERIFY);
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, byte[]> forgery : Forgeries.of(pdf, other).entrySet()) {
      choose(page, forgery.getKey() + ".pdf", forgery.getValue());

      String said = said(page, forgery.getKey());

      // Half a certificate has no number any more.
      String expected =
          !forgery.getKey().equals("cut in half") ? "changed" : isOwnPage ? "foreign" : "cut";
      if (!said.equals(expected)) {
        wrong.add(forgery.getKey() + ": " + said);
      }
    }

    assertThat(wrong).isEmpty();
    Browsing.picture(page, "verify-forgery-" + isOwnPage);
  }

  @Test
  void leadsToTheOtherCertificateWhenTheFileIsOfThat() {
    Page page = browsing.anonymous();
    page.navigate(VERIFY + "/" + id);

    choose(page, "other.pdf", other);

    verdict(page, "other").locator("a").click();
    assertThat(page.locator("h1")).hasText("This certificate is valid");
    choose(page, "other.pdf", other);
    assertThat(verdict(page, "genuine")).isVisible();
  }

  @Test
  void saysInWordsWhatIsNoCertificateAtAll() {
    Page page = browsing.anonymous();
    page.navigate(VERIFY);

    choose(page, "letter.txt", "Dear reader".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(verdict(page, "no-pdf")).containsText("letter.txt");

    choose(
        page,
        "unknown.pdf",
        ("%PDF-1.7\nhttps://x.example/verify/" + "0".repeat(32) + "\n")
            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(verdict(page, "unknown")).containsText("unknown.pdf");
  }

  @Test
  void comparesAsWellWhereTheBrowserLendsNoSha256() {
    Page page = browsing.anonymous();
    page.addInitScript("Object.defineProperty(crypto, 'subtle', { value: undefined })");
    page.navigate(VERIFY + "/" + id);
    assertThat(page.evaluate("() => crypto.subtle === undefined")).isEqualTo(true);

    choose(page, "mine.pdf", pdf);
    assertThat(verdict(page, "genuine")).containsText("mine.pdf");

    byte[] altered = pdf.clone();
    altered[100] ^= 1;
    choose(page, "altered.pdf", altered);
    assertThat(verdict(page, "changed")).containsText("altered.pdf");
  }

  @Test
  void takesAFileThatIsDroppedAnywhere() {
    Page page = browsing.anonymous();
    page.navigate(VERIFY + "/" + id);

    page.evaluate(
        """
        (content) => {
          const bytes = Uint8Array.from(atob(content), (c) => c.charCodeAt(0));
          const transfer = new DataTransfer();
          transfer.items.add(new File([bytes], 'dropped.pdf', { type: 'application/pdf' }));
          const options = { dataTransfer: transfer, bubbles: true, cancelable: true };
          document.querySelector('h1').dispatchEvent(new DragEvent('dragover', options));
          document.querySelector('h1').dispatchEvent(new DragEvent('drop', options));
        }
        """,
        Base64.getEncoder().encodeToString(pdf));

    assertThat(verdict(page, "genuine")).containsText("dropped.pdf");
  }

  @Test
  void worksByKeyboard() {
    Page page = browsing.anonymous();
    page.navigate(VERIFY + "/" + id);
    page.locator("[data-check-drop]").waitFor();
    page.locator("[data-check] input[type=file]").focus();
    // Listened for before the key: told to the page by another way than keys, which may overtake
    // it.
    page.onFileChooser(any -> {});
    page.title();

    FileChooser chooser = page.waitForFileChooser(() -> page.keyboard().press("Enter"));
    chooser.setFiles(new FilePayload("keys.pdf", "application/pdf", pdf));

    assertThat(verdict(page, "genuine")).containsText("keys.pdf");
    assertThat(page.locator("[data-check-results]")).hasAttribute("aria-live", "polite");
  }

  @Test
  void tellsWithoutScriptsHowToCompare() {
    Page page = browsing.anonymous(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    page.navigate(VERIFY + "/" + id);

    assertThat(page.locator("h1")).hasText("This certificate is valid");
    assertThat(page.locator("[data-check-drop]")).isHidden();
    assertThat(page.getByText("Your browser runs no scripts here.")).isVisible();
    page.locator("details summary:has-text('Compare it yourself')").click();
    String sum =
        RunningHost.json(RunningHost.get(null, VERIFY + "/" + id + ".json")).get("sha256").asText();
    assertThat(page.locator("[data-fingerprint]")).hasText(sum);
    assertThat(page.getByText("sha256sum certificate.pdf")).isVisible();
    Browsing.picture(page, "verify-no-script");

    page.navigate(VERIFY);
    page.fill("#number", Forgeries.identifier(pdf));
    page.click("button:has-text('Verify')");
    assertThat(page.locator("h1")).hasText("This certificate is valid");
  }

  @Test
  void leadsTheHolderOfAReplacedOneToTheNewAndSaysWhenOneWasRevoked() throws IOException {
    String acts = RunningHost.API + "/courses/" + RunningHost.key(HELD) + "/certificates/lea/";
    Page lea = browsing.as("lea");
    String old = ShareIT.certificate(HELD);
    byte[] former = pdf(lea, old);
    RunningHost.call("lea", "PUT", RunningHost.API + "/certificates/" + old + "/sharing", SHARED);
    RunningHost.call("ines", "POST", acts + "reissue", "{\"reason\":\"tried\"}");
    String now = ShareIT.certificate(HELD);
    assertThat(now).isNotEqualTo(old);

    Page stranger = browsing.anonymous();
    stranger.navigate(VERIFY + "/" + old);
    assertThat(stranger.locator("h1")).hasText("This certificate is superseded");
    assertThat(stranger.locator(".l-verdict img")).hasCount(0);
    assertThat(stranger.locator("a[href*='" + now + "']")).hasCount(0);
    choose(stranger, "former.pdf", former);
    assertThat(verdict(stranger, "genuine")).containsText("but the certificate is not valid");
    Browsing.picture(stranger, "verify-superseded");
    isOnOneSheet(stranger);
    stranger.click("a:has-text('Sign in to see the new certificate')");
    assertThat(stranger.locator("input[name=username]")).isVisible();

    stranger.navigate(VERIFY);
    choose(stranger, "former.pdf", former);
    assertThat(verdict(stranger, "genuine-but")).containsText("former.pdf");

    lea.navigate(VERIFY + "/" + old);
    lea.click("a:has-text('See the new one')");
    assertThat(lea.locator("h1")).hasText("This certificate is valid");
    assertThat(lea.url()).endsWith(now);

    RunningHost.call("ines", "POST", acts + "revoke", "{\"reason\":\"tried\"}");
    stranger.navigate(VERIFY + "/" + now);
    assertThat(stranger.locator("h1")).hasText("This certificate has been revoked");
    assertThat(stranger.locator("dt:has-text('Revoked on')")).isVisible();
    Browsing.picture(stranger, "verify-revoked");
    isOnOneSheet(stranger);
    RunningHost.call("ines", "POST", acts + "restore", "{\"reason\":\"tried\"}");
    stranger.reload();
    assertThat(stranger.locator("h1")).hasText("This certificate is valid");
  }

  @Test
  void leadsFromThePrintedAddressToThePage() {
    Page page = browsing.anonymous();

    page.navigate(Forgeries.identifier(pdf));

    assertThat(page.url()).endsWith(VERIFY + "/" + id);
    assertThat(Forgeries.identifier(pdf)).containsPattern("/v/[0-7][0-9A-HJKMNP-TV-Z]{25}$");
  }

  @Test
  void printsTheShortAddressInLettersAndAsACode() throws Exception {
    Page page = browsing.anonymous();
    page.navigate(VERIFY + "/" + id);
    assertThat(page.locator("svg.l-qr")).isHidden();

    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

    String printed = Forgeries.identifier(pdf);
    assertThat(page.getByText(printed)).isVisible();
    assertThat(QrCodes.read(page.locator("svg.l-qr").screenshot())).isEqualTo(printed);
  }

  @Test
  void isReadByScriptsOfAnySite() {
    String printed = "/plugins/certificates/v/0000";
    for (String address : List.of(VERIFY + "/" + id + ".json", VERIFY + "/0000.json", printed)) {
      assertThat(RunningHost.get(null, address).headers().firstValue(ANY_SITE)).contains("*");
    }
    assertThat(RunningHost.get(null, printed).statusCode()).isEqualTo(303);
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, application/json",
    "'application/json, */*;q=0.1', application/json",
    "'application/json, text/html;q=0.9, */*;q=0.5', text/html",
    "*/*, text/html",
    "'text/html,application/xhtml+xml,*/*;q=0.8', text/html"
  })
  void answersAtOneAddressInTheFormThatIsAskedFor(String accept, String type) {
    APIResponse answer =
        browsing
            .anonymous()
            .request()
            .get(VERIFY + "/" + id, RequestOptions.create().setHeader("Accept", accept));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headers().get("content-type")).startsWith(type);
    assertThat(answer.headers().get("vary")).containsIgnoringCase("accept");
  }

  @Test
  void isReadInAnyOfTheLanguagesByWhoeverChoosesOneWithoutAScript() {
    Page page = browsing.anonymous(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    page.navigate(VERIFY + "/" + id);
    assertThat(page.locator("[data-languages] a")).hasCount(7);
    assertThat(page.locator("[data-languages] a[aria-current]")).hasText("English");

    page.click("[data-languages] a:has-text('العربية')");

    assertThat(page.locator("html")).hasAttribute("lang", "ar");
    assertThat(page.locator("html")).hasAttribute("dir", "rtl");
    assertThat(page.locator("h1")).hasText("هذه الشهادة صالحة");
    page.navigate(VERIFY + "?lang=fr");
    page.fill("#number", id);
    page.click("form button[type=submit]");
    assertThat(page.locator("h1")).hasText("Ce certificat est valable");
    assertThat(page.locator("[data-languages] a[aria-current]")).hasText("Français");
    assertThat(browsing.as("lea").navigate(VERIFY + "/" + id + "?lang=fr").text())
        .doesNotContain("data-languages")
        .contains("This certificate is valid");
  }

  /** What is printed: as many sheets, with the margins of the page and with those of a browser. */
  private static void isOnOneSheet(Page page) throws IOException {
    for (String format : List.of("A4", "Letter")) {
      for (String margin : List.of("0", "0.4in")) {
        Margin all = new Margin().setTop(margin).setBottom(margin).setLeft(margin).setRight(margin);
        byte[] sheets =
            page.pdf(
                new Page.PdfOptions().setFormat(format).setMargin(all).setPrintBackground(true));
        try (PDDocument printed = Loader.loadPDF(sheets)) {
          assertThat(printed.getNumberOfPages())
              .as("%s, %s, %s", page.url(), format, margin)
              .isEqualTo(1);
        }
      }
    }
  }

  @Test
  void isPrintedOnOneSheet() throws IOException {
    String sharing = RunningHost.API + "/certificates/" + id + "/sharing";
    Page page = browsing.anonymous();
    page.navigate(VERIFY + "/" + id);
    isOnOneSheet(page);
    RunningHost.call("lea", "PUT", sharing, "{\"shared\":true,\"picture\":true,\"grade\":true}");

    page.navigate(VERIFY + "/" + id);
    page.locator(".l-verdict img").waitFor();
    isOnOneSheet(page);

    RunningHost.call("lea", "PUT", sharing, "{\"shared\":false}");
    page.navigate(VERIFY + "/00000000000000000000000000");
    isOnOneSheet(page);
    page.navigate(VERIFY);
    isOnOneSheet(page);
  }

  @Test
  void saysWhoSignedAndThatTheKeyOfTheDemoProvesNothing() {
    Page page = browsing.anonymous(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    page.navigate(VERIFY + "/" + id);

    assertThat(page.locator("[data-signed-by]"))
        .hasText("Laurel demo (self-signed, for trying out)");
    assertThat(page.locator("[data-for-trying-out]")).containsText("but not who issued it");
    page.locator("[data-signature] summary").click();
    assertThat(page.getByText("PAdES baseline B-B")).isVisible();
    assertThat(page.getByText("Nobody else: the signer’s certificate is self-signed.")).isVisible();
    Browsing.picture(page, "verify-signature");

    JsonNode signature =
        RunningHost.json(RunningHost.get(null, VERIFY + "/" + id + ".json")).get("signature");
    assertThat(signature.get("profile").asText()).isEqualTo("PAdES-B-B");
    assertThat(signature.get("selfSigned").asBoolean()).isTrue();
    assertThat(signature.get("forTryingOut").asBoolean()).isTrue();
    assertThat(signature.get("issuers")).isEmpty();
    assertThat(page.getByText(signature.get("keyId").asText())).isVisible();
  }

  @Test
  void holdsToTheContentPolicy() throws IOException {
    Page page = browsing.anonymous();
    List<String> complaints = new ArrayList<>();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.navigate(VERIFY + "/" + id);
    choose(page, "mine.pdf", pdf);
    assertThat(verdict(page, "genuine")).isVisible();

    assertThat(complaints).isEmpty();
    JsonNode facts =
        Json.MAPPER.readTree(page.locator("script[type='application/ld+json']").textContent());
    JsonNode credential = facts.at("/@graph/0");
    assertThat(facts.get("@context").asText()).isEqualTo("https://schema.org");
    assertThat(credential.get("@type").asText()).isEqualTo("EducationalOccupationalCredential");
    assertThat(credential.get("url").asText()).endsWith(VERIFY + "/" + id);
    assertThat(credential.at("/recognizedBy/name").asText()).isEqualTo("Northgate");
    assertThat(facts.at("/@graph/1/name").asText()).isEqualTo("Léa Marchetti-Dubois");
  }
}

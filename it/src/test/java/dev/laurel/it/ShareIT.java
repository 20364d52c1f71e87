package dev.laurel.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A holder decides who sees what of her certificate, and takes it back. */
class ShareIT {

  private static final String VERIFY = "/plugins/certificates/verify/";
  private static final String SHARE = "/plugins/certificates/my/certificates/";

  /** Léa's of a demo course; each test shares another. */
  static String certificate(String course) {
    RunningHost.origin();
    String address = RunningHost.API + "/courses/" + RunningHost.key(course) + "/certificates/lea";
    RunningHost.await(
        "her certificate", () -> RunningHost.get("ines", address).statusCode() == 200);
    return RunningHost.json(RunningHost.get("ines", address)).get("id").asText();
  }

  private static String sharing(String id) {
    return RunningHost.API + "/certificates/" + id + "/sharing";
  }

  /** As small as a list needs. */
  private static final String PICTURE = RunningHost.API + "/certificates/%s.png?size=small";

  private static JsonNode verified(String id) {
    return RunningHost.json(RunningHost.get(null, VERIFY + id + ".json"));
  }

  private static String meta(Page page, String name) {
    return page.locator("head meta[property='" + name + "']").getAttribute("content");
  }

  private static int width(APIResponse picture) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(picture.body())).getWidth();
  }

  @Test
  void showsThePictureWhereItIsSharedAndTakesItBack() throws IOException {
    String id = certificate("COMM150");
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page stranger = browsing.anonymous();
      stranger.navigate(VERIFY + id);
      assertThat(stranger.locator(".l-verdict img")).hasCount(0);
      assertThat(stranger.locator("head meta[property^='og:']")).hasCount(0);
      assertThat(stranger.locator("head meta[name=robots]")).hasAttribute("content", "noindex");
      assertThat(RunningHost.get(null, VERIFY + id + ".png").statusCode()).isEqualTo(404);

      Page lea = browsing.as("lea");
      lea.navigate("/plugins/certificates/my");
      Browsing.picture(lea, "my-certificates");
      assertThat(lea.locator("img[srcset*='" + id + "']"))
          .hasJSProperty("currentSrc", RunningHost.origin() + PICTURE.formatted(id));
      assertThat(width(lea.request().get(PICTURE.formatted(id)))).isEqualTo(584);
      lea.locator("a[href='" + SHARE + id + "/share']").click();
      Browsing.picture(lea, "share-private");
      lea.check("input[name=shared][value=true]");
      lea.check("input[name=findable]");
      lea.click("button:has-text('Save')");
      assertThat(lea.locator("#notice")).containsText("The certificate is public.");
      Browsing.picture(lea, "share-public");

      stranger.navigate(VERIFY + id);
      assertThat(stranger.locator(".l-verdict img")).isVisible();
      assertThat(stranger.locator("head meta[name=robots]")).hasCount(0);
      assertThat(meta(stranger, "og:title")).contains("Léa Marchetti-Dubois");
      assertThat(meta(stranger, "og:url")).isEqualTo(RunningHost.origin() + VERIFY + id);
      assertThat(meta(stranger, "twitter:card")).isEqualTo("summary_large_image");
      String image = meta(stranger, "og:image");
      assertThat(image).startsWith("http");
      APIResponse picture = stranger.request().get(image);
      assertThat(picture.status()).isEqualTo(200);
      assertThat(picture.headers()).doesNotContainKey("x-robots-tag");
      assertThat(width(picture)).isGreaterThan(1_000);
      Browsing.picture(stranger, "verify-shared");

      lea.navigate(VERIFY + id);
      lea.click("a:has-text('Choose what is shown')");
      lea.check("input[name=shared][value=false]");
      lea.click("button:has-text('Save')");
      assertThat(lea.locator("#notice")).containsText("only by those who have its address");

      APIResponse after = stranger.request().get(RunningHost.origin() + VERIFY + id);
      assertThat(after.headers()).containsEntry("x-robots-tag", "noindex");
      assertThat(after.text())
          .contains("Léa Marchetti-Dubois", "This certificate is valid", "noindex")
          .doesNotContain("og:title", ".png\"");
      assertThat(stranger.request().get(image).status()).isEqualTo(404);
    }
  }

  @Test
  void isSwitchedFromTheListOfAllWithoutLosingTheChoices() {
    String id = certificate("FIN120");
    RunningHost.call("lea", "PUT", sharing(id), "{\"picture\":false,\"grade\":true}");
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page lea = browsing.as("lea", 390);
      lea.navigate("/plugins/certificates/my");
      String form = "form[action='" + SHARE + id + "/share/switch'] ";
      assertThat(lea.locator(form + "button[value=false]")).hasAttribute("aria-pressed", "true");

      lea.click(form + "button[value=true]");

      assertThat(lea.locator(form + "button[value=true]")).hasAttribute("aria-pressed", "true");
      assertThat(verified(id).has("grade")).isTrue();
      assertThat(verified(id).has("picture")).isFalse();
      Browsing.picture(lea, "my-certificates-narrow");

      lea.click(form + "button[value=false]");

      assertThat(lea.locator(form + "button[value=false]")).hasAttribute("aria-pressed", "true");
      assertThat(verified(id).has("grade")).isFalse();
    }
  }

  @Test
  void passesItOnWithTheRightFields() {
    String id = certificate("LANG180");
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page lea = browsing.as("lea");
      lea.navigate(SHARE + id + "/share");
      String address = lea.locator("#address").inputValue();
      assertThat(address).startsWith(RunningHost.origin() + "/plugins/certificates/v/");
      assertThat(lea.request().get(address).url()).isEqualTo(RunningHost.origin() + VERIFY + id);

      Map<String, String> fields =
          Arrays.stream(
                  URI.create(lea.getAttribute("[data-way=linkedin]", "href"))
                      .getRawQuery()
                      .split("&"))
              .map(field -> field.split("=", 2))
              .collect(
                  Collectors.toMap(
                      field -> field[0],
                      field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
      JsonNode facts = verified(id);
      assertThat(fields)
          .containsEntry("startTask", "CERTIFICATION_NAME")
          .containsEntry("name", facts.get("course").asText())
          .containsEntry("organizationName", "Northgate")
          .containsEntry("certUrl", address)
          .containsEntry("certId", id)
          .containsEntry("issueYear", facts.get("date").asText().substring(0, 4))
          .doesNotContainKey("expirationYear");

      URI mail = URI.create(lea.getAttribute("[data-way=mail]", "href"));
      assertThat(mail.getScheme()).isEqualTo("mailto");
      assertThat(mail.getSchemeSpecificPart()).contains("\r\n\r\n" + address).doesNotContain("+");
      assertThat(mail.getRawSchemeSpecificPart()).contains("%0D%0A");

      lea.context().grantPermissions(java.util.List.of("clipboard-read", "clipboard-write"));
      lea.click("button:has-text('Copy')");
      assertThat(lea.getByText("The address is copied.")).isVisible();
      assertThat(lea.evaluate("() => navigator.clipboard.readText()")).isEqualTo(address);
    }
  }

  @Test
  void tellsItsHolderHowOftenOthersVerifiedItAndNobodyElse() {
    String id = certificate("LANG180");
    long before = RunningHost.json(RunningHost.get("lea", sharing(id))).get("verified").asLong();
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page stranger = browsing.anonymous();
      stranger.navigate(VERIFY + id);
      verified(id);
      // None of these is somebody else who verifies it.
      RunningHost.get("lea", VERIFY + id + ".json");
      RunningHost.get("ines", VERIFY + id + ".json");
      RunningHost.call(null, "HEAD", VERIFY + id, null);
      RunningHost.call(null, "HEAD", VERIFY + id + ".json", null);
      stranger
          .request()
          .get(VERIFY + id, RequestOptions.create().setHeader("User-Agent", "LinkedInBot/1.0"));
      Page lea = browsing.as("lea", 390);
      lea.navigate(VERIFY + id);

      lea.navigate(SHARE + id + "/share");

      assertThat(lea.locator("#verified"))
          .hasText("Others have verified it " + (before + 2) + " times.");
      Browsing.picture(lea, "share-narrow");
      lea.navigate("/plugins/certificates/my");
      assertThat(lea.locator("form[action*='" + id + "']")).containsText((before + 2) + " times");
      assertThat(stranger.locator("body")).not().containsText("times");
    }
    assertThat(RunningHost.json(RunningHost.get("lea", sharing(id))).get("verified").asLong())
        .isEqualTo(before + 2);
  }

  @Test
  void isTheHoldersAloneToDecide() {
    String id = certificate("LANG180");
    for (String someone : new String[] {"liam", "ines", "admin"}) {
      assertThat(RunningHost.get(someone, sharing(id)).statusCode()).isEqualTo(404);
      assertThat(RunningHost.call(someone, "PUT", sharing(id), "{\"shared\":true}").statusCode())
          .isEqualTo(404);
      assertThat(RunningHost.page(someone, SHARE + id + "/share").statusCode()).isEqualTo(404);
    }
    assertThat(RunningHost.get(null, sharing(id)).statusCode()).isEqualTo(401);
    HttpResponse<String> none = RunningHost.call("lea", "PUT", sharing(id), "{}");
    assertThat(none.statusCode()).isEqualTo(422);
    assertThat(none.body()).contains("\"field\":\"shared\"", "true, false");
    assertThat(verified(id).has("picture")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void hasWholePagesInFrench(int width) {
    String id = certificate("NEGO300");
    RunningHost.call("lea", "PUT", sharing(id), "{\"shared\":true,\"grade\":true}");
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page page =
          browsing.anonymous(
              new com.microsoft.playwright.Browser.NewContextOptions()
                  .setLocale("fr-FR")
                  .setViewportSize(width, 900));
      page.navigate(VERIFY + id);

      assertThat(page.locator("html")).hasAttribute("lang", "fr");
      assertThat(page.locator("h1")).hasText("Ce certificat est valable");
      assertThat(page.locator("body")).not().containsText("verification.");
      assertThat(
              (Integer) page.evaluate("() => document.scrollingElement.scrollWidth - innerWidth"))
          .isLessThanOrEqualTo(0);
      Browsing.picture(page, "verify-fr-" + width);
    } finally {
      RunningHost.call("lea", "PUT", sharing(id), "{\"shared\":false}");
    }
  }
}

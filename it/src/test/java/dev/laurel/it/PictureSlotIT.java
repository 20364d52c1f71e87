package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import dev.laurel.test.PresentationBuilder;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A shape whose alternative text is a picture placeholder prints the picture that is given. */
class PictureSlotIT {

  private static final String SIGNATURE = "signature:Anna Berg";
  private static final int GREEN = 0xFF00A050;

  @Test
  void aSignatureIsGivenOnThePageOfTheDraftAndPrinted() throws IOException {
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page page = browsing.as("ines");
      page.navigate("/plugins/certificates/templates/new?course=" + RunningHost.key("TEAM260"));
      page.setInputFiles("input[type=file]", new FilePayload("signed.pptx", "", design()));
      page.fill("input[name=title]", "With a signature");
      page.click("button:has-text('Upload and check')");
      PlaywrightAssertions.assertThat(page.locator("[aria-labelledby=report]"))
          .containsText("${signature:Anna Berg}");

      page.locator("#pictures form", new Page.LocatorOptions().setHasText("Anna Berg"))
          .locator("input[type=file]")
          .setInputFiles(new FilePayload("anna.png", "image/png", green()));
      page.click("#pictures form:has-text('Anna Berg') button");

      PlaywrightAssertions.assertThat(page.locator("#pictures .l-pill").last()).hasText("Given");
      PlaywrightAssertions.assertThat(page.locator("[aria-labelledby=report]"))
          .not()
          .containsText("${signature:Anna Berg}");
      Browsing.picture(page, "picture-slots");
      String id = page.url().replaceAll(".*/templates/([0-9a-f]{32}).*", "$1");
      BufferedImage printed = ImageIO.read(new ByteArrayInputStream(picture(page, id)));
      assertThat(printed.getRGB(printed.getWidth() * 760 / 842, printed.getHeight() * 555 / 595))
          .isEqualTo(GREEN);
    }
  }

  @Test
  void whatCannotBeGivenIsSaidInWords() {
    String id = upload();

    assertThat(put("ines", id, SIGNATURE, "no picture".getBytes(StandardCharsets.UTF_8)).body())
        .contains("PNG or JPEG");
    assertThat(put("ines", id, "signature:Somebody Else", green()).statusCode()).isEqualTo(422);
    assertThat(put("lea", id, SIGNATURE, green()).statusCode()).isIn(403, 404);
    assertThat(RunningHost.get("ines", picture(id)).statusCode()).isEqualTo(404);

    assertThat(put("ines", id, SIGNATURE, green()).statusCode()).isEqualTo(200);
    assertThat(RunningHost.get("ines", picture(id)).statusCode()).isEqualTo(200);
    assertThat(RunningHost.call("ines", "DELETE", picture(id), null).statusCode()).isEqualTo(200);
    assertThat(RunningHost.get("ines", picture(id)).statusCode()).isEqualTo(404);
  }

  @Test
  void theNextDesignOfTheSameCourseHasThePictureAlready() {
    assertThat(put("ines", upload(), SIGNATURE, green()).statusCode()).isEqualTo(200);

    JsonNode next =
        RunningHost.json(
            RunningHost.get("ines", RunningHost.API + "/templates/" + upload() + "/adjustments"));

    assertThat(next.at("/pictures/0/name").asText()).isEqualTo(SIGNATURE);
    assertThat(next.at("/pictures/0/given").asBoolean()).isTrue();
  }

  private static byte[] picture(Page page, String id) {
    return page.request().get(RunningHost.API + "/templates/" + id + "/preview.png").body();
  }

  private static String picture(String id) {
    return RunningHost.API
        + "/templates/"
        + id
        + "/picture?name="
        + URLEncoder.encode(SIGNATURE, StandardCharsets.UTF_8);
  }

  private static HttpResponse<String> put(String user, String id, String name, byte[] bytes) {
    String path =
        RunningHost.API
            + "/templates/"
            + id
            + "/picture?name="
            + URLEncoder.encode(name, StandardCharsets.UTF_8);
    return RunningHost.call(user, "PUT", path, "image/png", bytes);
  }

  private static String upload() {
    return Uploads.design("NEGO300", "signed.pptx", design());
  }

  private static byte[] design() {
    return PresentationBuilder.a4()
        .text("Name", "${learner.name}")
        .slideShape(
            PresentationBuilder.shape(
                    "Line",
                    PresentationBuilder.place(600, 520, 200, 50) + "<a:prstGeom prst=\"rect\"/>",
                    "")
                .replace("name=\"Line\"", "name=\"Line\" descr=\"${signature:Anna Berg}\""))
        .build();
  }

  private static byte[] green() {
    BufferedImage image = new BufferedImage(400, 100, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(GREEN));
    graphics.fillRect(0, 0, 400, 100);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}

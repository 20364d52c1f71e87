package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import dev.laurel.test.PresentationBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An organisation brings the fonts of its brand; its designs are printed in them at once. */
class OrganisationFontIT {

  private static final String COURSE = "COMM150";
  private static final String PAGE = "/plugins/certificates/fonts?org=Northgate";

  @Test
  void aFontIsBroughtSeenAndUsedByADraftAndKeptByWhatWasSent() throws IOException {
    byte[] house = named("House Brush", 0);
    String draft = Uploads.design(COURSE, "branded.pptx", design("House Brush"));
    assertThat(codes(draft)).contains("FONT_REPLACED");
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page page = browsing.as("ines");
      page.navigate("/plugins/certificates/templates/" + draft);
      page.click("a:has-text('Fonts of Northgate')");
      page.setInputFiles("input[type=file]", new FilePayload("house.ttf", "font/ttf", house));
      page.click("button:has-text('Add')");
      PlaywrightAssertions.assertThat(page.locator("[aria-labelledby=fonts]"))
          .containsText("House Brush");
      Locator specimen = page.locator(".l-specimen").first();
      PlaywrightAssertions.assertThat(specimen).hasJSProperty("complete", true);
      assertThat((int) specimen.evaluate("one => one.naturalWidth")).isGreaterThan(100);
      Browsing.picture(page, "fonts");

      assertThat(codes(draft)).doesNotContain("FONT_REPLACED");
      assertThat(fontsIn(page, draft)).anyMatch(name -> name.contains("HouseBrush"));
      post(draft, "submit");
      page.navigate(PAGE);
      page.click("button[aria-label^='Remove House Brush']");
      PlaywrightAssertions.assertThat(page.locator("[aria-labelledby=fonts]"))
          .not()
          .containsText("House Brush");
      assertThat(fontsIn(page, draft)).anyMatch(name -> name.contains("HouseBrush"));
    }
    String next = Uploads.design(COURSE, "branded.pptx", design("House Brush"));
    assertThat(codes(next)).contains("FONT_REPLACED");
  }

  @ParameterizedTest
  @CsvSource({"2, forbids to embed", "256, only as a whole", "512, only pictures of its letters"})
  void honoursWhatTheLicenceAllows(int fsType, String words) throws IOException {
    HttpResponse<String> answer = send("ines", named("Locked Sans", fsType));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains(words).contains("Locked Sans");
  }

  @Test
  void saysWhatIsNoFontAndWhoMayBringOne() throws IOException {
    assertThat(send("ines", "This is no font".getBytes(StandardCharsets.UTF_8)).body())
        .contains("TTF or OTF");
    assertThat(send("lea", named("House Sans", 0)).statusCode()).isEqualTo(403);
    assertThat(RunningHost.get("lea", RunningHost.API + "/fonts?org=Northgate").statusCode())
        .isEqualTo(403);
    assertThat(RunningHost.get("ines", RunningHost.API + "/fonts").statusCode()).isEqualTo(422);
  }

  @Test
  void keepsTheSameFileOnce() throws IOException {
    byte[] font = named("House Twice", 0);
    String first = RunningHost.json(send("ines", font)).get("id").asText();

    assertThat(RunningHost.json(send("ines", font)).get("id").asText()).isEqualTo(first);
    String path = RunningHost.API + "/fonts/" + first;
    assertThat(RunningHost.call("lea", "DELETE", path, null).statusCode()).isEqualTo(404);
    assertThat(RunningHost.call("ines", "DELETE", path, null).statusCode()).isEqualTo(204);
    assertThat(RunningHost.get("ines", path + ".png").statusCode()).isEqualTo(404);
  }

  private static void post(String id, String step) {
    HttpResponse<String> answer =
        RunningHost.call("ines", "POST", RunningHost.API + "/templates/" + id + "/" + step, "{}");
    assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
  }

  private static Stream<String> codes(String id) {
    JsonNode report =
        RunningHost.json(RunningHost.get("ines", RunningHost.API + "/templates/" + id));
    return report.findValuesAsText("code").stream();
  }

  private static Stream<String> fontsIn(Page page, String id) throws IOException {
    byte[] pdf = page.request().get(RunningHost.API + "/templates/" + id + "/preview.pdf").body();
    Stream.Builder<String> names = Stream.builder();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (COSName name : document.getPage(0).getResources().getFontNames()) {
        PDFont font = document.getPage(0).getResources().getFont(name);
        names.add(font.getName());
      }
    }
    return names.build();
  }

  private static byte[] design(String family) {
    return PresentationBuilder.a4()
        .slideShape(
            PresentationBuilder.textBox(
                "Name",
                20,
                60,
                700,
                90,
                "<a:p><a:r><a:rPr sz=\"4000\"><a:latin typeface=\""
                    + family
                    + "\"/></a:rPr><a:t>${learner.name}</a:t></a:r></a:p>"))
        .build();
  }

  private static HttpResponse<String> send(String user, byte[] font) {
    return Uploads.form(user, "/fonts", "org", "Northgate", "house.ttf", font);
  }

  /** A shipped font under another name, with another embedding permission. */
  static byte[] named(String family, int fsType) throws IOException {
    Path shipped =
        Path.of(
            "../plugin-certificates/src/main/resources/dev/laurel/certificates/press/fonts",
            "GreatVibes-Regular-latin.ttf");
    byte[] font;
    try (InputStream in = Files.newInputStream(shipped)) {
      font = in.readAllBytes();
    }
    ByteBuffer data = ByteBuffer.wrap(font);
    for (int i = 0; i < data.getShort(4); i++) {
      int entry = 12 + 16 * i;
      String tag = new String(font, entry, 4, StandardCharsets.ISO_8859_1);
      int offset = data.getInt(entry + 8);
      if (tag.equals("OS/2")) {
        data.putShort(offset + 8, (short) fsType);
      } else if (tag.equals("name")) {
        rename(data, offset, family);
      }
    }
    return font;
  }

  /** Puts the name in the place of the family's and the PostScript name, which are as long. */
  private static void rename(ByteBuffer data, int table, String family) {
    int strings = table + data.getShort(table + 4);
    for (int i = 0; i < data.getShort(table + 2); i++) {
      int entry = table + 6 + 12 * i;
      int id = data.getShort(entry + 6);
      boolean wide = data.getShort(entry) == 3;
      String name = id == 1 ? family : id == 6 ? family.replace(" ", "") : "";
      byte[] bytes = name.getBytes(wide ? StandardCharsets.UTF_16BE : StandardCharsets.US_ASCII);
      int length = data.getShort(entry + 8);
      if (name.isEmpty() || bytes.length > length) {
        continue;
      }
      data.put(strings + data.getShort(entry + 10), bytes);
      data.putShort(entry + 8, (short) bytes.length);
    }
  }
}

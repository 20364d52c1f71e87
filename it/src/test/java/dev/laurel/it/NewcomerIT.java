package dev.laurel.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.laurel.test.PresentationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * From a file with plain words for placeholders to enabled certificates by clicking, without
 * PowerPoint. With {@code -Dlaurel.corpus=FOLDER} for each presentation in a folder as well.
 */
class NewcomerIT {

  private static final Duration MOST = Duration.ofMinutes(3);

  static Stream<Arguments> designs() throws IOException {
    Stream<Arguments> ours =
        Stream.of(
            Arguments.of(
                "A4 with plain words",
                PresentationBuilder.a4()
                    .text("Title", "Certificate of Completion")
                    .text("Name", "Student Name")
                    .text("Day", "Awarded on: Date")
                    .build()),
            Arguments.of(
                "4:3 in French",
                PresentationBuilder.millimetres(254, 190.5)
                    .text("Title", "Certificat de réussite")
                    .text("Name", "Nom du participant")
                    .build()),
            Arguments.of(
                "16:9 without a word for the name",
                PresentationBuilder.millimetres(338.67, 190.5)
                    .text("Title", "Well done!")
                    .text("Whom", "Ada Lovelace")
                    .build()));
    String folder = System.getProperty("laurel.corpus", "");
    return folder.isEmpty() ? ours : Stream.concat(ours, files(Path.of(folder)));
  }

  private static Stream<Arguments> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(pptx|potx)"))
          .sorted()
          .map(file -> Arguments.of(file.getFileName().toString(), bytes(file)))
          .toList()
          .stream();
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("designs")
  void aNewcomerEnablesCertificatesWithinThreeMinutes(String name, byte[] file) {
    String key = course();
    long begin = System.nanoTime();
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page ines = browsing.as("ines");
      ines.navigate("/plugins/certificates/templates/new?course=" + key);
      ines.setInputFiles("input[type=file]", new FilePayload("design.pptx", "", file));
      ines.fill("input[name=title]", name);
      ines.click("button:has-text('Upload and check')");
      String template = ines.url().replaceAll(".*/templates/([0-9a-f]{32}).*", "$1");
      ines.locator("#map").waitFor();
      if (ines.locator("#place").count() > 0) {
        ines.click("button:has-text('Place on A4')");
        assertThat(ines.locator("#place .l-pill")).hasText("Placed");
      }
      ines.locator("[aria-labelledby=placeholders]").waitFor();
      if (ines.locator("[aria-labelledby=placeholders] dt:has-text('learner.name')").count() == 0) {
        chooseName(ines);
      }
      ines.click("button:has-text('Send for review')");
      assertThat(ines.locator("#next")).hasText("Waiting for the reviewers");
      for (String reviewer : new String[] {"paul", "clara"}) {
        Page page = browsing.as(reviewer);
        page.navigate("/plugins/certificates/reviews/" + template);
        page.click("button:has-text('Approve')");
        assertThat(page.locator("[aria-labelledby=reviews]")).containsText("Approved");
      }
      ines.reload();
      ines.click("button:has-text('Send as final version')");
      Page paul = browsing.as("paul");
      paul.navigate("/plugins/certificates/reviews/" + template);
      paul.click("button:has-text('Integrate')");
      ines.navigate("/courses/" + key + "/instructor/certificates");
      ines.click("button:has-text('Choose template') >> nth=0");
      ines.check("dialog[open] input[name=templateId]");
      ines.click("dialog[open] button[type=submit]");
      ines.click("#examples button:has-text('Generate Example Certificates')");
      ines.click("dialog[open] button[type=submit]");
      assertThat(ines.locator("#notice")).containsText("certificates are enabled");
    }
    Assertions.assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(MOST);
  }

  /** Takes what is suggested, or says it of the first text that could be a name. */
  private static void chooseName(Page page) {
    Locator fields = page.locator("#map select[name=field]");
    boolean isSuggested = false;
    for (int i = 0; i < fields.count(); i++) {
      isSuggested |= fields.nth(i).inputValue().equals("learner.name");
    }
    if (!isSuggested) {
      fields.last().selectOption("learner.name");
    }
    page.click("button:has-text('Use these fields')");
    page.locator("[aria-labelledby=placeholders] dt:has-text('learner.name') >> nth=0").waitFor();
    if (page.locator(".l-finding:has-text('does not fit into')").count() > 0) {
      leaveOutNumber(page);
    }
  }

  /** What the report says fits for nobody is left as it stands on the slide. */
  private static void leaveOutNumber(Page page) {
    Locator fields = page.locator("#map select[name=field]");
    for (int i = 0; i < fields.count(); i++) {
      if (fields.nth(i).inputValue().equals("certificate.id")) {
        fields.nth(i).selectOption("");
      }
    }
    page.click("button:has-text('Use these fields')");
    assertThat(page.locator(".l-finding:has-text('does not fit into')")).hasCount(0);
  }

  private static String course() {
    RunningHost.origin();
    String key =
        URLEncoder.encode("course-v1:New+COMER+" + System.nanoTime(), StandardCharsets.UTF_8);
    put(
        "/courses/" + key,
        """
        {"title":"A new course","org":"New","pacing":"instructor","start":"2027-01-01T00:00:00Z",
         "staff":["ines"],"modes":[{"slug":"honor","name":"Honor","certificateEligible":true}]}
        """);
    put(
        "/courses/" + key + "/grading",
        """
        {"passMark":0.6,"badges":[{"name":"Exam","weight":1}],"completionRule":{"minimum":0.5}}
        """);
    return key;
  }

  private static void put(String path, String json) {
    HttpResponse<String> answer = RunningHost.call("admin", "PUT", RunningHost.HOST + path, json);
    Assertions.assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
  }
}

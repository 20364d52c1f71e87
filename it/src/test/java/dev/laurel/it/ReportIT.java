package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.laurel.test.PdfAssert;
import dev.laurel.test.PresentationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The feasibility report is a PDF too, to send along. */
class ReportIT {

  @Test
  void tellsEachFindingInWordsWithItsPicture() throws IOException {
    String id =
        Uploads.design(
            "FIN120",
            "report.pptx",
            PresentationBuilder.a4()
                .text("Имя العنوان 名", "${learner.name} ${cuorse.title}")
                .text("Small", "${learner.grade:yyyy}")
                .build());
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page page = browsing.as("ines");
      byte[] pdf = page.request().get(RunningHost.API + "/templates/" + id + "/report.pdf").body();

      Files.createDirectories(Path.of("target/screenshots"));
      Files.write(Path.of("target/screenshots/report.pdf"), pdf);
      assertThat(PdfAssert.text(pdf))
          .contains("Feasibility report")
          .contains("Must be mended")
          .contains("${cuorse.title}")
          .contains("Longest names")
          .contains("Chinese");
    }
    assertThat(
            RunningHost.get("lea", RunningHost.API + "/templates/" + id + "/report.pdf")
                .statusCode())
        .isEqualTo(404);
  }
}

package dev.laurel.certificates.press;

import static dev.laurel.certificates.press.Prints.compiled;
import static dev.laurel.certificates.press.Prints.details;
import static dev.laurel.certificates.press.Prints.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.test.Standards;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Certificates can be archived (PDF/A-2a) and read out (PDF/UA-1): veraPDF finds no fault. */
class PdfStandardsTest {

  private static final CompiledTemplate SHOWCASE = compiled(Showcase.presentation());

  @ParameterizedTest
  @ValueSource(
      strings = {"Maria Santos", "Đặng Thị Hương", "محمد بن عبد الله", "अमित कुमार", "王小明"})
  void hold(String name) throws Exception {
    byte[] pdf =
        pdf(
            SHOWCASE,
            details(
                Map.of(
                    "learner.name", name, "certificate.url", "https://lms.example/verify/7KQF")));

    assertThat(Standards.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(Standards.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }
}

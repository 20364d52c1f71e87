package dev.laurel.certificates.press;

import static dev.laurel.certificates.press.Prints.compiled;
import static dev.laurel.certificates.press.Prints.details;
import static dev.laurel.certificates.press.Prints.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

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

    assertThat(faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser =
        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
      ValidationResult result =
          Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
      return result.getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
          .distinct()
          .toList();
    }
  }
}

package dev.laurel.certificates.press;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.key.Keys;
import dev.laurel.certificates.key.SigningKey;
import dev.laurel.certificates.signature.Certified;
import dev.laurel.certificates.signature.SignatureFacts;
import dev.laurel.certificates.signature.Signatures;
import dev.laurel.certificates.slide.PresentationReader;
import dev.laurel.certificates.slide.Slide;
import dev.laurel.kit.configuration.Source;
import dev.laurel.test.Standards;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Keys of each kind and place sign all designs to begin with, and pdfsig trusts what they sign. */
class KeyKindsTest {

  private static final Instant AT = Instant.parse("2026-04-20T10:00:00Z");
  private static final String PASSWORD = "hush-hush";
  private static final List<String> STARTERS =
      List.of("honour", "angle", "night", "column", "wave", "diwan");
  @TempDir private Path folder = Path.of("");

  private static Certified key(String kind, int bits) {
    return Certified.authority("CN=Root of Trust")
        .vouchingForAuthority("CN=Issuing Authority")
        .vouchingFor("CN=Registrar,O=Northgate", kind, bits, null);
  }

  private static Signatures signatures(Map<String, String> properties, String password) {
    Source source = new Source(properties::get, Map.of("LAUREL_SIGNING_PASSWORD", password)::get);
    SigningKey key = Keys.read(source, Clock.systemUTC()).orElseThrow();
    return Signatures.of(Keys.of(key, Clock.systemUTC()), source);
  }

  private Signatures ofFile(Certified key) {
    return signatures(
        Map.of("laurel.signing.keystore", key.file(folder, PASSWORD).toString()), PASSWORD);
  }

  private static CompiledTemplate starter(String id) throws IOException {
    try (InputStream in =
        KeyKindsTest.class.getResourceAsStream(
            "/dev/laurel/certificates/starter/" + id + ".pptx")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      Slide slide = (Slide) new PresentationReader().read(bytes, id);
      return new TemplateCompiler()
          .compile(slide, Locale.forLanguageTag(slide.language()), Marking.NONE);
    }
  }

  private static byte[] signed(CompiledTemplate template, Signatures by) {
    Details details =
        Prints.details(
            Map.of(
                "learner.name", "Maria Santos",
                "course.title", "Botany",
                "certificate.id", "7",
                "certificate.url", "https://lms.example/verify/7KQF"));
    Stamping stamping =
        Press.stamp(template, details, new Supplement(by.signer().orElseThrow(), null, AT));
    return Press.pdf(template, ((Stamping.Stamped) stamping).suffix());
  }

  private static void isTrusted(byte[] pdf, Signatures by) {
    assertThat(Pdfsig.of(pdf)).contains("Signature is Valid", "Total document signed", "Registrar");
    Optional<SignatureFacts> facts = by.read(pdf);
    assertThat(facts.map(SignatureFacts::isGenuine)).contains(true);
    assertThat(facts.orElseThrow().chain()).hasSize(3);
  }

  @TestFactory
  Stream<DynamicTest> aFileWithAKeyOfEachKindSignsEachDesign() {
    return Stream.of("EC 256", "RSA 2048", "RSA 3072")
        .flatMap(
            kind -> {
              String[] parts = kind.split(" ");
              Signatures by = ofFile(key(parts[0], Integer.parseInt(parts[1])));
              return STARTERS.stream()
                  .map(
                      id ->
                          DynamicTest.dynamicTest(
                              kind + ", " + id,
                              () -> {
                                byte[] pdf = signed(starter(id), by);

                                isTrusted(pdf, by);
                                assertThat(Standards.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
                                assertThat(Standards.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
                              }));
            });
  }
}

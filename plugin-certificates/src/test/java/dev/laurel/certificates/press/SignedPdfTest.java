package dev.laurel.certificates.press;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.key.Keys;
import dev.laurel.certificates.key.SigningKey;
import dev.laurel.certificates.signature.SignatureFacts;
import dev.laurel.certificates.signature.Signatures;
import dev.laurel.certificates.slide.Adjustments;
import dev.laurel.certificates.slide.Fitting;
import dev.laurel.certificates.slide.PresentationReader;
import dev.laurel.certificates.slide.Slide;
import dev.laurel.kit.configuration.Source;
import dev.laurel.test.PresentationBuilder;
import dev.laurel.test.Standards;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * Signed certificates are valid for Poppler's pdfsig and for us, can be archived and read out, and
 * whatever is made of them is told from them.
 */
class SignedPdfTest {

  private static final Instant AT = Instant.parse("2026-04-20T10:00:00Z");
  private static final CompiledTemplate SHOWCASE = Prints.compiled(Showcase.presentation());

  private static Signatures signatures() {
    try {
      Path file = Files.createTempDirectory("keys").resolve("trial.p12");
      Map<String, String> settings = Map.of("laurel.signing.trial", file.toString());
      Source source = new Source(settings::get, nothing -> null);
      SigningKey key = Keys.read(source, Clock.systemUTC()).orElseThrow();
      return Signatures.of(Keys.of(key, Clock.systemUTC()), source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final Signatures OURS = signatures();
  private static final Signatures OTHERS = signatures();

  private static Details details(String name) {
    return Prints.details(
        Map.of(
            "learner.name", name,
            "course.title", "Botany",
            "certificate.id", "7",
            "certificate.signature", "Northgate Academy",
            "certificate.url", "https://lms.example/verify/7KQF"));
  }

  private static byte[] signed(
      CompiledTemplate template, String name, Signatures by, @Nullable EmbeddedFile file) {
    Stamping stamping =
        Press.stamp(template, details(name), new Supplement(by.signer().orElseThrow(), file, AT));
    return Press.pdf(template, ((Stamping.Stamped) stamping).suffix());
  }

  private static void isValid(byte[] pdf) throws Exception {
    assertThat(Pdfsig.of(pdf))
        .contains("Signature is Valid", "Total document signed", "ETSI.CAdES.detached");
    assertThat(OURS.read(pdf)).hasValueSatisfying(facts -> assertThat(facts.isGenuine()).isTrue());
  }

  private static boolean isGenuine(byte[] pdf) {
    return OURS.read(pdf).map(SignatureFacts::isGenuine).orElse(false);
  }

  @TestFactory
  Stream<DynamicTest> areValidForEachDesign() throws IOException {
    Map<String, byte[]> designs = new LinkedHashMap<>();
    for (String id : List.of("honour", "angle", "night", "column", "wave", "diwan")) {
      try (InputStream in =
          SignedPdfTest.class.getResourceAsStream(
              "/dev/laurel/certificates/starter/" + id + ".pptx")) {
        designs.put(id, Objects.requireNonNull(in).readAllBytes());
      }
    }
    String corpus = System.getProperty("laurel.corpus");
    if (corpus != null) {
      try (Stream<Path> files = Files.walk(Path.of(corpus))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          designs.put(file.getFileName().toString(), Files.readAllBytes(file));
        }
      }
    }
    List<DynamicTest> tests = new ArrayList<>();
    designs.forEach(
        (name, bytes) -> {
          if (new PresentationReader().read(bytes, name) instanceof Slide drawn) {
            Slide slide = drawn.adjusted(new Adjustments(Fitting.FIT, List.of(), null, null));
            tests.add(DynamicTest.dynamicTest(name, () -> holds(slide)));
          }
        });
    return tests.stream();
  }

  private static void holds(Slide slide) throws Exception {
    CompiledTemplate template =
        new TemplateCompiler()
            .compile(slide, Locale.forLanguageTag(slide.language()), Marking.NONE);
    byte[] pdf = signed(template, "Maria Santos", OURS, null);

    isValid(pdf);
    assertThat(changesAllowed(pdf)).as("no changes allowed, ISO 32000-2 table 257").isEqualTo(1);
    assertThat(Standards.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(Standards.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  /** What the signature that certifies the document permits, as PDFBox finds it. */
  private static int changesAllowed(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      COSDictionary signature =
          document
              .getDocumentCatalog()
              .getCOSObject()
              .getCOSDictionary(COSName.PERMS)
              .getCOSDictionary(COSName.DOCMDP);
      COSDictionary reference =
          (COSDictionary) signature.getCOSArray(COSName.getPDFName("Reference")).getObject(0);
      return reference.getCOSDictionary(COSName.getPDFName("TransformParams")).getInt(COSName.P);
    }
  }

  @Test
  void aFileGoesAlongInsideAndIsSignedToo() throws Exception {
    EmbeddedFile file =
        new EmbeddedFile(
            "{\"a\":1}".getBytes(StandardCharsets.UTF_8),
            "credential.json",
            "application/vc+ld+json",
            "Data",
            "The credential");

    byte[] pdf = signed(SHOWCASE, "Đặng Thị Hương", OURS, file);

    isValid(pdf);
    assertThat(Standards.faults(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(Standards.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    Stamping unsigned =
        Press.stamp(SHOWCASE, details("Maria Santos"), new Supplement(null, file, AT));
    byte[] plain = Press.pdf(SHOWCASE, ((Stamping.Stamped) unsigned).suffix());
    assertThat(Standards.faults(plain, PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(OURS.read(plain)).isEmpty();
  }

  @Test
  void theFieldIsWhereTheDesignShowsWhoSigns() throws Exception {
    CompiledTemplate template =
        Prints.compiled(
            PresentationBuilder.a4()
                .text("Name", "${learner.name}")
                .text("Signer", "Signed by ${certificate.signature}"));

    byte[] pdf = signed(template, "Maria Santos", OURS, null);

    isValid(pdf);
    assertThat(Prints.text(pdf)).contains("Signed by Northgate Academy");
    assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).contains("/StructParent 1/AP");
    assertThat(Standards.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(Standards.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    byte[] unsigned = Prints.pdf(template, details("Maria Santos"));
    assertThat(Standards.faults(unsigned, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(Standards.faults(unsigned, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void areTheSameButForTheSignatureAndComeOutOfStorageAsTheyWere() {
    Supplement supplement = new Supplement(OURS.signer().orElseThrow(), null, AT);
    Suffix one = stamped(supplement);
    Suffix other = stamped(supplement);

    assertThat(blanked(one)).isEqualTo(blanked(other));
    byte[] packed = Press.pack(SHOWCASE, one);
    assertThat(Press.unpack(SHOWCASE.prefix(), packed).bytes()).isEqualTo(one.bytes());
    CompiledTemplate stored = CompiledTemplate.fromBytes(SHOWCASE.toBytes());
    assertThat(Press.unpack(stored.prefix(), packed).bytes()).isEqualTo(one.bytes());
  }

  @Test
  void whatAllSignaturesHaveInCommonIsNotStoredWithEach() {
    PresentationBuilder design = PresentationBuilder.a4().text("Name", "${learner.name}");
    Slide slide = (Slide) new PresentationReader().read(design.build(), "plain.pptx");
    CompiledTemplate apart = new TemplateCompiler().compile(slide, Locale.ENGLISH, Marking.NONE);
    CompiledTemplate together =
        new TemplateCompiler(OURS::signerOfSamples).compile(slide, Locale.ENGLISH, Marking.NONE);
    CompiledTemplate again =
        new TemplateCompiler(OURS::signerOfSamples).compile(slide, Locale.ENGLISH, Marking.NONE);
    Suffix suffix = suffix(together, OURS);

    byte[] packed = Press.pack(together, suffix);

    assertThat(packed.length).isLessThan(Press.pack(apart, suffix(apart, OURS)).length - 400);
    assertThat(Press.unpack(together.prefix(), packed).bytes()).isEqualTo(suffix.bytes());
    assertThat(again.toBytes()).isEqualTo(together.toBytes());
    byte[] others = Press.pack(together, suffix(together, OTHERS));
    assertThat(isGenuine(Press.pdf(together, Press.unpack(together.prefix(), others)))).isFalse();
    assertThat(isGenuine(Press.pdf(together, suffix))).isTrue();
  }

  private static Suffix suffix(CompiledTemplate template, Signatures by) {
    Supplement supplement = new Supplement(by.signer().orElseThrow(), null, AT);
    return ((Stamping.Stamped) Press.stamp(template, details("Maria Santos"), supplement)).suffix();
  }

  private static Suffix stamped(Supplement supplement) {
    return ((Stamping.Stamped) Press.stamp(SHOWCASE, details("Maria Santos"), supplement)).suffix();
  }

  private static String blanked(Suffix suffix) {
    return new String(suffix.bytes(), StandardCharsets.ISO_8859_1)
        .replaceAll("/Contents<[0-9a-f]*>", "/Contents<>");
  }

  @Test
  void anyChangedByteIsSeenByUsAndByPdfsig() throws Exception {
    byte[] pdf = signed(SHOWCASE, "Maria Santos", OURS, null);
    Random random = new Random(7);
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    int from = text.indexOf("/Contents<") + 9;
    int to = text.indexOf('>', from);
    for (int i = 0; i < 2_000; i++) {
      int at = random.nextInt(pdf.length);
      if (at < from || at > to) {
        byte[] changed = pdf.clone();
        changed[at] ^= (byte) (1 << random.nextInt(8));
        assertThat(isGenuine(changed)).as("byte %d", at).isFalse();
        if (i % 100 == 0) {
          assertThat(Pdfsig.of(changed)).as("byte %d", at).doesNotContain("Signature is Valid");
        }
      }
    }
  }
}

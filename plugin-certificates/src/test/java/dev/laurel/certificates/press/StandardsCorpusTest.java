package dev.laurel.certificates.press;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.feasibility.Suggestion;
import dev.laurel.certificates.slide.Adjustments;
import dev.laurel.certificates.slide.Fitting;
import dev.laurel.certificates.slide.Mapping;
import dev.laurel.certificates.slide.PresentationReader;
import dev.laurel.certificates.slide.Slide;
import dev.laurel.test.Standards;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * Certificates of real designs with names of many scripts can be archived and read out, and their
 * names taken out again exactly: the designs that come with the plugin, and those of a folder with
 * {@code -Dlaurel.corpus=/path}.
 */
class StandardsCorpusTest {

  private static final Map<String, String> NAMES =
      Map.of(
          "Latin", "Łucja Gröss-Ångström",
          "Vietnamese", "Đặng Thị Hương",
          "Greek", "Ελένη Παπαδοπούλου",
          "Cyrillic", "Ольга Йовановић",
          "Arabic", "محمد بن عبد الله",
          "Hebrew", "דוד בן גוריון",
          "Devanagari", "श्रीमती अमिता कुमार",
          "Thai", "สมชาย ใจดี",
          "CJK", "王小明");

  @TestFactory
  Stream<DynamicTest> holdForEachDesignAndScript() throws IOException {
    Map<String, byte[]> designs = new LinkedHashMap<>();
    for (String id : List.of("honour", "angle", "night", "column", "wave", "diwan")) {
      designs.put(id, shipped(id));
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
    designs.forEach((name, bytes) -> tests.addAll(of(name, bytes)));
    return tests.stream();
  }

  private static byte[] shipped(String id) throws IOException {
    try (InputStream in =
        StandardsCorpusTest.class.getResourceAsStream(
            "/dev/laurel/certificates/starter/" + id + ".pptx")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  private static List<DynamicTest> of(String file, byte[] bytes) {
    if (!(new PresentationReader().read(bytes, file) instanceof Slide drawn)) {
      return List.of();
    }
    List<Mapping> mappings =
        Suggestion.of(drawn).stream()
            .map(Suggestion::mapping)
            .filter(mapping -> !mapping.field().isEmpty())
            .toList();
    Slide slide = drawn.adjusted(new Adjustments(Fitting.FIT, mappings, null, null));
    CompiledTemplate compiled =
        new TemplateCompiler()
            .compile(slide, Locale.forLanguageTag(slide.language()), Marking.NONE);
    boolean named = slide.placeholders().contains("learner.name");
    return NAMES.entrySet().stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    file + ", " + name.getKey(), () -> check(compiled, name.getValue(), named)))
        .toList();
  }

  private static void check(CompiledTemplate compiled, String name, boolean isNamed)
      throws Exception {
    byte[] pdf =
        Prints.pdf(
            compiled,
            Prints.details(
                Map.of(
                    "learner.name",
                    name,
                    "course.title",
                    "Botany",
                    "certificate.id",
                    "7",
                    "certificate.url",
                    "https://lms.example/verify/7KQF")));

    assertThat(Standards.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(Standards.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    if (isNamed) {
      // A design may set names in capitals; these are what it prints.
      List<String> printed = List.of(plain(name), plain(name).toUpperCase(Locale.ROOT));
      assertThat(plain(Prints.text(pdf))).containsAnyOf(printed.toArray(String[]::new));
      // On a page from right to left Poppler parts a last mark from its letter when it puts words
      // in
      // order by itself; in the order of the content it does not.
      assertThat(plain(toText(pdf)) + plain(toText(pdf, "-raw")))
          .containsAnyOf(printed.toArray(String[]::new));
    }
  }

  /** What Poppler's {@code pdftotext} takes out. */
  private static String toText(byte[] pdf, String... options)
      throws IOException, InterruptedException {
    Path file = Files.write(Files.createTempFile("certificate", ".pdf"), pdf);
    List<String> command = new ArrayList<>(List.of("pdftotext", "-enc", "UTF-8"));
    command.addAll(List.of(options));
    command.addAll(List.of(file.toString(), "-"));
    Process process = new ProcessBuilder(command).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    Files.delete(file);
    return text;
  }

  /** Without marks of direction, which are no text, and lines joined. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("\\p{Cf}", "")
        .replaceAll("\\s+", " ");
  }
}

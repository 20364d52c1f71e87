package dev.laurel.certificates.fuzz;

import dev.laurel.certificates.feasibility.Feasibility;
import dev.laurel.certificates.press.CompiledTemplate;
import dev.laurel.certificates.press.Details;
import dev.laurel.certificates.press.Marking;
import dev.laurel.certificates.press.Press;
import dev.laurel.certificates.press.Stamping;
import dev.laurel.certificates.press.TemplateCompiler;
import dev.laurel.certificates.slide.PresentationReader;
import dev.laurel.certificates.slide.Slide;
import dev.laurel.test.PresentationBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What becomes of a presentation from when it is uploaded to when a certificate is made of it. */
public final class Uploads {

  /** The parts of a presentation that are markup, the slide first. */
  static final List<String> PARTS =
      List.of(
          "ppt/slides/slide1.xml",
          "ppt/slides/_rels/slide1.xml.rels",
          "ppt/slideLayouts/slideLayout1.xml",
          "ppt/slideMasters/slideMaster1.xml",
          "ppt/theme/theme1.xml",
          "ppt/presentation.xml",
          "ppt/_rels/presentation.xml.rels",
          "_rels/.rels");

  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.GERMAN, Locale.CHINESE, Locale.forLanguageTag("ar"));

  private Uploads() {}

  /** Takes a whole file. */
  public static void take(byte[] file) {
    take(file, Locale.ENGLISH, "Maria Santos");
  }

  static void take(byte[] file, Locale language, String name) {
    if (!(new PresentationReader().read(file, "upload.pptx") instanceof Slide slide)) {
      return;
    }
    new Feasibility().check(slide);
    CompiledTemplate template = new TemplateCompiler().compile(slide, language, Marking.NONE);
    Details details =
        new Details(
            Map.of("learner.name", name),
            Map.of("certificate.date", Instant.EPOCH),
            ZoneOffset.UTC);
    if (Press.stamp(template, details) instanceof Stamping.Stamped stamped) {
      Press.pdf(template, stamped.suffix());
    }
  }

  static void markup(byte[] input) {
    if (input.length > 0) {
      String part = PARTS.get((input[0] & 0xFF) % PARTS.size());
      byte[] content = Arrays.copyOfRange(input, 1, input.length);
      take(base().part(part, content).build());
    }
  }

  static PresentationBuilder base() {
    return PresentationBuilder.a4()
        .text("Name", "${learner.name}")
        .picture("Logo", PresentationBuilder.png(4, 4), "png", "", 20);
  }

  /** The first byte chooses the language, the first line is of the design, the rest a name. */
  static void words(byte[] input) {
    if (input.length < 2) {
      return;
    }
    String text =
        new String(input, 1, input.length - 1, StandardCharsets.UTF_8)
            .replaceAll("[\\x00-\\x09\\x0B-\\x1F\\uFFFE\\uFFFF\\p{Cs}]", "");
    String[] lines = text.split("\n", 2);
    Locale language = LANGUAGES.get((input[0] & 0xFF) % LANGUAGES.size());
    byte[] file = PresentationBuilder.a4().text("Text", lines[0], "${learner.name}").build();
    take(file, language, lines.length > 1 && !lines[1].isBlank() ? lines[1] : "Lea");
  }
}

package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.PresentationReader;
import dev.laurel.certificates.slide.Slide;
import dev.laurel.test.PresentationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What the tests of the press need: slides, details, and what a PDF says. */
final class Prints {

  static final Instant SPRING = Instant.parse("2026-04-20T10:00:00Z");

  private Prints() {}

  static Slide slide(PresentationBuilder presentation) {
    return (Slide) new PresentationReader().read(presentation.build(), "test.pptx");
  }

  static CompiledTemplate compiled(PresentationBuilder presentation) {
    return compiled(presentation, Locale.ENGLISH);
  }

  static CompiledTemplate compiled(PresentationBuilder presentation, Locale language) {
    return new TemplateCompiler().compile(slide(presentation), language, Marking.NONE);
  }

  static Details named(String name) {
    return details(Map.of("learner.name", name));
  }

  static Details details(Map<String, String> texts) {
    return new Details(texts, Map.of("certificate.date", SPRING), ZoneOffset.UTC);
  }

  static byte[] pdf(CompiledTemplate template, Details details) {
    Stamping stamping = Press.stamp(template, details);
    if (stamping instanceof Stamping.Stamped stamped) {
      return Press.pdf(template, stamped.suffix());
    }
    throw new AssertionError(stamping.toString());
  }

  /** The text of a PDF, blanks at the ends of lines taken off. */
  static String text(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document).strip();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

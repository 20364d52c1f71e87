package dev.laurel.benchmarks;

import static dev.laurel.test.PresentationBuilder.place;
import static dev.laurel.test.PresentationBuilder.shape;

import dev.laurel.certificates.press.CompiledTemplate;
import dev.laurel.certificates.press.Marking;
import dev.laurel.certificates.press.Signer;
import dev.laurel.certificates.press.TemplateCompiler;
import dev.laurel.certificates.slide.PresentationReader;
import dev.laurel.certificates.slide.Reading;
import dev.laurel.certificates.slide.Slide;
import dev.laurel.test.PresentationBuilder;
import java.util.Locale;
import java.util.Optional;

/**
 * The presentation all ways start from: A4, a picture over the whole page, a gradient, a logo with
 * transparent parts, a line of fixed text and five placeholders.
 */
final class Deck {

  static final double HEIGHT = 595;

  private static final String GRADIENT =
      "<a:gradFill><a:gsLst><a:gs pos=\"0\"><a:srgbClr val=\"1B4F9C\"/></a:gs>"
          + "<a:gs pos=\"60000\"><a:srgbClr val=\"39B3E6\"/></a:gs>"
          + "<a:gs pos=\"100000\"><a:srgbClr val=\"39B3E6\"><a:alpha val=\"10000\"/></a:srgbClr>"
          + "</a:gs></a:gsLst><a:lin ang=\"0\" scaled=\"0\"/></a:gradFill>"
          + "<a:ln><a:noFill/></a:ln>";

  private Deck() {}

  /** The file. */
  static byte[] bytes() {
    return fixed()
        .slideShape(line("Name", 215, 40, "b=\"1\"", "${learner.name}"))
        .slideShape(line("Course", 300, 24, "", "${course.title}"))
        .slideShape(line("Grade", 350, 18, "", "${learner.grade}"))
        .slideShape(line("Date", 400, 16, "", "${certificate.date}"))
        .slideShape(line("Number", 530, 10, "", "${certificate.id}"))
        .build();
  }

  /** All but the placeholders. */
  static PresentationBuilder fixed() {
    PresentationBuilder deck = PresentationBuilder.a4();
    deck.part("ppt/media/background.jpeg", Pictures.background());
    String picture =
        deck.relation("ppt/slides/slide1.xml", "image", "/ppt/media/background.jpeg", false);
    return deck.background(
            "<a:blipFill><a:blip r:embed=\""
                + picture
                + "\"/><a:stretch><a:fillRect/></a:stretch></a:blipFill>")
        .picture("Logo", Pictures.logo(), "png", "descr=\"Linnaeus Institute\"", 80)
        .slideShape(
            numbered(
                11,
                "Band",
                place(60, 150, 722, 8)
                    + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>"
                    + GRADIENT,
                ""))
        .slideShape(line("Kind", 165, 24, "", "Certificate of completion"));
  }

  /** The presentation as the press reads it. */
  static Slide slide(byte[] bytes) {
    Reading reading = new PresentationReader().read(bytes, "benchmark.pptx");
    if (reading instanceof Slide slide) {
      return slide;
    }
    throw new IllegalStateException("The presentation of the benchmark cannot be read: " + reading);
  }

  /** The template the press stamps. */
  static CompiledTemplate compiled() {
    return compiled(bytes());
  }

  static CompiledTemplate compiled(byte[] bytes) {
    return new TemplateCompiler().compile(slide(bytes), Locale.ENGLISH, Marking.NONE);
  }

  /** The same for certificates that somebody signs. */
  static CompiledTemplate compiledFor(Signer signer) {
    return new TemplateCompiler(() -> Optional.of(signer))
        .compile(slide(bytes()), Locale.ENGLISH, Marking.NONE);
  }

  /** With a number of its own, as PowerPoint gives: POI complains of each that is not. */
  private static String numbered(int number, String name, String properties, String rest) {
    return shape(name, properties, rest).replaceFirst("id=\"7\"", "id=\"" + number + "\"");
  }

  private static String line(String name, double y, int size, String attributes, String text) {
    return numbered(
        (int) y,
        name,
        place(71, y, 700, size * 1.2 + 14)
            + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/>",
        "<p:txBody><a:bodyPr wrap=\"square\" anchor=\"ctr\"><a:normAutofit/></a:bodyPr>"
            + "<a:lstStyle/><a:p><a:pPr algn=\"ctr\"/><a:r><a:rPr lang=\"en-GB\" sz=\""
            + size * 100
            + "\" "
            + attributes
            + "><a:solidFill><a:srgbClr val=\"1F2A44\"/></a:solidFill>"
            + "<a:latin typeface=\"Calibri\"/></a:rPr><a:t>"
            + text
            + "</a:t></a:r></a:p></p:txBody>");
  }
}

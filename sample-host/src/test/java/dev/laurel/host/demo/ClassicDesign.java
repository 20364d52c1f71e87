package dev.laurel.host.demo;

import dev.laurel.test.PresentationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Draws the demo's design <i>Northgate Classic</i>: A4 landscape, a double border, a seal, two
 * lines for signatures. Run {@link #main} to write the presentation that the demo uploads.
 */
final class ClassicDesign {

  private static final double WIDTH = 297 * 72 / 25.4;
  private static final double HEIGHT = 210 * 72 / 25.4;
  private static final String GREEN = "12604F";
  private static final String GOLD = "A67C2D";
  private static final String INK = "1A201D";

  private ClassicDesign() {}

  public static void main(String... path) throws IOException {
    Files.write(Path.of(path[0]), presentation());
  }

  static byte[] presentation() {
    return PresentationBuilder.a4()
        .background(
            "<a:gradFill><a:gsLst><a:gs pos=\"0\"><a:srgbClr val=\"FFFFFF\"/></a:gs><a:gs"
                + " pos=\"100000\"><a:srgbClr val=\"F3F6F2\"/></a:gs></a:gsLst><a:lin"
                + " ang=\"5400000\"/></a:gradFill>")
        .slideShape(frame("Border", 22, GREEN, 3))
        .slideShape(frame("Inner border", 30, GOLD, 0.75))
        .slideShape(
            text(
                "Organization",
                70,
                26,
                20,
                GREEN,
                "Carlito",
                "spc=\"300\"",
                "${course.organization}"))
        .slideShape(
            text("Heading", 108, 60, 44, INK, "Caladea", "b=\"0\"", "Certificate of Achievement"))
        .slideShape(
            text("Presented", 182, 24, 14, "56605A", "Carlito", "", "This is to certify that"))
        .slideShape(text("Name", 208, 62, 38, GREEN, "Caladea", "b=\"1\"", "${learner.name}"))
        .slideShape(line("Line under the name", 270, WIDTH / 2 - 190, 380, GOLD))
        .slideShape(
            text(
                "Completed",
                282,
                24,
                14,
                "56605A",
                "Carlito",
                "",
                "has successfully completed the course"))
        .slideShape(text("Course", 308, 44, 26, INK, "Caladea", "", "${course.title}"))
        .slideShape(
            text(
                "Grade",
                354,
                24,
                13,
                "56605A",
                "Carlito",
                "",
                "with a grade of ${learner.grade} on ${certificate.date:d MMMM yyyy}"))
        .slideShape(line("Signature of the instructor", 470, 90, 170, INK))
        .slideShape(
            box(
                "Instructor",
                90,
                474,
                170,
                22,
                11,
                "56605A",
                "Carlito",
                "",
                "ctr",
                "Course instructor"))
        .slideShape(line("Signature of the director", 470, WIDTH - 260, 170, INK))
        .slideShape(
            box(
                "Director",
                WIDTH - 260,
                474,
                170,
                22,
                11,
                "56605A",
                "Carlito",
                "",
                "ctr",
                "Director of Studies"))
        .slideShape(seal())
        .slideShape(
            box(
                "QR code",
                WIDTH / 2 - 27,
                488,
                54,
                54,
                6,
                INK,
                "Carlito",
                "",
                "ctr",
                "${certificate.qr}"))
        .slideShape(
            box(
                "Number",
                60,
                HEIGHT - 68,
                320,
                12,
                7.5,
                "56605A",
                "Liberation Mono",
                "",
                "l",
                "${certificate.id}"))
        .slideShape(address())
        .build();
  }

  /** From the top of a frame of two lines, since addresses of hosts may be long. */
  private static String address() {
    return PresentationBuilder.shape(
        "Address",
        PresentationBuilder.place(60, HEIGHT - 56, 320, 20)
            + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/>",
        body("l", run(7.5, "56605A", "Liberation Mono", "", "${certificate.url}"), "t"));
  }

  private static String seal() {
    return PresentationBuilder.shape(
        "Seal",
        PresentationBuilder.place(WIDTH / 2 - 38, 396, 76, 76)
            + "<a:prstGeom prst=\"star24\"><a:avLst/></a:prstGeom><a:gradFill><a:gsLst><a:gs"
            + " pos=\"0\"><a:srgbClr val=\"D8B467\"/></a:gs><a:gs pos=\"100000\"><a:srgbClr"
            + " val=\""
            + GOLD
            + "\"/></a:gs></a:gsLst><a:lin ang=\"2700000\"/></a:gradFill><a:ln><a:noFill/></a:ln>",
        body("ctr", run(11, "FFFFFF", "Carlito", "b=\"1\" spc=\"100\"", "NORTHGATE"), "ctr"));
  }

  private static String frame(String name, double inset, String colour, double width) {
    return PresentationBuilder.shape(
        name,
        PresentationBuilder.place(inset, inset, WIDTH - 2 * inset, HEIGHT - 2 * inset)
            + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/><a:ln w=\""
            + (int) (width * 12_700)
            + "\"><a:solidFill><a:srgbClr val=\""
            + colour
            + "\"/></a:solidFill></a:ln>",
        "");
  }

  private static String line(String name, double y, double x, double width, String colour) {
    return PresentationBuilder.shape(
        name,
        PresentationBuilder.place(x, y, width, 0)
            + "<a:prstGeom prst=\"line\"><a:avLst/></a:prstGeom><a:ln w=\"9525\"><a:solidFill><a:srgbClr"
            + " val=\""
            + colour
            + "\"/></a:solidFill></a:ln>",
        "");
  }

  private static String text(
      String name,
      double y,
      double height,
      double size,
      String colour,
      String font,
      String attributes,
      String text) {
    return box(name, 70, y, WIDTH - 140, height, size, colour, font, attributes, "ctr", text);
  }

  private static String box(
      String name,
      double x,
      double y,
      double width,
      double height,
      double size,
      String colour,
      String font,
      String attributes,
      String alignment,
      String text) {
    return PresentationBuilder.shape(
        name,
        PresentationBuilder.place(x, y, width, height)
            + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/>",
        body(alignment, run(size, colour, font, attributes, text), "ctr"));
  }

  private static String body(String alignment, String runs, String anchor) {
    return "<p:txBody><a:bodyPr wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\""
        + anchor
        + "\"><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:pPr algn=\""
        + alignment
        + "\"/>"
        + runs
        + "</a:p></p:txBody>";
  }

  private static String run(
      double size, String colour, String font, String attributes, String text) {
    return "<a:r><a:rPr lang=\"en-US\" sz=\""
        + (int) (size * 100)
        + "\" "
        + attributes
        + "><a:solidFill><a:srgbClr val=\""
        + colour
        + "\"/></a:solidFill><a:latin typeface=\""
        + font
        + "\"/></a:rPr><a:t>"
        + text
        + "</a:t></a:r>";
  }
}

package dev.laurel.certificates.starter;

import static dev.laurel.certificates.starter.Sketch.at;
import static dev.laurel.certificates.starter.Sketch.gradient;
import static dev.laurel.certificates.starter.Sketch.outline;
import static dev.laurel.certificates.starter.Sketch.solid;
import static dev.laurel.certificates.starter.Sketch.veil;

import dev.laurel.certificates.starter.Sketch.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Draws the designs that come with the plugin. Run {@link #main} with the folder of their resources
 * after changing one.
 */
final class StarterDesigns {

  private static final String NAME = "${learner.name}";
  private static final String COURSE = "${course.title}";
  private static final String DAY = "${certificate.date:d MMMM yyyy}";
  private static final String QR = "${certificate.qr}";
  private static final String NUMBER = "${certificate.id}";

  /** It may be long: whoever prints it leaves two lines. */
  private static final String ADDRESS = "${certificate.url}";

  private static final String ORGANISATION = "${course.organization}";

  private StarterDesigns() {}

  public static void main(String... folder) throws IOException {
    for (Map.Entry<String, byte[]> design : all().entrySet()) {
      Files.write(Path.of(folder[0], design.getKey() + ".pptx"), design.getValue());
    }
  }

  /** All of them by id, in the order they are offered. */
  static Map<String, byte[]> all() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put("honour", honour());
    all.put("angle", angle());
    all.put("night", night());
    all.put("column", column());
    all.put("wave", wave());
    all.put("diwan", diwan());
    return all;
  }

  private static double[] box(double x, double y, double width, double height) {
    return new double[] {x, y, width, height};
  }

  private static Style style(double size, String colour, String font, String attributes) {
    return new Style(size, colour, font, attributes, "ctr", "ctr", "en-US");
  }

  /** Formal, light: a double frame with corners, a seal and two signatories. */
  private static byte[] honour() {
    String navy = "1B2A4A";
    String gold = "A17A2B";
    String ink = "4A4F5C";
    Sketch page = Sketch.landscape(gradient("FFFEFA", "F8F3E6", 90));
    double width = page.width();
    double height = page.height();
    page.frame("Outer frame", 20, navy, 2.5).frame("Inner frame", 28, gold, 0.75);
    for (int corner = 0; corner < 4; corner++) {
      double x = corner % 2 == 0 ? 28 : width - 28;
      double y = corner < 2 ? 28 : height - 28;
      page.shape("Corner " + (corner + 1), "diamond", box(x - 9, y - 9, 18, 18), solid("FFFDF6"))
          .shape("Corner stone " + (corner + 1), "diamond", box(x - 5, y - 5, 10, 10), solid(gold));
    }
    Style small = style(13, ink, "EB Garamond", "i=\"1\"");
    Style label = style(11, ink, "EB Garamond", "");
    page.text(
            "Organization",
            box(90, 58, width - 180, 22),
            style(13, gold, "Cinzel", "spc=\"400\""),
            ORGANISATION)
        .text(
            "Heading",
            box(90, 88, width - 180, 52),
            style(38, navy, "Cinzel", "spc=\"200\""),
            "CERTIFICATE OF HONOUR")
        .line("Rule left", width / 2 - 120, 152, 100, gold, 0.75)
        .shape("Rule middle", "diamond", box(width / 2 - 5, 147, 10, 10), solid(gold))
        .line("Rule right", width / 2 + 20, 152, 100, gold, 0.75)
        .text("Presented", box(90, 168, width - 180, 22), small, "is proudly presented to")
        .text(
            "Name",
            box(80, 192, width - 160, 84),
            style(40, navy, "EB Garamond", "").anchored("ctr"),
            NAME)
        .line("Line under the name", width / 2 - 190, 280, 380, gold, 0.75)
        .text(
            "Completed", box(90, 290, width - 180, 22), small, "for having completed with success")
        .text(
            "Course",
            box(90, 314, width - 180, 60),
            style(23, navy, "EB Garamond", "b=\"1\""),
            COURSE)
        .text("Day", box(90, 376, width - 180, 22), label.sized(13), DAY);
    double middle = width / 2;
    page.path(
            "Ribbon left",
            "M "
                + at(middle - 28, 478)
                + "L "
                + at(middle - 40, 532)
                + "L "
                + at(middle - 24, 523)
                + "L "
                + at(middle - 13, 537)
                + "L "
                + at(middle - 2, 490)
                + "Z",
            solid(navy))
        .path(
            "Ribbon right",
            "M "
                + at(middle + 28, 478)
                + "L "
                + at(middle + 40, 532)
                + "L "
                + at(middle + 24, 523)
                + "L "
                + at(middle + 13, 537)
                + "L "
                + at(middle + 2, 490)
                + "Z",
            solid(navy))
        .shape("Seal", "star32", box(width / 2 - 42, 416, 84, 84), gradient("D9B866", gold, 45))
        .shape(
            "Seal ring",
            "ellipse",
            box(width / 2 - 28, 430, 56, 56),
            "<a:noFill/>",
            outline("FFF8E2", 1),
            0)
        .shape("Seal star", "star5", box(width / 2 - 15, 442, 30, 30), solid("FFF8E2"))
        .line("First signature", 92, 470, 190, navy, 0.75)
        .text("First signatory", box(92, 475, 190, 18), label, "Course instructor")
        .line("Second signature", width - 282, 470, 190, navy, 0.75)
        .text("Second signatory", box(width - 282, 475, 190, 18), label, "Director of studies")
        .text(
            "QR code",
            box(width - 92, height - 92, 44, 44),
            style(6, navy, "Liberation Mono", ""),
            QR)
        .text(
            "Number",
            box(52, height - 74, 300, 12),
            style(7.5, ink, "Liberation Mono", "").aligned("l"),
            NUMBER)
        .text(
            "Address",
            box(52, height - 62, 300, 20),
            style(7.5, ink, "Liberation Mono", "").aligned("l").anchored("t"),
            ADDRESS);
    return page.build();
  }

  /** Modern, light: sloping areas at the left, text ranged left. */
  private static byte[] angle() {
    String teal = "0E6B63";
    String ink = "17211F";
    String grey = "55605D";
    Sketch page = Sketch.landscape(solid("FFFFFF"));
    double height = page.height();
    double x = 300;
    double wide = page.width() - x - 56;
    Style text = style(12, grey, "Montserrat", "").aligned("l");
    page.path(
            "Area",
            "M "
                + at(0, 0)
                + "L "
                + at(232, 0)
                + "L "
                + at(116, height)
                + "L "
                + at(0, height)
                + "Z",
            gradient("0E6B63", "0A4D55", 90))
        .path(
            "Light stripe",
            "M "
                + at(232, 0)
                + "L "
                + at(264, 0)
                + "L "
                + at(148, height)
                + "L "
                + at(116, height)
                + "Z",
            solid("F2B84B"))
        .path(
            "Corner",
            "M " + at(0, height - 190) + "L " + at(150, height) + "L " + at(0, height) + "Z",
            veil("FFFFFF", 14))
        .path(
            "Fold",
            "M " + at(0, 0) + "L " + at(150, 0) + "L " + at(0, 190) + "Z",
            veil("FFFFFF", 10))
        .text(
            "Organization",
            box(x, 62, wide, 20),
            text.coloured(teal).in("Montserrat", "b=\"1\" spc=\"150\""),
            ORGANISATION)
        .text(
            "Heading",
            box(x, 92, wide, 46),
            text.sized(34).coloured(ink).in("Montserrat", "b=\"1\""),
            "Certificate")
        .text("Subheading", box(x, 138, wide, 22), text.sized(15), "of completion")
        .shape("Bar", "rect", box(x, 176, 56, 4), solid("F2B84B"))
        .text("Presented", box(x, 206, wide, 18), text, "This certifies that")
        .text(
            "Name",
            box(x, 226, wide, 84),
            text.sized(30).coloured(teal).in("Montserrat", "b=\"1\""),
            NAME)
        .text("Completed", box(x, 316, wide, 18), text, "has successfully completed")
        .text(
            "Course",
            box(x, 336, wide, 60),
            text.sized(20).coloured(ink).in("Montserrat", "b=\"1\""),
            COURSE)
        .text("Grade and day", box(x, 400, wide, 18), text, "with ${learner.grade} on " + DAY)
        .line("Signature", x, 494, 190, ink, 0.75)
        .text("Signatory", box(x, 500, 190, 16), text.sized(10), "Head of learning")
        .text(
            "QR code",
            box(page.width() - 56 - 62, 454, 62, 62),
            style(6, ink, "Liberation Mono", ""),
            QR)
        .text(
            "Number",
            box(x, height - 54, wide, 12),
            style(7.5, grey, "Liberation Mono", "").aligned("l"),
            NUMBER)
        .text(
            "Address",
            box(x, height - 42, wide, 20),
            style(7.5, grey, "Liberation Mono", "").aligned("l").anchored("t"),
            ADDRESS);
    return page.build();
  }

  /** Formal, dark: gold lines on deep blue, the name in script. */
  private static byte[] night() {
    String gold = "E2C27A";
    String pale = "F4EFE2";
    String mist = "C3CAD8";
    Sketch page = Sketch.landscape(gradient("101B33", "1D3157", 60));
    double width = page.width();
    double height = page.height();
    Style text = style(13, mist, "EB Garamond", "");
    page.frame("Frame", 24, gold, 1).frame("Fine frame", 30, "7F7350", 0.5);
    for (int ring = 0; ring < 3; ring++) {
      double size = 62 + 31 * ring;
      page.shape(
          "Circle " + (ring + 1),
          "ellipse",
          box(width / 2 - size / 2, 27 - size / 2, size, size),
          "<a:noFill/>",
          outline("7F7350", 0.5),
          0);
    }
    page.shape("Star", "star8", box(width / 2 - 16, 11, 32, 32), solid(gold))
        .text(
            "Organization",
            box(90, 92, width - 180, 20),
            style(12, gold, "Cinzel", "spc=\"400\""),
            ORGANISATION)
        .text(
            "Heading",
            box(90, 118, width - 180, 50),
            style(36, pale, "Cinzel", "spc=\"300\""),
            "CERTIFICATE")
        .text("Presented", box(90, 180, width - 180, 20), text, "This is to certify that")
        .text("Name", box(80, 199, width - 160, 112), style(42, gold, "Great Vibes", ""), NAME)
        .text("Completed", box(90, 312, width - 180, 20), text, "has completed the course")
        .text("Course", box(90, 336, width - 180, 60), style(23, pale, "EB Garamond", ""), COURSE)
        .text(
            "Grade and day",
            box(90, 400, width - 180, 20),
            text,
            "with a grade of ${learner.grade}, " + DAY)
        .line("Signature", width / 2 - 95, 488, 190, gold, 0.75)
        .text("Signatory", box(width / 2 - 95, 494, 190, 16), text.sized(11), "Programme director")
        .shape("QR ground", "roundRect", box(width - 118, height - 118, 68, 68), solid("FFFFFF"))
        .text(
            "QR code",
            box(width - 112, height - 112, 56, 56),
            style(6, "101B33", "Liberation Mono", ""),
            QR)
        .text(
            "Number",
            box(52, height - 74, 264, 12),
            style(7.5, mist, "Liberation Mono", "").aligned("l"),
            NUMBER)
        .text(
            "Address",
            box(52, height - 62, 264, 20),
            style(7.5, mist, "Liberation Mono", "").aligned("l").anchored("t"),
            ADDRESS);
    return page.build();
  }

  /** Formal, portrait: a band at the head, everything on the middle axis. */
  private static byte[] column() {
    String wine = "6E1F34";
    String gold = "B08D4A";
    String ink = "2B2326";
    String grey = "62575A";
    Sketch page = Sketch.portrait(solid("FFFDFB"));
    double width = page.width();
    double height = page.height();
    double wide = width - 140;
    Style text = style(13, grey, "Caladea", "i=\"1\"");
    page.shape("Band", "rect", box(0, 0, width, 118), gradient(wine, "4C1223", 90))
        .shape("Band line", "rect", box(0, 118, width, 4), solid(gold))
        .shape(
            "Medal",
            "ellipse",
            box(width / 2 - 44, 76, 88, 88),
            solid("FFFDFB"),
            outline(gold, 3),
            0)
        .shape("Medal star", "star5", box(width / 2 - 24, 96, 48, 48), gradient("D6B572", gold, 45))
        .text(
            "Organization",
            box(70, 36, wide, 22),
            style(14, "FFF6E6", "Cinzel", "spc=\"300\""),
            ORGANISATION)
        .text("Heading", box(70, 196, wide, 48), style(36, wine, "Caladea", ""), "Certificate")
        .text(
            "Subheading",
            box(70, 244, wide, 22),
            style(12, gold.replace("B08D4A", "86662A"), "Cinzel", "spc=\"300\""),
            "OF COMPLETION")
        .text("Presented", box(70, 306, wide, 20), text, "This is to certify that")
        .text("Name", box(56, 332, width - 112, 90), style(32, ink, "Caladea", "b=\"1\""), NAME)
        .line("Line under the name", width / 2 - 150, 430, 300, gold, 0.75)
        .text("Completed", box(70, 446, wide, 20), text, "has completed all requirements of")
        .text("Course", box(70, 472, wide, 76), style(22, wine, "Caladea", ""), COURSE)
        .text(
            "Grade",
            box(70, 552, wide, 20),
            text.in("Caladea", ""),
            "with a grade of ${learner.grade}")
        .text("Day", box(70, 574, wide, 20), text.in("Caladea", ""), DAY)
        .line("Signature", 70, 694, 180, ink, 0.75)
        .text(
            "Signatory",
            box(70, 700, 180, 16),
            style(10.5, grey, "Caladea", ""),
            "Course instructor")
        .text(
            "QR code", box(width - 70 - 66, 650, 66, 66), style(6, ink, "Liberation Mono", ""), QR)
        .shape("Foot", "rect", box(0, height - 14, width, 14), solid(wine))
        .text(
            "Number",
            box(70, height - 60, wide, 12),
            style(7.5, grey, "Liberation Mono", ""),
            NUMBER)
        .text(
            "Address",
            box(70, height - 48, wide, 20),
            style(7.5, grey, "Liberation Mono", "").anchored("t"),
            ADDRESS);
    return page.build();
  }

  /** Friendly, portrait: waves at head and foot. */
  private static byte[] wave() {
    String violet = "4B3FA7";
    String ink = "221E3A";
    String grey = "5A5670";
    Sketch page = Sketch.portrait(solid("FFFFFF"));
    double width = page.width();
    double height = page.height();
    double wide = width - 120;
    Style text = style(14, grey, "Quicksand", "");
    page.path(
            "Wave 1",
            "M "
                + at(0, 0)
                + "L "
                + at(width, 0)
                + "L "
                + at(width, 150)
                + "C "
                + at(430, 60, 250, 260, 0, 150)
                + "Z",
            gradient("6F5BD6", "38BDB0", 0))
        .path(
            "Wave 2",
            "M "
                + at(0, 0)
                + "L "
                + at(width, 0)
                + "L "
                + at(width, 96)
                + "C "
                + at(400, 190, 210, 30, 0, 120)
                + "Z",
            veil("FFFFFF", 22))
        .path(
            "Wave 3",
            "M "
                + at(0, height)
                + "L "
                + at(width, height)
                + "L "
                + at(width, height - 96)
                + "C "
                + at(420, height - 20, 220, height - 180, 0, height - 70)
                + "Z",
            gradient("38BDB0", "6F5BD6", 0))
        .path(
            "Wave 4",
            "M "
                + at(0, height)
                + "L "
                + at(width, height)
                + "L "
                + at(width, height - 50)
                + "C "
                + at(380, height - 130, 200, height - 10, 0, height - 100)
                + "Z",
            veil("FFFFFF", 24))
        .text(
            "Heading",
            box(60, 222, wide, 50),
            style(40, violet, "Quicksand", "b=\"1\""),
            "Well done!")
        .text("Presented", box(60, 286, wide, 20), text, "This certificate goes to")
        .text("Name", box(50, 312, width - 100, 92), style(32, ink, "Quicksand", "b=\"1\""), NAME)
        .shape(
            "Rule", "roundRect", box(width / 2 - 40, 412, 80, 5), gradient("6F5BD6", "38BDB0", 0))
        .text("Completed", box(60, 434, wide, 20), text, "for completing")
        .text("Course", box(60, 460, wide, 72), style(22, violet, "Quicksand", "b=\"1\""), COURSE)
        .text("Grade and day", box(60, 540, wide, 20), text, "with ${learner.grade} on " + DAY)
        .text(
            "Organization",
            box(60, 584, wide, 22),
            text.coloured(ink).in("Quicksand", "b=\"1\""),
            ORGANISATION)
        .text("QR code", box(width / 2 - 32, 628, 64, 64), style(6, ink, "Liberation Mono", ""), QR)
        .text("Number", box(60, 698, wide, 12), style(7.5, grey, "Liberation Mono", ""), NUMBER)
        .text(
            "Address",
            box(60, 710, wide, 20),
            style(7.5, grey, "Liberation Mono", "").anchored("t"),
            ADDRESS);
    return page.build();
  }

  /** Right to left, in Arabic: an arch of tiles at the right, text ranged right. */
  private static byte[] diwan() {
    String green = "0F5A4B";
    String gold = "A67F2F";
    String ink = "1E2A27";
    String grey = "55605C";
    Sketch page = Sketch.landscape(gradient("FFFEFB", "F6F2E7", 90));
    double width = page.width();
    double height = page.height();
    Style text = new Style(15, grey, "Noto Naskh Arabic", "", "r", "ctr", "ar-SA");
    double x = 70;
    double wide = width - 70 - 190;
    page.frame("Frame", 18, gold, 1);
    page.shape("Band", "rect", box(width - 150, 18, 132, height - 36), solid(green));
    for (int row = 0; row < 6; row++) {
      for (int column = 0; column < 2; column++) {
        double cx = width - 117 + 66 * column;
        double cy = 78 + 88 * row;
        page.shape(
                "Tile " + row + column,
                "star8",
                box(cx - 26, cy - 26, 52, 52),
                veil("FFFFFF", 12),
                outline("D8BC78", 0.75),
                0)
            .shape(
                "Tile heart " + row + column,
                "star8",
                box(cx - 11, cy - 11, 22, 22),
                solid("D8BC78"),
                "<a:ln><a:noFill/></a:ln>",
                22);
      }
    }
    page.text(
            "Organization",
            box(x, 62, wide, 28),
            text.coloured(gold.replace("A67F2F", "80601E")).in("Noto Naskh Arabic", "b=\"1\""),
            ORGANISATION)
        .text(
            "Heading",
            box(x, 96, wide, 62),
            text.sized(38).coloured(green).in("Noto Naskh Arabic", "b=\"1\""),
            "شهادة إتمام")
        .line("Rule", x + wide - 120, 170, 120, gold, 1.5)
        .text("Presented", box(x, 186, wide, 28), text, "تشهد هذه الوثيقة بأن")
        .text(
            "Name",
            box(x, 214, wide, 104),
            text.sized(29).coloured(ink).in("Noto Naskh Arabic", "b=\"1\""),
            NAME)
        .text("Completed", box(x, 322, wide, 28), text, "قد أتمّ بنجاح دورة")
        .text(
            "Course",
            box(x, 350, wide, 76),
            text.sized(22).coloured(green).in("Noto Naskh Arabic", "b=\"1\""),
            COURSE)
        .text("Day", box(x, 428, wide, 28), text, DAY)
        .line("Signature", x + wide - 190, 506, 190, ink, 0.75)
        .text("Signatory", box(x + wide - 190, 510, 190, 22), text.sized(12), "مدير البرنامج")
        .text("QR code", box(x, 456, 64, 64), style(6, ink, "Liberation Mono", ""), QR)
        .text(
            "Number",
            box(x, 530, 300, 12),
            style(7.5, grey, "Liberation Mono", "").aligned("l"),
            NUMBER)
        .text(
            "Address",
            box(x, 542, 300, 20),
            style(7.5, grey, "Liberation Mono", "").aligned("l").anchored("t"),
            ADDRESS);
    return page.build();
  }
}

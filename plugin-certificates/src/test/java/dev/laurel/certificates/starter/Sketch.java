package dev.laurel.certificates.starter;

import dev.laurel.test.PresentationBuilder;
import java.util.Locale;

/** Draws a slide of A4 shape by shape; all lengths in points, from the upper left corner. */
final class Sketch {

  private static final double LONG = 297 * 72 / 25.4;
  private static final double SHORT = 210 * 72 / 25.4;
  private static final int EMU = 12_700;

  private final PresentationBuilder slide;
  private final double width;
  private final double height;

  private Sketch(double width, double height, String background) {
    this.width = width;
    this.height = height;
    this.slide =
        PresentationBuilder.millimetres(width * 25.4 / 72, height * 25.4 / 72)
            .background(background);
  }

  static Sketch landscape(String background) {
    return new Sketch(LONG, SHORT, background);
  }

  static Sketch portrait(String background) {
    return new Sketch(SHORT, LONG, background);
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  byte[] build() {
    return slide.build();
  }

  static String solid(String colour) {
    return "<a:solidFill>" + rgb(colour, 100) + "</a:solidFill>";
  }

  /** A colour that lets through what is behind; {@code percent} of it cover. */
  static String veil(String colour, int percent) {
    return "<a:solidFill>" + rgb(colour, percent) + "</a:solidFill>";
  }

  /** From one colour to another; {@code angle} in degrees, clockwise from the right. */
  static String gradient(String from, String to, int angle) {
    return "<a:gradFill><a:gsLst><a:gs pos=\"0\">"
        + rgb(from, 100)
        + "</a:gs><a:gs pos=\"100000\">"
        + rgb(to, 100)
        + "</a:gs></a:gsLst><a:lin ang=\""
        + angle * 60_000
        + "\" scaled=\"0\"/></a:gradFill>";
  }

  private static String rgb(String colour, int percent) {
    return percent == 100
        ? "<a:srgbClr val=\"" + colour + "\"/>"
        : "<a:srgbClr val=\"" + colour + "\"><a:alpha val=\"" + percent * 1000 + "\"/></a:srgbClr>";
  }

  static String outline(String colour, double weight) {
    return "<a:ln w=\"" + Math.round(weight * EMU) + "\">" + solid(colour) + "</a:ln>";
  }

  /** A preset shape with a fill and no line. */
  Sketch shape(String name, String preset, double[] box, String fill) {
    return shape(name, preset, box, fill, "<a:ln><a:noFill/></a:ln>", 0);
  }

  /** A preset shape; {@code turned} in degrees, clockwise. */
  Sketch shape(String name, String preset, double[] box, String fill, String line, int turned) {
    String place = PresentationBuilder.place(box[0], box[1], box[2], box[3]);
    slide.slideShape(
        PresentationBuilder.shape(
            name,
            (turned == 0
                    ? place
                    : place.replace("<a:xfrm>", "<a:xfrm rot=\"" + turned * 60_000 + "\">"))
                + "<a:prstGeom prst=\""
                + preset
                + "\"><a:avLst/></a:prstGeom>"
                + fill
                + line,
            ""));
    return this;
  }

  /** A frame around the page at a distance from its edges. */
  Sketch frame(String name, double inset, String colour, double weight) {
    return shape(
        name,
        "rect",
        new double[] {inset, inset, width - 2 * inset, height - 2 * inset},
        "<a:noFill/>",
        outline(colour, weight),
        0);
  }

  Sketch line(String name, double x, double y, double length, String colour, double weight) {
    return shape(name, "line", new double[] {x, y, length, 0}, "", outline(colour, weight), 0);
  }

  /** A free shape, its path written as in SVG with M, L, C and Z, in points of the page. */
  Sketch path(String name, String path, String fill) {
    StringBuilder commands = new StringBuilder();
    String[] words = path.trim().split("\\s+", -1);
    int at = 0;
    while (at < words.length) {
      String command = words[at++];
      int points =
          switch (command) {
            case "M", "L" -> 1;
            case "C" -> 3;
            default -> 0;
          };
      commands.append(
          switch (command) {
            case "M" -> "<a:moveTo>";
            case "L" -> "<a:lnTo>";
            case "C" -> "<a:cubicBezTo>";
            default -> "<a:close/>";
          });
      for (int point = 0; point < points; point++) {
        commands
            .append("<a:pt x=\"")
            .append(Math.round(Double.parseDouble(words[at++]) * EMU))
            .append("\" y=\"")
            .append(Math.round(Double.parseDouble(words[at++]) * EMU))
            .append("\"/>");
      }
      commands.append(
          switch (command) {
            case "M" -> "</a:moveTo>";
            case "L" -> "</a:lnTo>";
            case "C" -> "</a:cubicBezTo>";
            default -> "";
          });
    }
    slide.slideShape(
        PresentationBuilder.shape(
            name,
            PresentationBuilder.place(0, 0, width, height)
                + "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l=\"0\" t=\"0\""
                + " r=\"r\" b=\"b\"/><a:pathLst><a:path w=\""
                + Math.round(width * EMU)
                + "\" h=\""
                + Math.round(height * EMU)
                + "\">"
                + commands
                + "</a:path></a:pathLst></a:custGeom>"
                + fill
                + "<a:ln><a:noFill/></a:ln>",
            ""));
    return this;
  }

  /**
   * How a text is set.
   *
   * @param size in points
   * @param attributes further ones of the run, such as {@code b="1"}
   * @param align {@code l}, {@code ctr} or {@code r}
   * @param anchor {@code t}, {@code ctr} or {@code b}
   * @param language of the text
   */
  record Style(
      double size,
      String colour,
      String font,
      String attributes,
      String align,
      String anchor,
      String language) {

    Style sized(double other) {
      return new Style(other, colour, font, attributes, align, anchor, language);
    }

    Style coloured(String other) {
      return new Style(size, other, font, attributes, align, anchor, language);
    }

    Style in(String otherFont, String otherAttributes) {
      return new Style(size, colour, otherFont, otherAttributes, align, anchor, language);
    }

    Style aligned(String other) {
      return new Style(size, colour, font, attributes, other, anchor, language);
    }

    Style anchored(String other) {
      return new Style(size, colour, font, attributes, align, other, language);
    }

    private boolean rightToLeft() {
      return language.startsWith("ar");
    }
  }

  Sketch text(String name, double[] box, Style style, String text) {
    String face = "typeface=\"" + style.font() + "\"/>";
    slide.slideShape(
        PresentationBuilder.shape(
            name,
            PresentationBuilder.place(box[0], box[1], box[2], box[3])
                + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/>",
            "<p:txBody><a:bodyPr wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\""
                + style.anchor()
                + "\"><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:pPr algn=\""
                + style.align()
                + "\""
                + (style.rightToLeft() ? " rtl=\"1\"" : "")
                + "/><a:r><a:rPr lang=\""
                + style.language()
                + "\" sz=\""
                + Math.round(style.size() * 100)
                + "\" "
                + style.attributes()
                + ">"
                + solid(style.colour())
                + "<a:latin "
                + face
                + (style.rightToLeft() ? "<a:cs " + face : "")
                + "</a:rPr><a:t>"
                + text
                + "</a:t></a:r></a:p></p:txBody>"));
    return this;
  }

  /** A number as paths take it. */
  static String at(double... numbers) {
    StringBuilder text = new StringBuilder();
    for (double number : numbers) {
      text.append(String.format(Locale.ROOT, "%.2f ", number));
    }
    return text.toString();
  }
}

package dev.laurel.certificates.press;

import static dev.laurel.test.PresentationBuilder.place;
import static dev.laurel.test.PresentationBuilder.png;
import static dev.laurel.test.PresentationBuilder.shape;
import static dev.laurel.test.PresentationBuilder.textBox;

import dev.laurel.test.PresentationBuilder;

/** A slide with a bit of everything the press can paint. */
final class Showcase {

  private static final String GOLD =
      """
      <a:gradFill><a:gsLst><a:gs pos="0"><a:srgbClr val="8A5A00"/></a:gs>
      <a:gs pos="50000"><a:srgbClr val="FFE08A"/></a:gs>
      <a:gs pos="100000"><a:srgbClr val="8A5A00"><a:alpha val="30000"/></a:srgbClr></a:gs>
      </a:gsLst><a:lin ang="2700000" scaled="1"/></a:gradFill>""";
  private static final String SEAL =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><radialGradient id="g">
      <stop offset=".2" stop-color="gold"/><stop offset="1" stop-color="#8A5A00"/>
      </radialGradient><clipPath id="c"><circle cx="5" cy="5" r="5"/></clipPath>
      <g opacity=".7" clip-path="url(#c)"><rect width="10" height="10" fill="url(#g)"/>
      <path d="M2 5 4 8 8 2" fill="none" stroke="white" stroke-width=".5"/></g></svg>""";
  private static final String SHADOW =
      """
      <a:effectLst><a:outerShdw blurRad="76200" dist="76200" dir="2700000">
      <a:srgbClr val="000000"><a:alpha val="50000"/></a:srgbClr></a:outerShdw></a:effectLst>""";

  private Showcase() {}

  static PresentationBuilder presentation() {
    return PresentationBuilder.a4()
        .slideShape(
            shape(
                "Frame",
                place(20, 20, 800, 550)
                    + "<a:prstGeom prst=\"roundRect\"><a:avLst/></a:prstGeom><a:noFill/>"
                    + "<a:ln w=\"76200\">"
                    + GOLD
                    + "</a:ln>",
                ""))
        .slideShape(
            shape(
                "Star",
                place(40, 40, 100, 100)
                    + "<a:prstGeom prst=\"star5\"><a:avLst/></a:prstGeom>"
                    + GOLD
                    + "<a:ln w=\"12700\"><a:solidFill><a:srgbClr val=\"CC6600\"/></a:solidFill>"
                    + "<a:prstDash val=\"dash\"/><a:tailEnd type=\"triangle\"/></a:ln>"
                    + SHADOW,
                ""))
        .picture("Logo", png(40, 20), "png", "descr=\"The institute's leaf\"", 60)
        .svg("Seal", SEAL, png(9, 9), 60)
        .slideShape(
            textBox(
                "Name",
                150,
                150,
                500,
                70,
                paragraph(
                    "<a:pPr algn=\"ctr\"/>",
                    "sz=\"4000\" b=\"1\" spc=\"300\"",
                    GOLD,
                    "${learner.name}")))
        .slideShape(
            textBox(
                "Words",
                150,
                230,
                500,
                120,
                paragraph(
                        "<a:pPr marL=\"285750\" indent=\"-285750\"><a:buChar char=\"•\"/></a:pPr>",
                        "sz=\"1400\" u=\"sng\"",
                        "<a:highlight><a:srgbClr val=\"FFFF00\"/></a:highlight>",
                        "A bullet")
                    + paragraph("<a:pPr algn=\"just\"/>", "sz=\"1400\" i=\"1\"", "", "Ü fi ffi")
                    + paragraph("<a:pPr rtl=\"1\" algn=\"r\"/>", "sz=\"1400\"", "", "شهادة")))
        .slideShape(textBox("Code", 660, 400, 100, 100, paragraph("", "", "", "${certificate.qr}")))
        .slideShape(
            shape(
                "Veil",
                place(150, 160, 500, 30)
                    + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:solidFill>"
                    + "<a:srgbClr val=\"00AA00\"><a:alpha val=\"20000\"/></a:srgbClr>"
                    + "</a:solidFill>",
                ""));
  }

  static String paragraph(String setting, String attributes, String style, String text) {
    return "<a:p>"
        + setting
        + "<a:r><a:rPr lang=\"en-US\" "
        + attributes
        + ">"
        + style
        + "</a:rPr><a:t>"
        + text
        + "</a:t></a:r></a:p>";
  }
}

package dev.laurel.certificates.press;

import static dev.laurel.certificates.press.Prints.compiled;
import static dev.laurel.certificates.press.Prints.details;
import static dev.laurel.certificates.press.Prints.pdf;
import static dev.laurel.certificates.press.Prints.slide;
import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.slide.Remark;
import dev.laurel.test.PresentationBuilder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SVG pictures are printed as lines and areas; each is 100 points wide and high, at 60, 40. */
class ArtworkPaintingTest {

  private static final int LEFT = 60;
  private static final int TOP = 40;
  private static final int RED = 0xFF0000;
  private static final int BLUE = 0x0000FF;
  private static final int WHITE = 0xFFFFFF;
  private static final byte[] BLACK_PNG = PresentationBuilder.png(10, 10);

  @Test
  void drawsTheLinesOfAnSvgInsteadOfThePictureBesideIt() throws IOException {
    byte[] pdf = printed("<rect x='0' y='0' width='100' height='50' fill='red'/>");

    assertThat(colour(pdf, 50, 25)).isEqualTo(RED);
    assertThat(colour(pdf, 50, 75)).isEqualTo(WHITE);
    assertThat(images(pdf)).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<path d='M0 0H60V60H0z' fill='#f00'/>",
        "<path d='m0,0h60v60h-60z' style='fill:rgb(255,0,0)'/>",
        "<path d='M30-10a40 40 0 1 1-.1 0' fill='red'/>",
        "<path d='M0 0C20 0 40 0 60 0S60 40 60 60T0 60' fill='red'/>",
        "<circle cx='30' cy='30' r='30' fill='RED'/>",
        "<ellipse cx='30' cy='30' rx='30' ry='20' fill='#ff0000ff'/>",
        "<polygon points='0,0 60,0 60,60 0,60' fill='red'/>",
        "<polyline points='0 0 60 0 60 60 0 60' fill='red'/>",
        "<line x1='0' y1='30' x2='60' y2='30' stroke='red' stroke-width='20'/>",
        "<g transform='translate(10 10) scale(2)'><rect width='20' height='20' fill='red'/></g>",
        "<g fill='red'><rect width='60' height='60'/></g>",
        "<g color='red'><rect width='60' height='60' fill='currentColor'/></g>",
        "<style>.a{fill:red} rect{fill:blue}</style><rect class='b a' width='60' height='60'/>",
        "<style>#a{fill:red}</style><rect id='a' width='60' height='60' fill='blue'/>",
        "<defs><rect id='r' width='60' height='60'/></defs><use href='#r' fill='red'/>",
        "<symbol id='s' viewBox='0 0 1 1'><rect width='1' height='1' fill='red'/></symbol>"
            + "<use href='#s' width='60' height='60'/>",
        "<linearGradient id='g'><stop offset='0' stop-color='red'/></linearGradient>"
            + "<rect width='60' height='60' fill='url(#g)'/>",
        "<clipPath id='c'><rect width='60' height='60'/></clipPath>"
            + "<rect width='100' height='100' fill='red' clip-path='url(#c)'/>",
        "<svg width='60' height='60'><rect width='200' height='200' fill='red'/></svg>",
      })
  void understandsWhatDrawingProgramsWrite(String svg) {
    byte[] pdf = printed(svg);

    assertThat(colour(pdf, 30, 29)).isEqualTo(RED);
    assertThat(colour(pdf, 90, 90)).isEqualTo(WHITE);
  }

  @Test
  void tellsInsideFromOutsideAsTheFileSays() {
    String rings = "d='M0 0H100V100H0zM25 25H75V75H25z' fill='red'/>";

    assertThat(colour(printed("<path fill-rule='evenodd' " + rings), 50, 50)).isEqualTo(WHITE);
    assertThat(colour(printed("<path " + rings), 50, 50)).isEqualTo(RED);
  }

  @Test
  void runsGradientsFromTheFirstColourToTheLast() {
    byte[] pdf =
        printed(
            "<linearGradient id='a'><stop offset='.2' stop-color='red'/>"
                + "<stop offset='.8' stop-color='blue'/></linearGradient>"
                + "<linearGradient id='b' href='#a' gradientTransform='rotate(90)'/>"
                + "<rect width='100' height='100' fill='url(#b)'/>");

    assertThat(colour(pdf, 50, 5)).isEqualTo(RED);
    assertThat(colour(pdf, 50, 95)).isEqualTo(BLUE);
    assertThat(colour(pdf, 5, 50) & 0xFF).isBetween(100, 155);
  }

  @Test
  void makesGroupsTranslucentAsOne() {
    byte[] pdf =
        printed(
            "<g opacity='.5'><rect width='100' height='60' fill='red'/>"
                + "<rect y='40' width='100' height='60' fill='red'/></g>");

    assertThat(colour(pdf, 50, 50)).isEqualTo(colour(pdf, 50, 20));
    assertThat(colour(pdf, 50, 50) >> 8 & 255).isBetween(125, 130);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<text x='10' y='50'>A</text>",
        "<image href='https://example.org/a.png' width='9' height='9'/>",
        "<image href='file:///etc/passwd' width='9' height='9'/>",
        "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>",
        "<use href='https://example.org/a.svg#b'/>",
        "<use id='u' href='#u'/>",
        "<rect width='9' height='9' filter='url(#f)'/>",
        "<style>@import url(https://example.org/a.css);g rect{fill:red}</style>",
        "<rect width='1e99' height='9'/>",
        "<g id='a'><use href='#b'/><use href='#b'/></g><g id='b'><use href='#a'/></g>",
      })
  void printsThePictureBesideWhatItDoesNotDrawAndSaysSo(String svg) throws IOException {
    PresentationBuilder presentation = presentation(svg);

    byte[] pdf = pdf(compiled(presentation), details(Map.of()));

    assertThat(colour(pdf, 50, 50)).isZero();
    assertThat(images(pdf)).isEqualTo(1);
    assertThat(slide(presentation).remarks())
        .extracting(Remark::kind)
        .containsExactly(Remark.Kind.SVG_AS_PICTURE);
  }

  @Test
  void runsNoScripts() {
    byte[] pdf =
        printed(
            "<script>document.documentElement.remove()</script>"
                + "<rect width='100' height='100' fill='red' onload='alert(1)'/>");

    assertThat(colour(pdf, 50, 50)).isEqualTo(RED);
  }

  private static byte[] printed(String svg) {
    return pdf(compiled(presentation(svg)), details(Map.of()));
  }

  private static PresentationBuilder presentation(String svg) {
    return PresentationBuilder.a4()
        .svg(
            "Seal",
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'>" + svg + "</svg>",
            BLACK_PNG,
            100);
  }

  private static int colour(byte[] pdf, int x, int y) {
    try {
      BufferedImage page = ImageIO.read(new ByteArrayInputStream(Rasterizer.png(pdf, 72)));
      return page.getRGB(LEFT + x, TOP + y) & WHITE;
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }

  private static long images(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getDocument().getObjectsByType(COSName.XOBJECT).stream()
          .filter(
              object ->
                  object.getObject() instanceof org.apache.pdfbox.cos.COSStream stream
                      && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE)))
          .count();
    }
  }
}

package dev.laurel.certificates.press;

import static dev.laurel.certificates.press.Prints.compiled;
import static dev.laurel.certificates.press.Prints.details;
import static dev.laurel.certificates.press.Prints.named;
import static dev.laurel.certificates.press.Prints.pdf;
import static dev.laurel.test.PresentationBuilder.place;
import static dev.laurel.test.PresentationBuilder.shape;
import static dev.laurel.test.PresentationBuilder.textBox;
import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.test.PresentationBuilder;
import dev.laurel.test.QrCodes;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PaintingTest {

  private static final int WHITE = 0xFFFFFF;
  private static final String RECT = "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>";

  @Test
  void fillsShapesWhereTheyStand() {
    BufferedImage page = page(PresentationBuilder.a4().slideShape(filled("Red", 100, 50, "")));

    assertThat(colour(page, 110, 60)).isEqualTo(0xFF0000);
    assertThat(colour(page, 90, 60)).isEqualTo(WHITE);
    assertThat(colour(page, 110, 160)).isEqualTo(WHITE);
  }

  @Test
  void castsTheShadowOfLinesToo() {
    String shadow =
        "<a:noFill/><a:ln w=\"63500\"><a:solidFill><a:srgbClr val=\"FF0000\"/></a:solidFill></a:ln>"
            + "<a:effectLst><a:outerShdw dist=\"254000\" dir=\"0\"><a:srgbClr val=\"0000FF\"/>"
            + "</a:outerShdw></a:effectLst>";

    BufferedImage page =
        page(
            PresentationBuilder.a4()
                .slideShape(shape("Frame", place(100, 50, 100, 100) + RECT + shadow, "")));

    assertThat(colour(page, 200, 100)).isEqualTo(0xFF0000);
    assertThat(colour(page, 220, 100) & 0xF0F0FF).isEqualTo(0x0000FF);
    assertThat(colour(page, 210, 100)).isEqualTo(WHITE);
  }

  @Test
  void drawsTheHeadsOfThinArrowsAsIfTheLineWereOfTwoPoints() {
    String arrow =
        "<a:prstGeom prst=\"line\"><a:avLst/></a:prstGeom><a:ln w=\"9525\"><a:solidFill>"
            + "<a:srgbClr val=\"FF0000\"/></a:solidFill><a:tailEnd type=\"triangle\"/></a:ln>";

    BufferedImage page =
        page(
            PresentationBuilder.a4()
                .slideShape(shape("Arrow", place(100, 100, 100, 0) + arrow, "")));

    assertThat(colour(page, 195, 98)).isNotEqualTo(WHITE);
    assertThat(colour(page, 195, 101)).isNotEqualTo(WHITE);
    assertThat(colour(page, 150, 97)).isEqualTo(WHITE);
  }

  @Test
  void leavesGapsBetweenRoundDots() {
    String dots =
        "<a:prstGeom prst=\"line\"><a:avLst/></a:prstGeom><a:ln w=\"127000\" cap=\"rnd\"><a:solidFill>"
            + "<a:srgbClr val=\"FF0000\"/></a:solidFill><a:prstDash val=\"sysDot\"/></a:ln>";

    BufferedImage page =
        page(
            PresentationBuilder.a4().slideShape(shape("Dots", place(100, 100, 200, 0) + dots, "")));

    assertThat(colour(page, 120, 100)).isEqualTo(0xFF0000);
    assertThat(colour(page, 110, 103)).isEqualTo(WHITE);
  }

  @Test
  void turnsShapesAboutTheirMiddle() {
    BufferedImage page =
        page(PresentationBuilder.a4().slideShape(filled("Red", 100, 50, " rot=\"2700000\"")));

    assertThat(colour(page, 103, 53)).isEqualTo(WHITE);
    assertThat(colour(page, 150, 35)).isEqualTo(0xFF0000);
  }

  @Test
  void paintsWhatLiesAboveAPlaceholderAboveIt() {
    CompiledTemplate covered =
        compiled(
            PresentationBuilder.a4()
                .slideShape(
                    textBox(
                        "Name",
                        100,
                        50,
                        300,
                        100,
                        Showcase.paragraph("", "sz=\"6000\" b=\"1\"", "", "${learner.name}")))
                .slideShape(filled("Red", 100, 50, "")));

    BufferedImage page = picture(pdf(covered, named("MMMMMM")));

    for (int x = 102; x < 198; x++) {
      assertThat(colour(page, x, 90)).isEqualTo(0xFF0000);
    }
    assertThat(anyDark(page, 202, 60, 300, 140)).isTrue();
  }

  @Test
  void scalesTheSlideOfPowerPointsA4PaperToThePage() {
    BufferedImage page =
        page(
            PresentationBuilder.millimetres(275.17, 190.5)
                .slideShape(
                    shape(
                        "All",
                        place(0, 0, 780, 540)
                            + RECT
                            + "<a:solidFill><a:srgbClr val=\"0000FF\"/></a:solidFill>",
                        "")));

    assertThat(page.getWidth()).isEqualTo(841);
    assertThat(page.getHeight()).isEqualTo(595);
    assertThat(colour(page, 838, 591)).isEqualTo(0x0000FF);
    assertThat(colour(page, 3, 3)).isEqualTo(0x0000FF);
  }

  @Test
  void showsPicturesWithTheirTransparency() throws IOException {
    BufferedImage half = new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB);
    for (int i = 0; i < 100; i++) {
      half.setRGB(i % 10, i / 10, i % 10 < 5 ? 0x800000FF : 0);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(half, "png", bytes);

    BufferedImage page =
        page(PresentationBuilder.a4().picture("Half", bytes.toByteArray(), "png", "", 100));

    Map<Integer, Integer> areas = new HashMap<>();
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        areas.merge(colour(page, x, y), 1, Integer::sum);
      }
    }
    assertThat(areas.getOrDefault(0x7F7FFF, 0) + areas.getOrDefault(0x7E7EFF, 0))
        .isBetween(4_500, 5_500);
  }

  @Test
  void drawsACodeThatCanBeRead() throws Exception {
    String address = "https://lms.example/verify/7KQF9M2DXW4T81ZB";
    CompiledTemplate code =
        compiled(
            PresentationBuilder.a4()
                .slideShape(
                    textBox(
                        "Code",
                        100,
                        100,
                        150,
                        150,
                        Showcase.paragraph("", "", "", "${certificate.qr}"))));

    byte[] page = Rasterizer.png(pdf(code, details(Map.of("certificate.url", address))), 144);

    assertThat(QrCodes.read(page)).isEqualTo(address);
  }

  @Test
  void printsTheSameFromTheSamePresentation() {
    byte[] once = compiled(Showcase.presentation()).toBytes();
    byte[] again = compiled(Showcase.presentation()).toBytes();

    assertThat(again).isEqualTo(once);
  }

  @Test
  void writesAFileWhoseObjectsAreWhereItSays() {
    byte[] pdf = pdf(compiled(Showcase.presentation()), named("Đặng 王"));
    String file = new String(pdf, StandardCharsets.ISO_8859_1);
    int table =
        Integer.parseInt(
            file.substring(file.lastIndexOf("startxref") + 10).lines().findFirst().orElseThrow());
    String[] lines = file.substring(table).split("\n", -1);
    int count = Integer.parseInt(lines[1].substring(2));

    assertThat(lines[0]).isEqualTo("xref");
    for (int number = 1; number < count; number++) {
      int offset = Integer.parseInt(lines[2 + number].substring(0, 10));
      assertThat(file.startsWith(number + " 0 obj\n", offset)).isTrue();
    }
  }

  private static String filled(String name, double x, double y, String turned) {
    return shape(
        name,
        place(x, y, 100, 100).replace("<a:xfrm", "<a:xfrm" + turned)
            + RECT
            + "<a:solidFill><a:srgbClr val=\"FF0000\"/></a:solidFill>",
        "");
  }

  private static BufferedImage page(PresentationBuilder presentation) {
    return picture(pdf(compiled(presentation), details(Map.of())));
  }

  /** One pixel for each point. */
  private static BufferedImage picture(byte[] pdf) {
    try {
      return ImageIO.read(new ByteArrayInputStream(Rasterizer.png(pdf, 72)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static int colour(BufferedImage page, int x, int y) {
    return page.getRGB(x, y) & WHITE;
  }

  private static boolean anyDark(BufferedImage page, int left, int top, int right, int bottom) {
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        if ((page.getRGB(x, y) & 0xFF) < 60) {
          return true;
        }
      }
    }
    return false;
  }
}

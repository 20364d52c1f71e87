package dev.laurel.certificates.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.laurel.test.PresentationBuilder;
import java.awt.geom.Area;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.apache.fontbox.cff.Type2CharString;
import org.apache.fontbox.cff.Type2CharStringParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CffOutlinesTest {

  private static final String NAME = "Ağata Œuvré-Łąk";

  @Test
  void printsAFontWithCffOutlinesAsItsTwinWithTrueTypeOutlines() throws Exception {
    byte[] trueType = shipped("Caladea-Regular.ttf");

    byte[] twin = printed(CffWriter.twin(trueType));
    byte[] original = printed(trueType);

    assertThat(Prints.text(twin)).isEqualTo(NAME).isEqualTo(Prints.text(original));
    assertThat(differing(picture(twin), picture(original))).isLessThan(0.0005);
    assertThat(inked(picture(twin))).isGreaterThan(0.005);
  }

  @Test
  void printsInAFontOfACollection(@TempDir Path folder) throws Exception {
    byte[] first = shipped("Caladea-Regular.ttf");
    byte[] second = CffWriter.twin(shipped("GreatVibes-Regular-latin.ttf"));
    ByteBuffer collection = ByteBuffer.allocate(20 + first.length + second.length);
    collection.putInt(0x74746366).putInt(0x10000).putInt(2).putInt(20).putInt(20 + first.length);
    collection.put(moved(first, 20)).put(moved(second, 20 + first.length));
    Files.write(folder.resolve("both.ttc"), collection.array());

    List<FontFile> found = InstalledFonts.in(folder);

    assertThat(found).extracting(FontFile::family).contains("Caladea", "Great Vibes");
    assertThat(found)
        .allSatisfy(font -> assertThat(Trial.passes(Objects.requireNonNull(font.face()))).isTrue());
  }

  /** Programs of one glyph, in hexadecimal digits, numbers from -107 to 107 being one byte. */
  @ParameterizedTest
  @CsvSource({
    "rmoveto rlineto, 9595 15 c79bc78bb389 05 0e",
    "hmoveto hlineto, 95 16 c7b3 5fa1 06 0e",
    "vmoveto vlineto, a5 04 c7b3 5f 07 0e",
    "rrcurveto, 8b8b 15 9fc7b38bc7a9 a19bb3ab6b7f 08 0e",
    "rcurveline, 8b8b 15 9fc7b38bc7a9 a19b 18 0e",
    "rlinecurve, 8b8b 15 a19b 9fc7b38bc7a9 19 0e",
    "vvcurveto, 8b8b 15 97 b3c7a99f c78b9bb3 1a 0e",
    "hhcurveto, 8b8b 15 97 b3c7a99f c78b9bb3 1b 0e",
    "vhcurveto, 8b8b 15 b3c7a99f c78b9bb3 97 1e 0e",
    "hvcurveto, 8b8b 15 b3c7a99f c78b9bb3 97 1f 0e",
    "hvcurveto of one, 8b8b 15 b3c7a99f 97 1f 0e",
    "hflex, 8b8b 15 b3c7a99fc78b9b 0c22 0e",
    "flex, 8b8b 15 b3c7a99fc78b9bb3a19bc7a9 bd 0c23 0e",
    "hflex1, 8b8b 15 b3c7a99fc78b9b3bc7 0c24 0e",
    "flex1 level, 8b8b 15 b3c7a99fc78b9bb3a19bc7 0c25 0e",
    "flex1 upright, 8b8b 15 8dc78d9f8d8b8db38d9bc7 0c25 0e",
    "hints, 9fb3 12 9fb3 17 13 c0 8b8b 15 c79bc78bb389 05 0e",
    "large numbers, 1c0203 1cfdfd 15 f7a0 fba0 ff00640000 8b 05 c7c7 05 0e",
    "two contours, 8b8b 15 c79bc78bb389 05 a5a5 15 c79bc78bb389 05 0e",
  })
  void drawsEveryOperatorAsAnotherProgramDoes(String operator, String digits) throws Exception {
    byte[] program = HexFormat.of().parseHex(digits.replace(" ", ""));

    GeneralPath expected =
        new Type2CharString(
                null,
                "font",
                operator,
                1,
                new Type2CharStringParser("font").parse(program, new byte[0][], null, operator),
                0,
                0)
            .getPath();

    Area found = new Area(path(new CharString(List.of(), List.of()).outline(program)));
    Area apart = new Area(expected);
    double size = size(apart);
    apart.exclusiveOr(found);
    assertThat(size).isGreaterThan(100);
    assertThat(size(apart)).isLessThan(size / 20);
  }

  @Test
  void refusesAGlyphThatIsMadeToTakeLong() {
    byte[] table = CffWriter.bomb(3);

    assertThatThrownBy(() -> new CffOutlines(table).outline(1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void saysOfAnyBrokenFontThatItIsBroken() throws Exception {
    byte[] sound = CffWriter.twin(shipped("GreatVibes-Regular-latin.ttf"));
    Random random = new Random(11);
    for (int i = 0; i < 200; i++) {
      byte[] broken = sound.clone();
      for (int k = 0; k < 1 + random.nextInt(30); k++) {
        broken[i % 2 == 0 ? random.nextInt(600) : random.nextInt(broken.length)] =
            (byte) random.nextInt(256);
      }
      isUsableOrNot(broken);
    }
  }

  private static void isUsableOrNot(byte[] font) {
    try {
      Trial.passes(new Face(font));
    } catch (IllegalArgumentException said) {
      assertThat(said).hasMessageNotContaining("null");
    }
  }

  /** The outline of a glyph as this font's reader writes it: flags are not repeated. */
  private static Path2D path(byte[] outline) {
    ByteBuffer data = ByteBuffer.wrap(outline).position(10);
    int[] ends = new int[data.getShort(0)];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = data.getShort();
    }
    data.getShort();
    byte[] flags = new byte[ends[ends.length - 1] + 1];
    data.get(flags);
    int[] x = places(data, flags, 2, 16);
    int[] y = places(data, flags, 4, 32);
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    int begin = 0;
    for (int end : ends) {
      path.moveTo(x[begin], y[begin]);
      for (int i = begin + 1; i <= end; i++) {
        if ((flags[i] & 1) != 0) {
          path.lineTo(x[i], y[i]);
        } else {
          path.quadTo(x[i], y[i], x[i + 1], y[i + 1]);
          i++;
        }
      }
      path.closePath();
      begin = end + 1;
    }
    return path;
  }

  private static int[] places(ByteBuffer data, byte[] flags, int small, int same) {
    int[] places = new int[flags.length];
    int place = 0;
    for (int i = 0; i < flags.length; i++) {
      if ((flags[i] & small) != 0) {
        int step = data.get() & 0xFF;
        place += (flags[i] & same) != 0 ? step : -step;
      } else if ((flags[i] & same) == 0) {
        place += data.getShort();
      }
      places[i] = place;
    }
    return places;
  }

  private static double size(Area area) {
    double sum = 0;
    double[] p = new double[6];
    double[] at = {0, 0};
    double[] begin = {0, 0};
    for (PathIterator i = new FlatteningPathIterator(area.getPathIterator(null), 0.2);
        !i.isDone();
        i.next()) {
      int kind = i.currentSegment(p);
      double[] to = kind == PathIterator.SEG_CLOSE ? begin : new double[] {p[0], p[1]};
      sum += kind == PathIterator.SEG_MOVETO ? 0 : at[0] * to[1] - to[0] * at[1];
      begin = kind == PathIterator.SEG_MOVETO ? to : begin;
      at = to;
    }
    return Math.abs(sum) / 2;
  }

  private static byte[] printed(byte[] font) {
    PresentationBuilder builder = PresentationBuilder.a4();
    builder.part("ppt/fonts/font1.fntdata", font);
    String id = builder.relation("ppt/presentation.xml", "font", "fonts/font1.fntdata", false);
    builder.presentationChildren(
        "<p:embeddedFontLst><p:embeddedFont><p:font typeface=\"Twin\"/><p:regular r:id=\""
            + id
            + "\"/></p:embeddedFont></p:embeddedFontLst>");
    builder.slideShape(
        PresentationBuilder.textBox(
            "Name",
            20,
            60,
            800,
            90,
            "<a:p><a:r><a:rPr sz=\"6000\"><a:latin typeface=\"Twin\"/></a:rPr>"
                + "<a:t>${learner.name}</a:t></a:r></a:p>"));
    return Prints.pdf(Prints.compiled(builder), Prints.named(NAME));
  }

  private static BufferedImage picture(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(0, 144);
    }
  }

  private static double differing(BufferedImage one, BufferedImage other) {
    long count = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        int apart = Math.abs((one.getRGB(x, y) & 0xFF) - (other.getRGB(x, y) & 0xFF));
        count += apart > 100 ? 1 : 0;
      }
    }
    return (double) count / one.getWidth() / one.getHeight();
  }

  private static double inked(BufferedImage picture) {
    return differing(picture, blank(picture.getWidth(), picture.getHeight()));
  }

  private static BufferedImage blank(int width, int height) {
    BufferedImage blank = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    java.awt.Graphics2D graphics = blank.createGraphics();
    graphics.setColor(java.awt.Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
    return blank;
  }

  /** The font with its tables' places counted from elsewhere. */
  private static byte[] moved(byte[] font, int by) {
    ByteBuffer copy = ByteBuffer.wrap(font.clone());
    for (int i = 0; i < copy.getShort(4); i++) {
      int entry = 12 + 16 * i + 8;
      copy.putInt(entry, copy.getInt(entry) + by);
    }
    return copy.array();
  }

  private static byte[] shipped(String name) throws IOException {
    try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }
}

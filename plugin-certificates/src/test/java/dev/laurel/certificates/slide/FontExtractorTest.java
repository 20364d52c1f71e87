package dev.laurel.certificates.slide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.laurel.test.PresentationBuilder;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontExtractorTest {

  private static final byte[] FONT = {0, 1, 0, 0, 0, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 42};

  @ParameterizedTest
  @ValueSource(ints = {0, 0x10000000})
  void takesAFontOutOfItsWrapping(int flags) {
    Slide slide = read(wrapped(flags));

    List<EmbeddedFont> fonts = slide.embeddedFonts();
    assertThat(fonts).hasSize(1);
    assertThat(fonts.get(0).family()).isEqualTo("Great Vibes");
    assertThat(fonts.get(0).bold()).isTrue();
    assertThat(fonts.get(0).italic()).isTrue();
    assertThat(fonts.get(0).bytes()).isEqualTo(FONT);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 0x10000000})
  void expandsACompressedFont(int flags) throws Exception {
    byte[] original = shipped("GreatVibes-Regular-latin.ttf");

    List<EmbeddedFont> fonts = read(MtxWriter.embedded(original, flags)).embeddedFonts();

    assertThat(fonts).hasSize(1);
    Font expected = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(original));
    Font found =
        Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(fonts.get(0).bytes()));
    assertThat(found.getNumGlyphs()).isEqualTo(expected.getNumGlyphs());
    for (int glyph = 0; glyph < expected.getNumGlyphs(); glyph++) {
      assertThat(outline(found, glyph)).as("glyph %d", glyph).isEqualTo(outline(expected, glyph));
    }
  }

  @Test
  void saysThatABrokenCompressedFontCannotBeHad() {
    Slide slide = read(wrapped(4));

    assertThat(slide.embeddedFonts()).isEmpty();
    assertThat(slide.remarks())
        .containsExactly(new Remark(Remark.Kind.EMBEDDED_FONT, "", "Great Vibes"));
  }

  @Test
  void survivesWhateverIsWrongInACompressedFont() throws Exception {
    byte[] sound = MtxWriter.embedded(shipped("GreatVibes-Regular-latin.ttf"), 0);
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] broken = Arrays.copyOf(sound, sound.length - random.nextInt(3) * 100);
      for (int k = 0; k < 1 + random.nextInt(20); k++) {
        int at = 100 + (i % 2 == 0 ? random.nextInt(60) : random.nextInt(broken.length - 100));
        broken[at] = (byte) random.nextInt(256);
      }

      assertThatCode(() -> FontExtractor.unwrap(broken)).doesNotThrowAnyException();
    }
  }

  private static String outline(Font font, int glyph) {
    FontRenderContext exact = new FontRenderContext(null, true, true);
    PathIterator path =
        font.deriveFont(1000f)
            .createGlyphVector(exact, new int[] {glyph})
            .getOutline()
            .getPathIterator(null);
    StringBuilder outline = new StringBuilder();
    double[] points = new double[6];
    for (; !path.isDone(); path.next()) {
      outline.append(path.currentSegment(points)).append(Arrays.toString(points));
    }
    return outline.toString();
  }

  private static byte[] shipped(String name) throws IOException {
    try (InputStream in =
        FontExtractor.class.getResourceAsStream("/dev/laurel/certificates/press/fonts/" + name)) {
      return java.util.Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  private static Slide read(byte[] wrapped) {
    PresentationBuilder builder = PresentationBuilder.a4();
    builder.part("ppt/fonts/font1.fntdata", wrapped);
    String id = builder.relation("ppt/presentation.xml", "font", "fonts/font1.fntdata", false);
    builder.presentationChildren(
        "<p:embeddedFontLst><p:embeddedFont><p:font typeface=\"Great Vibes\"/><p:boldItalic r:id=\""
            + id
            + "\"/></p:embeddedFont></p:embeddedFontLst>");
    return (Slide) new PresentationReader().read(builder.build(), "test.pptx");
  }

  /** An Embedded OpenType file without names around the font. */
  private static byte[] wrapped(int flags) {
    ByteBuffer eot = ByteBuffer.allocate(100 + FONT.length).order(ByteOrder.LITTLE_ENDIAN);
    eot.putInt(0, 100 + FONT.length).putInt(4, FONT.length).putInt(8, 0x20001).putInt(12, flags);
    eot.putShort(34, (short) 0x504C);
    for (int i = 0; i < FONT.length; i++) {
      eot.put(100 + i, (byte) (flags == 0x10000000 ? FONT[i] ^ 0x50 : FONT[i]));
    }
    return eot.array();
  }
}

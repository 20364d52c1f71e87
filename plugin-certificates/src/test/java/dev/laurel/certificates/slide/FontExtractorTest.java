package dev.laurel.certificates.slide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.test.PresentationBuilder;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
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

  @Test
  void saysThatACompressedFontCannotBeHad() {
    Slide slide = read(wrapped(4));

    assertThat(slide.embeddedFonts()).isEmpty();
    assertThat(slide.remarks())
        .containsExactly(new Remark(Remark.Kind.EMBEDDED_FONT, "", "Great Vibes"));
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

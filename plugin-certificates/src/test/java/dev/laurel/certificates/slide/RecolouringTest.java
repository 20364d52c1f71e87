package dev.laurel.certificates.slide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.test.PresentationBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecolouringTest {

  /** The picture is black; each effect makes something else of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<a:grayscl/> | ff000000",
        "<a:lum bright='100000'/> | ffffffff",
        "<a:lum bright='70000' contrast='-70000'/> | ffffffff",
        "<a:biLevel thresh='0'/> | ffffffff",
        "<a:duotone><a:srgbClr val='102030'/><a:srgbClr val='FFFFFF'/></a:duotone> | ff102030",
        "<a:clrChange><a:clrFrom><a:srgbClr val='000000'/></a:clrFrom><a:clrTo>"
            + "<a:srgbClr val='000000'><a:alpha val='0'/></a:srgbClr></a:clrTo></a:clrChange> | 0",
      })
  void paintsPicturesInTheColoursPowerPointShows(String effect, String expected)
      throws IOException {
    PresentationBuilder builder = PresentationBuilder.a4();
    builder.part("ppt/media/p.png", PresentationBuilder.png(4, 4));
    String id = builder.relation("ppt/slides/slide1.xml", "image", "/ppt/media/p.png", false);
    builder.slideShape(
        "<p:pic><p:nvPicPr><p:cNvPr id=\"3\" name=\"P\"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr>"
            + "<p:blipFill><a:blip r:embed=\""
            + id
            + "\">"
            + effect
            + "</a:blip></p:blipFill><p:spPr>"
            + PresentationBuilder.place(0, 0, 9, 9)
            + "</p:spPr></p:pic>");

    Slide slide = (Slide) new PresentationReader().read(builder.build(), "test.pptx");

    Picture picture = (Picture) slide.shapes().get(0);
    int pixel = ImageIO.read(new ByteArrayInputStream(picture.image().bytes())).getRGB(1, 1);
    int expectedPixel = Integer.parseUnsignedInt(expected, 16);
    assertThat(Integer.toHexString(pixel >>> 24 == 0 ? 0 : pixel))
        .isEqualTo(Integer.toHexString(expectedPixel));
    assertThat(slide.remarks()).isEmpty();
  }
}

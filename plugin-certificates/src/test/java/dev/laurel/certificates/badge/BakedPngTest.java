package dev.laurel.certificates.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Read by the JDK's own reader of PNG. */
class BakedPngTest {

  @Test
  void hasTheCredentialOnceAndThePictureAsItWas() throws IOException {
    byte[] plain = BadgePicture.png("Agile", "Northgate");

    IIOImage baked = read(BakedPng.of(plain, "head.pay-load_1.signature"));

    NodeList texts =
        ((Element) baked.getMetadata().getAsTree("javax_imageio_png_1.0"))
            .getElementsByTagName("iTXtEntry");
    assertThat(texts.getLength()).isEqualTo(1);
    Element text = (Element) texts.item(0);
    assertThat(text.getAttribute("keyword")).isEqualTo("openbadgecredential");
    assertThat(text.getAttribute("text")).isEqualTo("head.pay-load_1.signature");
    assertThat(text.getAttribute("compressionFlag")).isEqualToIgnoringCase("false");
    assertThat(((Node) text).getAttributes().getNamedItem("languageTag").getNodeValue()).isEmpty();
    assertThat(baked.getRenderedImage().getWidth()).isEqualTo(600);
    assertThat(pixels(baked)).isEqualTo(pixels(read(plain)));
  }

  private static int[] pixels(IIOImage image) {
    return image.getRenderedImage().getData().getPixels(0, 0, 600, 600, (int[]) null);
  }

  private static IIOImage read(byte[] png) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
      reader.setInput(in);
      return reader.readAll(0, null);
    } finally {
      reader.dispose();
    }
  }
}

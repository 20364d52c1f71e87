package dev.laurel.certificates.press;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.test.PresentationBuilder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PrintFileTest {

  private static final int DPI = 40;

  private static byte[] printed(byte[]... pdfs) throws IOException {
    try (PrintFile file = new PrintFile()) {
      for (byte[] pdf : pdfs) {
        file.add(pdf);
      }
      assertThat(file.pages()).isEqualTo(pdfs.length);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.writeTo(out);
      return out.toByteArray();
    }
  }

  private static byte[][] certificates(int number) {
    CompiledTemplate template =
        Prints.compiled(PresentationBuilder.a4().text("Name", "Awarded to ${learner.name}"));
    byte[][] pdfs = new byte[number][];
    for (int i = 0; i < number; i++) {
      pdfs[i] = Prints.pdf(template, Prints.named("Learner No " + (i + 1) + " 李"));
    }
    return pdfs;
  }

  @Test
  void hasAPageForEachCertificateInOrder() throws IOException {
    byte[] all = printed(certificates(3));

    try (PDDocument document = Loader.loadPDF(all)) {
      for (int i = 1; i <= 3; i++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(i);
        stripper.setEndPage(i);
        assertThat(stripper.getText(document)).contains("Learner No " + i);
      }
    }
  }

  @Test
  void looksAsTheCertificatesDo() throws IOException {
    byte[][] pdfs = certificates(2);
    byte[] all = printed(pdfs);

    try (PDDocument document = Loader.loadPDF(all)) {
      BufferedImage there = new PDFRenderer(document).renderImageWithDPI(1, DPI);
      BufferedImage alone = ImageIO.read(new ByteArrayInputStream(Rasterizer.png(pdfs[1], DPI)));
      assertThat(there.getWidth()).isEqualTo(alone.getWidth());
      int different = 0;
      for (int y = 0; y < alone.getHeight(); y++) {
        for (int x = 0; x < alone.getWidth(); x++) {
          different += there.getRGB(x, y) == alone.getRGB(x, y) ? 0 : 1;
        }
      }
      assertThat(different).isZero();
    }
  }

  @Test
  void hasWhatPagesShareOnce() throws IOException {
    byte[][] pdfs = certificates(40);
    int one = printed(pdfs[0]).length;

    assertThat(printed(pdfs).length).isLessThan(one + 40 * 16_000);
    assertThat(printed(pdfs[0], pdfs[0]).length).isLessThan(one + 2_000);
  }

  @Test
  void holdsCertificatesOfDifferentDesigns() throws IOException {
    byte[] first = certificates(1)[0];
    byte[] other =
        Prints.pdf(
            Prints.compiled(PresentationBuilder.a4().text("Name", "Diploma: ${learner.name}")),
            Prints.named("Maria"));

    byte[] both = printed(first, other);

    assertThat(Prints.text(both)).contains("Awarded to").contains("Diploma: Maria");
  }
}

package dev.laurel.certificates.press;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes pictures of PDFs. */
public final class Rasterizer {

  private Rasterizer() {}

  /**
   * The first page as PNG.
   *
   * @param dpi pixels in an inch: 36 for a thumbnail, 100 for a screen
   */
  public static byte[] png(byte[] pdf, int dpi) {
    try (PDDocument document = Loader.loadPDF(pdf);
        ByteArrayOutputStream png = new ByteArrayOutputStream()) {
      PDFRenderer renderer = new PDFRenderer(document);
      // Else pictures many times finer than the screen would be unpacked as a whole.
      renderer.setSubsamplingAllowed(true);
      BufferedImage image = renderer.renderImageWithDPI(0, dpi, ImageType.RGB);
      ImageIO.write(image, "png", png);
      return png.toByteArray();
    } catch (IOException e) {
      throw new PressException("The PDF cannot be drawn", e);
    }
  }
}

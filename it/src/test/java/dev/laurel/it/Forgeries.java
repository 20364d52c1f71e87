package dev.laurel.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** What somebody might make of a certificate, and pass off as one. */
final class Forgeries {

  private Forgeries() {}

  /**
   * One of each kind, by what was done.
   *
   * @param genuine the certificate that is forged
   * @param other one of somebody else, or of another course
   */
  static Map<String, byte[]> of(byte[] genuine, byte[] other) throws IOException {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put("another name by an incremental update", renamed(genuine));
    all.put("the page of another certificate", swapped(genuine, other));
    all.put("its own end behind another beginning", transplanted(genuine, other));
    all.put("cut off by a byte", Arrays.copyOf(genuine, genuine.length - 1));
    all.put("cut in half", Arrays.copyOf(genuine, genuine.length / 2));
    all.put("a byte more", Arrays.copyOf(genuine, genuine.length + 1));
    byte[] altered = genuine.clone();
    altered[genuine.length / 2] ^= 1;
    all.put("one bit of a byte altered", altered);
    byte[] first = genuine.clone();
    first[7] = (byte) (first[7] == '7' ? '6' : '7');
    all.put("another version of the format", first);
    return all;
  }

  /** Paints over the name, and appends only what changed: all bytes before stay. */
  private static byte[] renamed(byte[] genuine) throws IOException {
    try (PDDocument document = Loader.loadPDF(genuine)) {
      PDPage page = document.getPage(0);
      try (PDPageContentStream content =
          new PDPageContentStream(
              document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 40);
        content.newLineAtOffset(200, 200);
        content.showText("Somebody Else");
        content.endText();
      }
      page.getCOSObject().setNeedToBeUpdated(true);
      document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
      document.getPages().getCOSObject().setNeedToBeUpdated(true);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      byte[] forged = out.toByteArray();
      if (!Arrays.equals(genuine, Arrays.copyOf(forged, genuine.length))) {
        throw new IOException("This is no incremental update");
      }
      return forged;
    }
  }

  /** The document of the one, with the number of the other in its metadata. */
  private static byte[] swapped(byte[] genuine, byte[] other) {
    String text = new String(other, StandardCharsets.ISO_8859_1);
    return text.replace(identifier(other), identifier(genuine))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] transplanted(byte[] genuine, byte[] other) {
    int end = Arrays.mismatch(genuine, other);
    byte[] forged = genuine.clone();
    // The beginning that all of the design share, as that of a design with another picture.
    for (int at = end / 3; at < end / 3 + 40; at++) {
      forged[at] ^= 5;
    }
    return forged;
  }

  /** The address that stands in a certificate's metadata. */
  static String identifier(byte[] pdf) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    return text.replaceFirst("(?s).*<dc:identifier>([^<]*)</dc:identifier>.*", "$1");
  }
}

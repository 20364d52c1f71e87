package dev.laurel.test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;

/** What somebody might make of a certificate, and pass off as one. */
public final class Forgeries {

  private static final String RANGES = "/ByteRange[";

  private Forgeries() {}

  /**
   * One of each kind, by what was done.
   *
   * @param genuine the certificate that is forged
   * @param other one of somebody else, or of another course
   */
  public static Map<String, byte[]> of(byte[] genuine, byte[] other) throws IOException {
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
    all.put("the page of another by an incremental update", repainted(genuine, other));
    all.put("a note laid over the name", annotated(genuine));
    all.put("an object behind the end, in no table", hidden(genuine));
    if (text(genuine).contains(RANGES)) {
      all.putAll(ofSigned(genuine, other));
    }
    return all;
  }

  /**
   * What deceives programs that look at signatures: by ranges that leave room, that are nonsense or
   * not there, by a signature that is none or another's.
   */
  private static Map<String, byte[]> ofSigned(byte[] genuine, byte[] other) {
    Map<String, byte[]> all = new LinkedHashMap<>();
    String text = text(genuine);
    int from = text.lastIndexOf("/Contents<") + "/Contents".length();
    int to = text.indexOf('>', from) + 1;
    String ranges = "0 %d %d %d".formatted(from, to, genuine.length - to);
    all.put("the last part not signed", ranged(text, "0 %d %d %d".formatted(from, to, 9)));
    all.put("nothing but the beginning signed", ranged(text, "0 %d %d 0".formatted(from, to)));
    all.put("ranges of nothing", ranged(text, "0 0 0 0"));
    all.put("ranges that run backwards", ranged(text, "0 -%d %d -1".formatted(from, to)));
    all.put("ranges that are not there", bytes(text.replace(RANGES, "/ByteRanges[")));
    all.put(
        "a hole that is larger than said",
        ranged(text, "0 %d %d %d".formatted(from - 60, to, genuine.length - to)));
    all.put("no signature in the hole", filled(text, from, to, ""));
    all.put("a null where the signature was", filled(text, from, to, "00"));
    all.put("the signature of another", filled(text, from, to, contents(other)));
    // The same bytes are signed, but between them is room for others (signature wrapping).
    String room = "%s0 %d %%d %d]/Contents<%s>\n99 0 obj\n<</Type/Page>>\nendobj\n";
    String signature = contents(genuine);
    String rough = room.formatted(RANGES, from, genuine.length - to, signature);
    int moved = to + rough.length() - 2 + String.valueOf(to + rough.length()).length();
    String inserted = rough.formatted(moved);
    all.put(
        "other objects between what is signed",
        bytes(text.substring(0, to) + inserted + text.substring(to)));
    all.put(
        "ranges said twice",
        bytes(text.replace(RANGES + ranges, RANGES + "0 1 2 3]" + RANGES + ranges)));
    return all;
  }

  private static byte[] ranged(String text, String ranges) {
    int begin = text.lastIndexOf(RANGES) + RANGES.length();
    int end = text.indexOf(']', begin);
    String padded = ranges + " ".repeat(Math.max(0, end - begin - ranges.length()));
    return bytes(text.substring(0, begin) + padded + text.substring(end));
  }

  private static byte[] filled(String text, int from, int to, String digits) {
    int room = to - from - 2;
    String all =
        digits.length() > room
            ? digits.substring(0, room)
            : digits + "0".repeat(room - digits.length());
    return bytes(text.substring(0, from + 1) + all + text.substring(to - 1));
  }

  private static String contents(byte[] pdf) {
    String text = text(pdf);
    int from = text.lastIndexOf("/Contents<") + "/Contents<".length();
    return text.substring(from, text.indexOf('>', from));
  }

  private static String text(byte[] pdf) {
    return new String(pdf, StandardCharsets.ISO_8859_1);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** An object that programs find which look for objects themselves when a table is broken. */
  private static byte[] hidden(byte[] genuine) {
    return bytes(text(genuine) + "1 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n%%EOF\n");
  }

  private static byte[] repainted(byte[] genuine, byte[] other) throws IOException {
    try (PDDocument document = Loader.loadPDF(genuine);
        PDDocument source = Loader.loadPDF(other)) {
      PDPage page = document.getPage(0);
      PDFormXObject form = new LayerUtility(document).importPageAsForm(source, 0);
      try (PDPageContentStream content =
          new PDPageContentStream(
              document, page, PDPageContentStream.AppendMode.OVERWRITE, true, true)) {
        content.drawForm(form);
      }
      return update(document, page, genuine);
    }
  }

  private static byte[] annotated(byte[] genuine) throws IOException {
    try (PDDocument document = Loader.loadPDF(genuine)) {
      PDPage page = document.getPage(0);
      PDAnnotationFreeText note = new PDAnnotationFreeText();
      note.setRectangle(new PDRectangle(150, 250, 500, 80));
      note.setContents("Somebody Else");
      note.setDefaultAppearance("/Helv 40 Tf 0 g");
      note.constructAppearances(document);
      List<PDAnnotation> notes = new ArrayList<>(page.getAnnotations());
      notes.add(note);
      page.setAnnotations(notes);
      return update(document, page, genuine);
    }
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
      return update(document, page, genuine);
    }
  }

  /** Appends what changed; all bytes before stay. */
  private static byte[] update(PDDocument document, PDPage page, byte[] genuine)
      throws IOException {
    page.getCOSObject().setNeedToBeUpdated(true);
    document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
    document.getPages().getCOSObject().setNeedToBeUpdated(true);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.saveIncremental(out);
    byte[] forged = out.toByteArray();
    if (forged.length <= genuine.length
        || !Arrays.equals(genuine, Arrays.copyOf(forged, genuine.length))) {
      throw new IOException("This is no incremental update");
    }
    return forged;
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
  public static String identifier(byte[] pdf) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    return text.replaceFirst("(?s).*<dc:identifier>([^<]*)</dc:identifier>.*", "$1");
  }
}

package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.Placeholder;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The objects of a certificate's signature (ISO 32000-1 §12.8, ETSI EN 319 142-1): the field, and
 * its value, which is an object of its own so that it can be told from the field. It certifies the
 * document: no change is allowed after it.
 */
final class SignatureObjects {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT);
  private static final int DIGITS = 10;
  private static final HexFormat HEX = HexFormat.of();

  private final PdfBytes out;
  private final int field;
  private final int value;

  SignatureObjects(PdfBytes out) {
    this.out = out;
    this.field = out.reserve();
    this.value = out.reserve();
  }

  /**
   * Where the signature goes.
   *
   * @param range where the numbers of the signed ranges are written
   * @param from where its brackets begin
   * @param to behind them
   */
  record Hole(int range, int from, int to) {}

  /** The box of a template in which the signature is seen. */
  static Optional<TextFrame> box(List<List<Stamp>> stamps) {
    return stamps.stream()
        .flatMap(Collection::stream)
        .filter(
            stamp ->
                stamp.tokens().stream()
                    .anyMatch(
                        token ->
                            token.name().equals(Placeholder.CERTIFICATE_SIGNATURE.canonical())))
        .flatMap(
            stamp ->
                stamp instanceof Stamp.Words words
                    ? java.util.stream.Stream.of(words.frame())
                    : java.util.stream.Stream.empty())
        .findFirst();
  }

  /** The page's entry. */
  String pageEntry() {
    return "/Annots[" + field + " 0 R]";
  }

  /** The catalog's entries. */
  String catalogEntries() {
    return "/AcroForm<</Fields[" + field + " 0 R]/SigFlags 3>>/Perms<</DocMDP " + value + " 0 R>>";
  }

  /** What the element of the structure has that the field belongs to. */
  String tagKids(int page) {
    return "<</Type/OBJR/Obj " + field + " 0 R/Pg " + page + " 0 R>>";
  }

  /** Writes the field without a place on the page. */
  void writeUnseen(int page) {
    field(page, "/Rect[0 0 0 0]");
  }

  /**
   * Writes the field over a box of the page. Its words are the page's, so that it shows nothing.
   */
  void writeOver(TextFrame frame, double pageHeight, int page) {
    AffineTransform place = frame.place();
    Shape shape =
        place.createTransformedShape(new Rectangle2D.Double(0, 0, frame.width(), frame.height()));
    Rectangle2D box = shape.getBounds2D();
    int nothing = out.reserve();
    String size = Numbers.of(box.getWidth()) + " " + Numbers.of(box.getHeight());
    out.stream(nothing, "/Type/XObject/Subtype/Form/BBox[0 0 " + size + "]", new byte[0]);
    field(
        page,
        "/Rect["
            + Numbers.of(box.getMinX())
            + " "
            + Numbers.of(pageHeight - box.getMaxY())
            + " "
            + Numbers.of(box.getMaxX())
            + " "
            + Numbers.of(pageHeight - box.getMinY())
            + "]/StructParent 1/AP<</N "
            + nothing
            + " 0 R>>");
  }

  private void field(int page, String more) {
    // Flags: print, locked (4 + 128).
    out.object(
        field,
        "<</Type/Annot/Subtype/Widget/FT/Sig/T(Signature)/TU(Signature)/F 132/P "
            + page
            + " 0 R/V "
            + value
            + " 0 R"
            + more
            + ">>");
  }

  /** Writes the value, with room for the signature. */
  Hole writeValue(Signer signer, Instant at) {
    String head =
        "<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/Name"
            + PdfText.string(signer.name())
            + "/M"
            + date(at)
            + "/Reference[<</Type/SigRef/TransformMethod/DocMDP"
            + "/TransformParams<</Type/TransformParams/P 1/V/1.2>>>>]/ByteRange[0 ";
    out.begin(value);
    out.add(head);
    int range = out.length();
    out.add(" ".repeat(3 * DIGITS + 2)).add("]/Contents");
    int from = out.length();
    out.add("<" + "0".repeat(2 * signer.capacity()) + ">");
    int to = out.length();
    out.add(">>\nendobj\n");
    return new Hole(range, from, to);
  }

  /** Signs all that is written but the signature itself. */
  void seal(Hole hole, MessageDigest prefix, Signer signer, Instant at) {
    int before = out.position() - out.length();
    int behind = out.length() - hole.to();
    String ranges = (before + hole.from()) + " " + (before + hole.to()) + " " + behind;
    out.patch(hole.range(), ranges);
    out.update(prefix, 0, hole.from());
    out.update(prefix, hole.to(), out.length());
    byte[] signature = signer.sign(prefix.digest(), at);
    if (signature.length > signer.capacity()) {
      throw new PressException("The signature is longer than was said", null);
    }
    out.patch(hole.from() + 1, HEX.formatHex(signature));
  }

  static String date(Instant at) {
    return "(D:" + DATE.format(at.atZone(ZoneOffset.UTC)) + "Z)";
  }
}

package dev.laurel.certificates.press;

/**
 * A JPEG as it lies in a PDF: its very bytes. One in four printing colours (CMYK) keeps them if it
 * says by a profile which they are, else it is turned into red, green and blue.
 */
final class JpegObject {

  private JpegObject() {}

  /** Writes it and returns its number. */
  static int write(byte[] jpeg, PdfBytes out) {
    JpegHeader header = JpegHeader.of(jpeg);
    if (header.components() == 4 && header.profile().length == 0) {
      return write(Cmyk.toRgb(jpeg, header.adobe(), header.transform()), out);
    }
    String space = space(header, out);
    int number = out.reserve();
    out.stream(
        number,
        "/Type/XObject/Subtype/Image/Width "
            + header.width()
            + "/Height "
            + header.height()
            + "/BitsPerComponent 8/ColorSpace"
            + space
            + "/Filter/DCTDecode",
        jpeg);
    return number;
  }

  private static String space(JpegHeader header, PdfBytes out) {
    if (header.components() == 4) {
      int profile = out.reserve();
      out.deflated(profile, "/N 4", header.profile(), Deflate.BEST);
      String inverted = header.adobe() ? "/Decode[1 0 1 0 1 0 1 0]" : "";
      return "[/ICCBased " + profile + " 0 R]" + inverted;
    }
    return header.components() == 1 ? "/DeviceGray" : "/DeviceRGB";
  }
}

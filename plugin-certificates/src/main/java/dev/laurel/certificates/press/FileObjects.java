package dev.laurel.certificates.press;

import java.time.Instant;

/** The objects of a file inside a certificate (ISO 19005-3 §6.8, ISO 32000-1 §7.11). */
final class FileObjects {

  private FileObjects() {}

  /**
   * What was written.
   *
   * @param catalogEntries the catalog's entries
   * @param inside where the file stands
   */
  record Written(String catalogEntries, Suffix.Inside inside) {

    static final Written NOTHING = new Written("", Suffix.Inside.NOTHING);
  }

  /** Writes them. */
  static Written write(PdfBytes out, EmbeddedFile file, Instant at) {
    int content = out.reserve();
    int specification = out.reserve();
    out.stream(
        content,
        "/Type/EmbeddedFile/Subtype/"
            + name(file.mediaType())
            + "/Params<</Size "
            + file.bytes().length
            + "/ModDate"
            + SignatureObjects.date(at)
            + ">>",
        file.bytes());
    int to = out.length() - PdfBytes.END_OF_STREAM.length();
    String title = PdfText.string(file.name());
    out.object(
        specification,
        "<</Type/Filespec/F"
            + title
            + "/UF"
            + title
            + "/Desc"
            + PdfText.string(file.description())
            + "/AFRelationship/"
            + name(file.relationship())
            + "/EF<</F "
            + content
            + " 0 R/UF "
            + content
            + " 0 R>>>>");
    String entries =
        "/AF["
            + specification
            + " 0 R]/Names<</EmbeddedFiles<</Names["
            + title
            + " "
            + specification
            + " 0 R]>>>>";
    return new Written(entries, new Suffix.Inside(to - file.bytes().length, to));
  }

  /** What is no letter or digit of a name is written by its number (ISO 32000-1 §7.3.5). */
  private static String name(String text) {
    StringBuilder name = new StringBuilder();
    for (byte one : PdfText.utf8(text)) {
      boolean plain =
          one >= '0' && one <= '9' || one >= 'A' && one <= 'Z' || one >= 'a' && one <= 'z';
      if (plain) {
        name.append((char) one);
      } else {
        name.append('#').append("%02X".formatted(one & 0xFF));
      }
    }
    return name.toString();
  }
}

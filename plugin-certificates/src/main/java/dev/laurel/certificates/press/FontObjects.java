package dev.laurel.certificates.press;

/** Writes a subset of a font into a PDF: five objects (ISO 32000-1 §9.7). */
final class FontObjects {

  private FontObjects() {}

  /**
   * Reserves the numbers of a font's objects.
   *
   * @return the number by which pages refer to it
   */
  static int reserve(PdfBytes out) {
    int number = out.reserve();
    for (int i = 0; i < 4; i++) {
      out.reserve();
    }
    return number;
  }

  /**
   * Writes a font.
   *
   * @param number as reserved
   * @param tag six capitals, different for each subset in a file
   */
  static void write(PdfBytes out, int number, GlyphSubset subset, String tag, int level) {
    OpenTypeFont font = subset.face().font();
    String name = tag + "+" + font.postScriptName();
    int[] bounds = font.bounds();
    out.object(
        number,
        "<</Type/Font/Subtype/Type0/BaseFont/"
            + name
            + "/Encoding/Identity-H/DescendantFonts["
            + (number + 1)
            + " 0 R]/ToUnicode "
            + (number + 4)
            + " 0 R>>");
    out.object(
        number + 1,
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/"
            + name
            + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            + "/CIDToGIDMap/Identity/FontDescriptor "
            + (number + 2)
            + " 0 R/W[0["
            + subset.widths()
            + "]]>>");
    out.object(
        number + 2,
        "<</Type/FontDescriptor/FontName/"
            + name
            + "/Flags 4/FontBBox["
            + subset.thousandths(bounds[0])
            + " "
            + subset.thousandths(bounds[1])
            + " "
            + subset.thousandths(bounds[2])
            + " "
            + subset.thousandths(bounds[3])
            + "]/ItalicAngle 0/Ascent "
            + subset.thousandths(font.ascent())
            + "/Descent "
            + -subset.thousandths(font.descent())
            + "/CapHeight 700/StemV 80/FontFile2 "
            + (number + 3)
            + " 0 R>>");
    byte[] program = new SubsetProgram(subset).bytes();
    out.deflated(number + 3, "/Length1 " + program.length, program, level);
    out.deflated(number + 4, "", PdfText.latin(subset.toUnicode()), level);
  }

  /** A tag made of letters and a number. */
  static String tag(String letters, int number) {
    return letters
        + (char) ('A' + number / 26 / 26 % 26)
        + (char) ('A' + number / 26 % 26)
        + (char) ('A' + number % 26);
  }
}

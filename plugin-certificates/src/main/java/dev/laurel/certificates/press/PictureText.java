package dev.laurel.certificates.press;

import java.awt.font.TextAttribute;
import java.text.AttributedString;

/** Text for pictures, in the fonts that certificates are printed in. */
public final class PictureText {

  private PictureText() {}

  /**
   * Text of any script for {@code java.awt.font.TextLayout}, which arranges it; what no font has is
   * a blank.
   *
   * @param text not empty
   * @param family the family, where it has the letters
   * @param size of the letters, in pixels
   */
  public static AttributedString in(String text, String family, boolean bold, float size) {
    Fonts fonts = Fonts.library();
    Typeface own = fonts.find(family, bold, false);
    StringBuilder shown = new StringBuilder(text);
    Typeface[] faces = new Typeface[text.length()];
    Typeface before = own;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int codePoint = text.codePointAt(i);
      Typeface face = before;
      if (!Scripts.control(codePoint)
          && !(Scripts.dependent(codePoint) && before.face().covers(codePoint))) {
        face = own.face().covers(codePoint) ? own : fonts.covering(codePoint, own);
      }
      int length = Character.charCount(codePoint);
      if (face == null) {
        shown.replace(i, i + length, " ".repeat(length));
        face = before;
      }
      for (int j = i; j < i + length; j++) {
        faces[j] = face;
      }
      before = face;
    }
    AttributedString styled = new AttributedString(shown.toString());
    for (int i = 0; i < faces.length; i++) {
      styled.addAttribute(TextAttribute.FONT, faces[i].face().shaping().deriveFont(size), i, i + 1);
    }
    return styled;
  }
}

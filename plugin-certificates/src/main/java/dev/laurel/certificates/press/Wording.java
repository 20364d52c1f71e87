package dev.laurel.certificates.press;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;

/**
 * What learners and course teams wrote, as it is printed: composed (Unicode NFC), on one line, and
 * without characters that show nothing or turn the text around them. What cannot be text at all
 * becomes U+FFFD, which no certificate prints.
 */
final class Wording {

  private static final int FIRST_TO_LOOK_AT = 0x300;
  private static final int SOFT_HYPHEN = 0xAD;
  private static final int JOINER = 0x200D;
  private static final int NON_JOINER = 0x200C;
  private static final int BLACK_FLAG = 0x1F3F4;
  private static final int UNKNOWN = 0xFFFD;

  private final String written;
  private final StringBuilder kept;

  private Wording(String written) {
    this.written = written;
    this.kept = new StringBuilder(written.length());
  }

  /** The text as it is printed. */
  static String of(String written) {
    if (plain(written)) {
      return written.strip();
    }
    String clean = new Wording(composed(written)).clean();
    return composed(clean).strip();
  }

  /** Whether no font may stand in for a character, as nobody can know what it looks like. */
  static boolean unknowable(int codePoint) {
    return codePoint == UNKNOWN
        || codePoint == 0xFFFC
        || (codePoint & 0xFFFE) == 0xFFFE
        || codePoint >= 0xFDD0 && codePoint <= 0xFDEF
        || switch (Character.getType(codePoint)) {
          case Character.PRIVATE_USE, Character.SURROGATE, Character.CONTROL -> true;
          default -> false;
        };
  }

  private static boolean plain(String written) {
    for (int i = 0; i < written.length(); i++) {
      char unit = written.charAt(i);
      if (unit >= FIRST_TO_LOOK_AT || unit < ' ' || unit >= 0x7F && unit < 0xA0) {
        return false;
      }
      if (unit == SOFT_HYPHEN) {
        return false;
      }
    }
    return true;
  }

  private static String composed(String text) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private String clean() {
    for (int i = 0; i < written.length(); ) {
      int codePoint = written.codePointAt(i);
      i += Character.charCount(codePoint);
      add(codePoint, i);
    }
    return kept.toString();
  }

  private void add(int codePoint, int next) {
    if (Character.isISOControl(codePoint) || codePoint == 0x2028 || codePoint == 0x2029) {
      if (kept.length() > 0 && kept.charAt(kept.length() - 1) != ' ') {
        kept.append(' ');
      }
    } else if (Character.getType(codePoint) == Character.SURROGATE) {
      kept.appendCodePoint(UNKNOWN);
    } else if (codePoint == JOINER || codePoint == NON_JOINER) {
      if (joins(next)) {
        kept.appendCodePoint(codePoint);
      }
    } else if (Character.isSpaceChar(codePoint)) {
      kept.appendCodePoint(blank(codePoint));
    } else if (presentationForm(codePoint)) {
      kept.append(Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC));
    } else if (!invisible(codePoint) || flag(codePoint)) {
      kept.appendCodePoint(codePoint);
    }
  }

  /** No-break and ideographic blanks keep their ways; the others differ in width only. */
  private static int blank(int codePoint) {
    return switch (codePoint) {
      case 0xA0, 0x202F, 0x3000 -> codePoint;
      default -> ' ';
    };
  }

  /** Whether a joiner says something here: among letters that join, and in composed pictures. */
  private boolean joins(int next) {
    if (kept.length() == 0) {
      return false;
    }
    int before = kept.codePointBefore(kept.length());
    if (picture(before)) {
      return next < written.length() && picture(written.codePointAt(next));
    }
    return before != JOINER
        && before != NON_JOINER
        && (Scripts.complex(before) || Scripts.complex(base()));
  }

  /** The last letter before marks. */
  private int base() {
    int at = kept.length();
    int codePoint = ' ';
    while (at > 0) {
      codePoint = kept.codePointBefore(at);
      if (!Scripts.dependent(codePoint)) {
        return codePoint;
      }
      at -= Character.charCount(codePoint);
    }
    return codePoint;
  }

  private static boolean picture(int codePoint) {
    return Character.getType(codePoint) == Character.OTHER_SYMBOL
        || codePoint >= 0x1F3FB && codePoint <= 0x1F3FF
        || codePoint >= 0xFE00 && codePoint <= 0xFE0F;
  }

  /** The tags of a region's flag, such as that of Wales, belong to the black flag before them. */
  private boolean flag(int codePoint) {
    if (codePoint < 0xE0020 || codePoint > 0xE007F || kept.length() == 0) {
      return false;
    }
    int before = kept.codePointBefore(kept.length());
    return before == BLACK_FLAG || before >= 0xE0020 && before < 0xE007F;
  }

  /** Letters as old systems stored them, one for each shape or ligature. */
  private static boolean presentationForm(int codePoint) {
    return codePoint >= 0xFB00 && codePoint <= 0xFDFF && !unknowable(codePoint)
        || codePoint >= 0xFE70 && codePoint <= 0xFEFC;
  }

  /**
   * Whether nothing is seen of it: Unicode's default ignorable code points, but those that choose
   * shapes of Mongolian letters, and annotations.
   */
  private static boolean invisible(int codePoint) {
    if (codePoint < 0x2000) {
      return switch (codePoint) {
        case SOFT_HYPHEN, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5 -> true;
        default -> false;
      };
    }
    return codePoint <= 0x200F
        || codePoint >= 0x202A && codePoint <= 0x202E
        || codePoint >= 0x2060 && codePoint <= 0x206F
        || codePoint == 0x3164
        || codePoint >= 0xFE00 && codePoint <= 0xFE0F
        || codePoint == 0xFEFF
        || codePoint == 0xFFA0
        || codePoint >= 0xFFF0 && codePoint <= 0xFFFB
        || codePoint >= 0x1BCA0 && codePoint <= 0x1BCA3
        || codePoint >= 0x1D173 && codePoint <= 0x1D17A
        || codePoint >= 0xE0000 && codePoint <= 0xE0FFF;
  }

  /** Whether it has to be drawn on a letter before it, so that it cannot stand alone. */
  static boolean mark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          UnicodeScript.of(codePoint) != UnicodeScript.MONGOLIAN;
      default -> false;
    };
  }
}

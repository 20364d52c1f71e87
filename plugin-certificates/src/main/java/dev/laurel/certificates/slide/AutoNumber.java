package dev.laurel.certificates.slide;

import java.util.Locale;

/** Counts the numbered paragraphs of one text, level by level. */
final class AutoNumber {

  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private final int[] counts = new int[9];
  private final String[] types = new String[9];

  /** The number of the next paragraph of a level, as it is printed. */
  String next(Xml numbering, int level) {
    String type = numbering.attribute("type", "arabicPeriod");
    if (!type.equals(types[level])) {
      counts[level] = numbering.whole("startAt", 1) - 1;
      types[level] = type;
    }
    counts[level]++;
    for (int deeper = level + 1; deeper < types.length; deeper++) {
      types[deeper] = "";
    }
    return printed(type, Math.max(1, Math.min(9_999, counts[level])));
  }

  /** A paragraph without number ends the counting of its level and those below. */
  void interrupt(int level) {
    for (int ended = level; ended < types.length; ended++) {
      types[ended] = "";
    }
  }

  private static String printed(String type, int number) {
    String text;
    if (type.startsWith("alphaLc")) {
      text = letters(number);
    } else if (type.startsWith("alphaUc")) {
      text = letters(number).toUpperCase(Locale.ROOT);
    } else if (type.startsWith("romanLc")) {
      text = roman(number);
    } else if (type.startsWith("romanUc")) {
      text = roman(number).toUpperCase(Locale.ROOT);
    } else {
      text = Integer.toString(number);
    }
    if (type.endsWith("ParenBoth")) {
      return "(" + text + ")";
    }
    if (type.endsWith("ParenR")) {
      return text + ")";
    }
    if (type.endsWith("Minus")) {
      return text + " -";
    }
    return type.endsWith("Plain") ? text : text + ".";
  }

  private static String letters(int number) {
    StringBuilder letters = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('a' + (rest - 1) % 26));
    }
    return letters.toString();
  }

  private static String roman(int number) {
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        roman.append(ROMAN[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return roman.toString();
  }
}

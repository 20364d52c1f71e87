package dev.laurel.certificates.export;

import dev.laurel.certificates.Decision;

/**
 * Keeps spreadsheets from taking a text for a formula: such a text gets an apostrophe before it.
 */
@Decision
final class Harmless {

  /** What formulas begin with, also in the wide forms of East Asian keyboards. */
  private static final String FORMULAS = "=+-@\t\r\n|%＝＋－＠";

  private Harmless() {}

  static String text(String text) {
    String seen = text.stripLeading();
    boolean isFormula =
        !text.isEmpty()
            && (FORMULAS.indexOf(text.charAt(0)) >= 0
                || !seen.isEmpty() && FORMULAS.indexOf(seen.charAt(0)) >= 0);
    return isFormula ? "'" + text : text;
  }
}

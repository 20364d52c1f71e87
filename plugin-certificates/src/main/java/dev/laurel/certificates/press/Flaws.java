package dev.laurel.certificates.press;

/**
 * Why filled in text cannot be printed right.
 *
 * @param missing characters that no font has
 * @param stray marks with no letter to stand on, which would be drawn on a dotted circle
 */
record Flaws(String missing, String stray) {

  static final Flaws NONE = new Flaws("", "");

  Flaws and(Flaws others) {
    return others.none() ? this : new Flaws(missing + others.missing, stray + others.stray);
  }

  boolean none() {
    return missing.isEmpty() && stray.isEmpty();
  }
}

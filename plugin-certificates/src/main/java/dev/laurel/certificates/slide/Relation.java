package dev.laurel.certificates.slide;

/**
 * What a part refers to.
 *
 * @param type the last word of its type: {@code image}, {@code slideLayout}
 * @param target the name of a part, or an address if external
 */
record Relation(String id, String type, String target, boolean external) {

  static final Relation NONE = new Relation("", "", "", false);

  boolean present() {
    return !target.isEmpty();
  }
}

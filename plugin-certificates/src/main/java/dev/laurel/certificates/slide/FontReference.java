package dev.laurel.certificates.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Font and colour of a shape's style, as run properties. */
final class FontReference {

  private FontReference() {}

  static Xml properties(Xml reference) {
    if (!reference.present()) {
      return Xml.NONE;
    }
    List<Xml> children = new ArrayList<>();
    Xml colour = ColourReader.element(reference);
    if (colour.present()) {
      children.add(new Xml("a:solidFill", Map.of(), List.of(colour), ""));
    }
    String index = reference.attribute("idx", "none");
    if (!index.equals("none")) {
      String prefix = index.equals("major") ? "+mj-" : "+mn-";
      children.add(font("a:latin", prefix + "lt"));
      children.add(font("a:ea", prefix + "ea"));
      children.add(font("a:cs", prefix + "cs"));
    }
    return new Xml("a:defRPr", Map.of(), List.copyOf(children), "");
  }

  private static Xml font(String slot, String name) {
    return new Xml(slot, Map.of("typeface", name), List.of(), "");
  }
}

package dev.laurel.certificates.press;

import java.util.Map;
import java.util.TreeMap;

/** What the page's content refers to by name, other than fonts. */
final class Resources {

  private final PdfBytes out;
  private final Map<String, String> objects = new TreeMap<>();
  private final Map<String, String> states = new TreeMap<>();
  private final Map<String, String> shadings = new TreeMap<>();
  private final Map<String, String> patterns = new TreeMap<>();

  Resources(PdfBytes out) {
    this.out = out;
    opacity(1);
  }

  /** The file that objects belong to. */
  PdfBytes out() {
    return out;
  }

  /** The name of the graphics state that paints with this opacity. */
  static String opacityName(double opacity) {
    return "A" + Math.round(Math.max(0, Math.min(1, opacity)) * 100);
  }

  /** The name of a graphics state that paints with an opacity, which exists from now on. */
  String opacity(double opacity) {
    String name = opacityName(opacity);
    String value = Numbers.of(Integer.parseInt(name.substring(1)) / 100.0);
    states.put(name, "<</Type/ExtGState/ca " + value + "/CA " + value + ">>");
    return name;
  }

  /** Makes the opacities of text that is painted later. */
  void opacitiesOf(TextFrame frame) {
    for (Para para : frame.paragraphs()) {
      Span bullet = para.bullet();
      if (bullet != null) {
        opacitiesOf(bullet.style());
      }
      para.spans().forEach(span -> opacitiesOf(span.style()));
    }
  }

  /** The name of a graphics state with other entries. */
  String state(String entries) {
    String name = "G" + states.size();
    states.put(name, "<</Type/ExtGState" + entries + ">>");
    return name;
  }

  /** The name of an image or form. */
  String object(int number) {
    String name = "X" + objects.size();
    objects.put(name, number + " 0 R");
    return name;
  }

  /** The name of a shading. */
  String shading(int number) {
    String name = "S" + shadings.size();
    shadings.put(name, number + " 0 R");
    return name;
  }

  /** The name of a pattern. */
  String pattern(int number) {
    String name = "P" + patterns.size();
    patterns.put(name, number + " 0 R");
    return name;
  }

  /** The name of a form that paints what these operators say, as one. */
  String form(Content content, Resources used, String entries) {
    int number = out.reserve();
    String dictionary =
        "/Type/XObject/Subtype/Form" + entries + "/Resources<<" + used.write() + ">>";
    out.deflated(number, dictionary, content.bytes(), Deflate.BEST);
    return object(number);
  }

  /** Writes the dictionaries and returns how a page refers to them. */
  String write() {
    return "/XObject "
        + write(objects)
        + " 0 R/ExtGState "
        + write(states)
        + " 0 R/Shading "
        + write(shadings)
        + " 0 R/Pattern "
        + write(patterns)
        + " 0 R";
  }

  private int write(Map<String, String> entries) {
    StringBuilder dictionary = new StringBuilder("<<");
    entries.forEach((name, value) -> dictionary.append('/').append(name).append(' ').append(value));
    int number = out.reserve();
    out.object(number, dictionary.append(">>").toString());
    return number;
  }

  private void opacitiesOf(TextStyle style) {
    opacity(style.ink().opacity());
    Ink highlight = style.highlight();
    if (highlight != null) {
      opacity(highlight.opacity());
    }
  }
}

package dev.laurel.certificates.slide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The properties that hold for an element of an SVG: its own and those it inherits.
 *
 * @param own set on the element itself
 * @param inherited from the elements around it, its own included
 */
record SvgStyle(Map<String, String> own, Map<String, String> inherited) {

  static final SvgStyle INITIAL = new SvgStyle(Map.of(), Map.of());

  private static final Pattern REFERENCE =
      Pattern.compile("url\\(\\s*['\"]?#([^'\")]+)['\"]?\\s*\\).*");
  private static final Set<String> INHERITED =
      Set.of(
          "fill",
          "fill-opacity",
          "fill-rule",
          "clip-rule",
          "color",
          "stroke",
          "stroke-opacity",
          "stroke-width",
          "stroke-linecap",
          "stroke-linejoin",
          "stroke-miterlimit",
          "stroke-dasharray",
          "stroke-dashoffset",
          "visibility",
          "paint-order",
          "marker",
          "marker-start",
          "marker-mid",
          "marker-end");

  /** What we draw only where it has one of these values. */
  private static final Map<String, Set<String>> PLAIN =
      Map.of(
          "filter", Set.of("none"),
          "mask", Set.of("none"),
          "mix-blend-mode", Set.of("normal"),
          "vector-effect", Set.of("none"),
          "paint-order", Set.of("normal", "fill", "fill stroke", "fill stroke markers"),
          "marker", Set.of("none"),
          "marker-start", Set.of("none"),
          "marker-mid", Set.of("none"),
          "marker-end", Set.of("none"));

  SvgStyle {
    own = Map.copyOf(own);
    inherited = Map.copyOf(inherited);
  }

  /** The style of an element inside this one. */
  SvgStyle inside(Map<String, String> properties) throws UndrawableSvgException {
    for (Map.Entry<String, Set<String>> plain : PLAIN.entrySet()) {
      String value = properties.getOrDefault(plain.getKey(), "inherit");
      if (!value.equals("inherit") && !plain.getValue().contains(value)) {
        throw new UndrawableSvgException(plain.getKey());
      }
    }
    Map<String, String> all = new HashMap<>(inherited);
    for (String name : INHERITED) {
      String value = properties.get(name);
      if (value != null && !value.equals("inherit")) {
        all.put(name, value);
      }
    }
    return new SvgStyle(properties, all);
  }

  String value(String name, String fallback) {
    return inherited.getOrDefault(name, own.getOrDefault(name, fallback));
  }

  boolean shown() {
    return !own.getOrDefault("display", "").equals("none");
  }

  boolean visible() {
    return value("visibility", "visible").equals("visible");
  }

  double part(String name) throws UndrawableSvgException {
    return SvgNumbers.part(value(name, "1"));
  }

  double opacity() throws UndrawableSvgException {
    return SvgNumbers.part(own.getOrDefault("opacity", "1"));
  }

  /** The id a property refers to, or null if it does not refer to anything. */
  static @Nullable String reference(String value) {
    Matcher reference = REFERENCE.matcher(value);
    return reference.matches() ? reference.group(1) : null;
  }

  /** The colour a property says; null for none. */
  @Nullable Colour colour(String value) throws UndrawableSvgException {
    String words = value.strip();
    return switch (words) {
      case "none", "transparent" -> null;
      case "currentColor", "currentcolor" -> {
        String own = value("color", "black");
        yield own.equals(value) ? Colour.BLACK : colour(own);
      }
      default -> words.startsWith("#") ? hexadecimal(words.substring(1)) : spoken(words);
    };
  }

  private static Colour hexadecimal(String digits) throws UndrawableSvgException {
    boolean brief = digits.length() == 3 || digits.length() == 4;
    String all = brief ? digits.replaceAll("(.)", "$1$1") : digits;
    if (!all.matches("[0-9a-fA-F]{6}([0-9a-fA-F]{2})?")) {
      throw new UndrawableSvgException("#" + digits);
    }
    double alpha = all.length() == 8 ? Integer.parseInt(all.substring(6), 16) / 255.0 : 1;
    int rgb = Integer.parseInt(all.substring(0, 6), 16);
    return new Colour(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, alpha);
  }

  private static Colour spoken(String words) throws UndrawableSvgException {
    if (words.startsWith("rgb") && words.endsWith(")")) {
      String inside = words.substring(words.indexOf('(') + 1, words.length() - 1);
      List<String> parts = List.of(inside.strip().split("[\\s,/]+", -1));
      if (parts.size() >= 3) {
        return new Colour(
            level(parts.get(0)),
            level(parts.get(1)),
            level(parts.get(2)),
            parts.size() > 3 ? SvgNumbers.part(parts.get(3)) : 1);
      }
    }
    Colour unknown = new Colour(0, 0, 0, 0);
    Colour named = PresetColours.find(words, unknown);
    if (named.equals(unknown)) {
      throw new UndrawableSvgException(words.substring(0, Math.min(30, words.length())));
    }
    return named;
  }

  private static int level(String text) throws UndrawableSvgException {
    return (int) Math.round(Math.max(0, Math.min(255, SvgNumbers.length(text, 255))));
  }
}

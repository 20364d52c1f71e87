package dev.laurel.certificates.slide;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An element of a part, immutable. Names have the customary prefix of their namespace, whichever
 * the file uses and whether it is of the transitional or the strict kind: {@code p:sp}, {@code
 * r:embed}. What is not there is {@link #NONE}, so that paths can be followed without asking at
 * each step.
 */
record Xml(String name, Map<String, String> attributes, List<Xml> children, String text) {

  static final Xml NONE = new Xml("", Map.of(), List.of(), "");

  private static final double EMU = 12_700;
  private static final double LARGEST = 1e6;

  boolean present() {
    return !name.isEmpty();
  }

  boolean is(String expected) {
    return name.equals(expected);
  }

  /** The first element down this path. */
  Xml at(String... path) {
    Xml element = this;
    for (String step : path) {
      element = element.first(step);
    }
    return element;
  }

  /** The first child of one of these names. */
  Xml first(String... names) {
    for (Xml child : children) {
      for (String expected : names) {
        if (child.is(expected)) {
          return child;
        }
      }
    }
    return NONE;
  }

  List<Xml> all(String expected) {
    return children.stream().filter(child -> child.is(expected)).toList();
  }

  /** This element and all below it. */
  Stream<Xml> descendants() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Xml::descendants));
  }

  @Nullable String attribute(String attribute) {
    return attributes.get(attribute);
  }

  String attribute(String attribute, String fallback) {
    return attributes.getOrDefault(attribute, fallback);
  }

  boolean flag(String attribute, boolean fallback) {
    return switch (attribute(attribute, "")) {
      case "1", "true", "on" -> true;
      case "0", "false", "off" -> false;
      default -> fallback;
    };
  }

  /** A plain number. */
  double number(String attribute, double fallback) {
    String value = attributes.get(attribute);
    return value == null ? fallback : parse(value, 1, fallback);
  }

  /** A whole number. */
  int whole(String attribute, int fallback) {
    return (int) number(attribute, fallback);
  }

  /** A length, in points. */
  double points(String attribute, double fallback) {
    String value = attributes.get(attribute);
    return value == null ? fallback : length(value, fallback);
  }

  /** A part of a whole: 1 for {@code 100000} or {@code 100%}. */
  double part(String attribute, double fallback) {
    String value = attributes.get(attribute);
    if (value == null) {
      return fallback;
    }
    return value.endsWith("%")
        ? parse(value.substring(0, value.length() - 1), 100, fallback)
        : parse(value, 100_000, fallback);
  }

  /** An angle, in degrees. */
  double degrees(String attribute, double fallback) {
    String value = attributes.get(attribute);
    return value == null ? fallback : parse(value, 60_000, fallback);
  }

  private static double length(String value, double fallback) {
    String number = value.strip();
    if (number.length() > 2 && Character.isLetter(number.charAt(number.length() - 1))) {
      double unit =
          switch (number.substring(number.length() - 2)) {
            case "mm" -> 72 / 25.4;
            case "cm" -> 72 / 2.54;
            case "in" -> 72;
            case "pc", "pi" -> 12;
            default -> 1;
          };
      return parse(number.substring(0, number.length() - 2), 1 / unit, fallback);
    }
    return parse(number, EMU, fallback);
  }

  private static double parse(String value, double divisor, double fallback) {
    try {
      double number = Double.parseDouble(value.strip()) / divisor;
      return Double.isFinite(number)
          ? Math.max(-LARGEST * 12_700, Math.min(LARGEST * 12_700, number))
          : fallback;
    } catch (NumberFormatException notANumber) {
      return fallback;
    }
  }
}

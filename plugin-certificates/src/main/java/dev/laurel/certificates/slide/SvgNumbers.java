package dev.laurel.certificates.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and lengths as SVG writes them (SVG 1.1 §4.2). */
final class SvgNumbers {

  static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");

  private static final double LARGEST = 1e7;
  private static final Pattern SEPARATOR = Pattern.compile("[\\s,]*");

  private SvgNumbers() {}

  /** All numbers of a list. */
  static List<Double> list(String text) throws UndrawableSvgException {
    List<Double> numbers = new ArrayList<>();
    Matcher number = NUMBER.matcher(text);
    Matcher separator = SEPARATOR.matcher(text);
    int at = 0;
    while (at < text.length()) {
      at = separator.region(at, text.length()).lookingAt() ? separator.end() : at;
      if (at < text.length()) {
        if (!number.region(at, text.length()).lookingAt()) {
          throw new UndrawableSvgException(shortened(text));
        }
        numbers.add(parse(number.group()));
        at = number.end();
      }
    }
    return numbers;
  }

  /** A length in units of the drawing; {@code whole} is what 100 % stand for. */
  static double length(String text, double whole) throws UndrawableSvgException {
    String words = text.strip();
    Matcher number = NUMBER.matcher(words);
    if (!number.lookingAt()) {
      throw new UndrawableSvgException(shortened(text));
    }
    double value = parse(number.group());
    return switch (words.substring(number.end()).strip()) {
      case "", "px" -> value;
      case "pt" -> value * 4 / 3;
      case "pc" -> value * 16;
      case "mm" -> value * 96 / 25.4;
      case "cm" -> value * 96 / 2.54;
      case "in" -> value * 96;
      case "%" -> value * whole / 100;
      default -> throw new UndrawableSvgException(shortened(text));
    };
  }

  /** A part of a whole: {@code 0.5} or {@code 50%}. */
  static double part(String text) throws UndrawableSvgException {
    return Math.max(0, Math.min(1, length(text, 1)));
  }

  static double parse(String number) throws UndrawableSvgException {
    double value = Double.parseDouble(number);
    if (!(Math.abs(value) <= LARGEST)) {
      throw new UndrawableSvgException(number);
    }
    return value;
  }

  private static String shortened(String text) {
    return text.strip().substring(0, Math.min(30, text.strip().length()));
  }
}

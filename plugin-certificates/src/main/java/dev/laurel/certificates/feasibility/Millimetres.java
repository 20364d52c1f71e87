package dev.laurel.certificates.feasibility;

import java.util.Locale;

/** Says lengths in the words of a ruler. */
final class Millimetres {

  private Millimetres() {}

  static String of(double points) {
    return String.format(Locale.ROOT, "%.1f", points * 25.4 / 72);
  }
}

package dev.laurel.certificates.press;

import java.util.ArrayList;
import java.util.List;

/**
 * How much text is shrunk.
 *
 * @param font factor of all sizes
 * @param spacingReduction taken off line spacing, as a part of a line
 */
record Scale(double font, double spacingReduction) {

  static final Scale NONE = new Scale(1, 0);

  /** The steps of PowerPoint's "Shrink text on overflow". */
  static List<Scale> powerPoint() {
    List<Scale> steps = new ArrayList<>();
    steps.add(NONE);
    steps.add(new Scale(0.925, 0.1));
    for (double font = 0.85; font > 0.24; font -= 0.075) {
      steps.add(new Scale(font, 0.2));
    }
    return steps;
  }

  /** Small steps down to a floor, line spacing kept. */
  static List<Scale> gentle(double floor) {
    List<Scale> steps = new ArrayList<>();
    for (double font = 1; font > floor; font *= 0.96) {
      steps.add(new Scale(font, 0));
    }
    steps.add(new Scale(Math.min(1, floor), 0));
    return steps;
  }
}

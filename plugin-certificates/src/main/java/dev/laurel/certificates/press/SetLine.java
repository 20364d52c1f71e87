package dev.laurel.certificates.press;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a paragraph, before it has its height in the frame.
 *
 * @param paragraph its number in the frame
 * @param height from the line above to this one
 * @param ascent from the top of the line to its baseline
 * @param before kept free above it
 * @param runs placed against a baseline of 0
 */
record SetLine(int paragraph, double height, double ascent, double before, List<PlacedRun> runs) {

  /** Nothing but height. */
  static SetLine blank(int paragraph, double height, double before) {
    return new SetLine(paragraph, height, height, before, List.of());
  }

  /** How far to the right it reaches; null if nothing is printed. */
  @Nullable Double right() {
    return runs.stream().map(run -> run.x() + run.width()).max(Double::compare).orElse(null);
  }
}

package dev.laurel.kit.configuration;

import java.util.Collection;
import java.util.Comparator;

/** What was perhaps meant by a name that there is not. */
final class Spelling {

  private Spelling() {}

  /** The known name that takes the fewest letters to be changed, left out or added. */
  static String nearest(String name, Collection<String> known) {
    return known.stream()
        .min(Comparator.comparingInt((String one) -> distance(name, one)).thenComparing(one -> one))
        .orElse("");
  }

  /** Levenshtein's distance. */
  static int distance(String one, String other) {
    int[] before = new int[other.length() + 1];
    for (int column = 0; column <= other.length(); column++) {
      before[column] = column;
    }
    for (int row = 1; row <= one.length(); row++) {
      int[] now = new int[other.length() + 1];
      now[0] = row;
      for (int column = 1; column <= other.length(); column++) {
        int changed =
            before[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
        now[column] = Math.min(changed, Math.min(before[column], now[column - 1]) + 1);
      }
      before = now;
    }
    return before[other.length()];
  }
}

package dev.laurel.kit.persistence;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts many rows into blocks of few different sizes: then statements in the language {@code rows}
 * have few different texts, which drivers that keep what they have prepared know again.
 */
public final class Blocks {

  private static final int LARGEST = 128;

  private Blocks() {}

  /**
   * Cuts.
   *
   * @param <T> a row
   * @param all the rows
   * @return blocks of 128 rows, and at the end one of 64, 32, 16, 8, 4, 2 and 1 at most each
   */
  public static <T> List<List<T>> of(List<T> all) {
    List<List<T>> blocks = new ArrayList<>();
    int from = 0;
    for (int size = LARGEST; size > 0; size /= 2) {
      while (all.size() - from >= size) {
        blocks.add(all.subList(from, from + size));
        from += size;
      }
    }
    return blocks;
  }
}

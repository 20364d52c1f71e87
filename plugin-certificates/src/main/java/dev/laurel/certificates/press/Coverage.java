package dev.laurel.certificates.press;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Which characters a font has glyphs for, roughly and without loading it: the ranges of its
 * character map (ISO/IEC 14496-22 {@code cmap}, formats 4 and 12).
 */
final class Coverage {

  private final List<int[]> ranges = new ArrayList<>();

  /** Reads a character map; one that cannot be read covers nothing. */
  Coverage(byte[] map) {
    ByteBuffer data = ByteBuffer.wrap(map);
    try {
      int count = data.getShort(2) & 0xFFFF;
      for (int i = 0; i < count; i++) {
        int table = data.getInt(4 + 8 * i + 4);
        int format = data.getShort(table) & 0xFFFF;
        if (format == 4) {
          segments(data, table);
        } else if (format == 12) {
          groups(data, table);
        }
      }
    } catch (IndexOutOfBoundsException cut) {
      ranges.clear();
    }
  }

  boolean has(int codePoint) {
    for (int[] range : ranges) {
      if (codePoint >= range[0] && codePoint <= range[1]) {
        return true;
      }
    }
    return false;
  }

  private void segments(ByteBuffer data, int table) {
    int doubled = data.getShort(table + 6) & 0xFFFF;
    for (int i = 0; i < doubled; i += 2) {
      int end = data.getShort(table + 14 + i) & 0xFFFF;
      int start = data.getShort(table + 16 + doubled + i) & 0xFFFF;
      if (start <= end && start != 0xFFFF) {
        ranges.add(new int[] {start, end});
      }
    }
  }

  private void groups(ByteBuffer data, int table) {
    int count = Math.min(data.getInt(table + 12), 65_536);
    for (int i = 0; i < count; i++) {
      int group = table + 16 + 12 * i;
      ranges.add(new int[] {data.getInt(group), data.getInt(group + 4)});
    }
  }
}

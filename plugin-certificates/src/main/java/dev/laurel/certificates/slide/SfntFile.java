package dev.laurel.certificates.slide;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;

/** Puts tables together to a font file (ISO/IEC 14496-22). */
public final class SfntFile {

  private static final int TRUETYPE = 0x10000;
  private static final int CFF = 0x4F54544F;

  private SfntFile() {}

  /** The file with these tables, by their tags. */
  public static byte[] of(SortedMap<String, byte[]> tables) {
    int directory = 12 + 16 * tables.size();
    int size = directory;
    for (byte[] table : tables.values()) {
      size += padded(table.length);
    }
    int power = 31 - Integer.numberOfLeadingZeros(tables.size());
    ByteBuffer out = ByteBuffer.allocate(size);
    out.putInt(tables.containsKey("CFF ") ? CFF : TRUETYPE).putShort((short) tables.size());
    out.putShort((short) (16 << power)).putShort((short) power);
    out.putShort((short) (16 * tables.size() - (16 << power)));
    int position = directory;
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      out.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
      out.putInt(checksum(table.getValue())).putInt(position).putInt(table.getValue().length);
      position += padded(table.getValue().length);
    }
    for (byte[] table : tables.values()) {
      out.put(table);
      out.position(padded(out.position()));
    }
    return out.array();
  }

  private static int checksum(byte[] table) {
    ByteBuffer data = ByteBuffer.wrap(Arrays.copyOf(table, padded(table.length)));
    int sum = 0;
    while (data.hasRemaining()) {
      sum += data.getInt();
    }
    return sum;
  }

  private static int padded(int length) {
    return length + 3 & ~3;
  }
}

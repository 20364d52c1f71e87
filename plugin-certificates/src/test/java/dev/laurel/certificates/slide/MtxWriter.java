package dev.laurel.certificates.slide;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;

/**
 * Compresses TrueType fonts as PowerPoint does (W3C Submission “MicroType Express”), without
 * looking for the best way: glyphs as triplets, runs of a byte as copies, the rest byte by byte.
 */
final class MtxWriter {

  private static final int HEADER = 100;

  private final ByteBuffer font;
  private final TreeMap<String, int[]> tables = new TreeMap<>();

  private MtxWriter(byte[] font) {
    this.font = ByteBuffer.wrap(font);
    for (int i = 0; i < this.font.getShort(4); i++) {
      int entry = 12 + 16 * i;
      tables.put(
          new String(font, entry, 4, StandardCharsets.ISO_8859_1),
          new int[] {this.font.getInt(entry + 8), this.font.getInt(entry + 12)});
    }
  }

  /** An Embedded OpenType file with the font in it, compressed. */
  static byte[] embedded(byte[] font, int flags) {
    byte[] compressed = compressed(new MtxWriter(font).compact());
    ByteBuffer eot = ByteBuffer.allocate(HEADER + compressed.length).order(ByteOrder.LITTLE_ENDIAN);
    eot.putInt(0, HEADER + compressed.length).putInt(4, compressed.length).putInt(8, 0x20001);
    eot.putInt(12, flags | 4).putShort(34, (short) 0x504C);
    for (int i = 0; i < compressed.length; i++) {
      eot.put(
          HEADER + i, (byte) ((flags & 0x10000000) != 0 ? compressed[i] ^ 0x50 : compressed[i]));
    }
    return eot.array();
  }

  private byte[] compact() {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    boolean wide = font.getShort(at("head") + 50) != 0;
    byte[] outlines = glyphs(wide);
    tables.put("loca", new int[] {at("loca"), 0});
    ByteBuffer directory = ByteBuffer.allocate(12 + 16 * tables.size());
    directory.putInt(0x10000).putShort((short) tables.size()).position(12);
    tables.forEach(
        (tag, place) -> {
          byte[] data =
              tag.equals("glyf")
                  ? outlines
                  : java.util.Arrays.copyOfRange(font.array(), place[0], place[0] + place[1]);
          directory.put(tag.getBytes(StandardCharsets.ISO_8859_1)).putInt(0);
          directory.putInt(directory.capacity() + body.size()).putInt(data.length);
          body.writeBytes(data);
        });
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(directory.array());
    whole.writeBytes(body.toByteArray());
    return whole.toByteArray();
  }

  private byte[] glyphs(boolean wide) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int count = font.getShort(at("maxp") + 4) & 0xFFFF;
    for (int i = 0; i < count; i++) {
      int from = location(i, wide);
      if (location(i + 1, wide) <= from) {
        out.write(0);
        out.write(0);
      } else {
        font.position(at("glyf") + from);
        glyph(out);
      }
    }
    return out.toByteArray();
  }

  private int at(String tag) {
    return tables.getOrDefault(tag, new int[2])[0];
  }

  private int location(int glyph, boolean wide) {
    int table = at("loca");
    return wide ? font.getInt(table + 4 * glyph) : (font.getShort(table + 2 * glyph) & 0xFFFF) * 2;
  }

  private void glyph(ByteArrayOutputStream out) {
    int contours = font.getShort();
    if (contours < 0) {
      composite(out);
      return;
    }
    font.position(font.position() + 8);
    word(out, contours);
    int points = 0;
    for (int i = 0; i < contours; i++) {
      int end = font.getShort() & 0xFFFF;
      number(out, i == 0 ? end : end + 1 - points);
      points = end + 1;
    }
    font.position(font.position() + 2 + (font.getShort(font.position()) & 0xFFFF));
    byte[] flags = new byte[points];
    for (int i = 0; i < points; i++) {
      flags[i] = font.get();
      for (int again = (flags[i] & 8) != 0 ? font.get() & 0xFF : 0; again > 0; again--) {
        flags[i + 1] = flags[i];
        i++;
      }
    }
    int[] x = steps(flags, 2, 16);
    int[] y = steps(flags, 4, 32);
    ByteArrayOutputStream places = new ByteArrayOutputStream();
    for (int i = 0; i < points; i++) {
      out.write(triplet(x[i], y[i], places) | ((flags[i] & 1) != 0 ? 0 : 0x80));
    }
    out.writeBytes(places.toByteArray());
    number(out, 600);
    number(out, 300);
  }

  private int[] steps(byte[] flags, int small, int same) {
    int[] steps = new int[flags.length];
    for (int i = 0; i < flags.length; i++) {
      if ((flags[i] & small) != 0) {
        int step = font.get() & 0xFF;
        steps[i] = (flags[i] & same) != 0 ? step : -step;
      } else {
        steps[i] = (flags[i] & same) != 0 ? 0 : font.getShort();
      }
    }
    return steps;
  }

  private void composite(ByteArrayOutputStream out) {
    int from = font.position() - 2;
    font.position(font.position() + 8);
    int flags;
    do {
      flags = font.getShort();
      int scale = (flags & 8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0;
      font.position(font.position() + 2 + ((flags & 1) != 0 ? 4 : 2) + scale);
    } while ((flags & 0x20) != 0);
    out.write(font.array(), from, font.position() - from);
    if ((flags & 0x100) != 0) {
      number(out, 3);
      number(out, 17);
    }
  }

  private static int triplet(int x, int y, ByteArrayOutputStream out) {
    int right = Math.abs(x);
    int above = Math.abs(y);
    int signs = (x >= 0 ? 1 : 0) + (y >= 0 ? 2 : 0);
    if (x == 0 && above < 1280) {
      out.write(above);
      return (above >> 8) * 2 + (y >= 0 ? 1 : 0);
    } else if (y == 0 && right < 1280) {
      out.write(right);
      return 10 + (right >> 8) * 2 + (x >= 0 ? 1 : 0);
    } else if (x != 0 && y != 0 && right <= 64 && above <= 64) {
      out.write((right - 1 & 0xF) << 4 | above - 1 & 0xF);
      return 20 + (right - 1 & 0x30) + ((above - 1 & 0x30) >> 2) + signs;
    } else if (x != 0 && y != 0 && right <= 768 && above <= 768) {
      out.write(right - 1);
      out.write(above - 1);
      return 84 + (right - 1 >> 8) * 12 + (above - 1 >> 8) * 4 + signs;
    } else if (right < 4096 && above < 4096) {
      out.write(right >> 4);
      out.write((right & 0xF) << 4 | above >> 8);
      out.write(above);
      return 120 + signs;
    }
    word(out, right);
    word(out, above);
    return 124 + signs;
  }

  private static void word(ByteArrayOutputStream out, int value) {
    out.write(value >> 8);
    out.write(value);
  }

  private static void number(ByteArrayOutputStream out, int value) {
    if (value < 253) {
      out.write(value);
    } else if (value < 506) {
      out.write(255);
      out.write(value - 253);
    } else if (value < 762) {
      out.write(254);
      out.write(value - 506);
    } else {
      out.write(253);
      word(out, value);
    }
  }

  private static byte[] compressed(byte[] data) {
    byte[] first = new Bits().file(data);
    byte[] second = new Bits().file(new byte[0]);
    ByteBuffer out = ByteBuffer.allocate(10 + first.length + 2 * second.length);
    out.putInt(3 << 24 | 0x7FFFFF);
    out.put(three(10 + first.length)).put(three(10 + first.length + second.length));
    return out.put(first).put(second).put(second).array();
  }

  private static byte[] three(int value) {
    return new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
  }

  /** Writes one compressed part. */
  private static final class Bits {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int bits;
    private int count;

    byte[] file(byte[] data) {
      int ranges = 1;
      while (1 << 3 * ranges < data.length) {
        ranges++;
      }
      bit(false);
      Tree distances = new Tree(8);
      Tree lengths = new Tree(8);
      for (int i = 23; i >= 0; i--) {
        bit((data.length >> i & 1) != 0);
      }
      Tree symbols = new Tree(256 + 8 * ranges + 3);
      for (int at = 0; at < data.length; ) {
        int run = at == 0 ? 0 : run(data, at);
        if (run > 40) {
          // of the byte before, 33 to 40 long: 31 + 2 is 01 11 11 in pairs of bits
          symbols.write(256 + 4 + 1);
          lengths.write(4 + 3);
          lengths.write(3);
          distances.write(0);
          at += 33;
        } else if (at > 4 && data[at] == data[at - 4]) {
          symbols.write(256 + 8 * ranges + 1);
          at++;
        } else {
          symbols.write(data[at++] & 0xFF);
        }
      }
      while (count != 0) {
        bit(false);
      }
      return out.toByteArray();
    }

    /** How far the 33 bytes from here equal those that end right before. */
    private static int run(byte[] data, int at) {
      int run = 0;
      while (at + run < data.length && at >= 33 && data[at + run] == data[at - 33 + run % 33]) {
        run++;
      }
      return run;
    }

    private void bit(boolean set) {
      bits = bits << 1 | (set ? 1 : 0);
      if (++count == 8) {
        out.write(bits);
        count = 0;
        bits = 0;
      }
    }

    /** A tree of codes, as simple as can be: nodes in a row, the heaviest first. */
    private final class Tree {

      private final int[] parent;
      private final int[] weight;
      private final int[] leaf;
      private final int[] symbolAt;

      Tree(int symbols) {
        parent = new int[2 * symbols];
        weight = new int[2 * symbols];
        symbolAt = new int[2 * symbols];
        leaf = new int[symbols];
        for (int node = 2 * symbols - 1; node > 0; node--) {
          parent[node] = node / 2;
          symbolAt[node] = node - symbols;
          weight[node] = node >= symbols ? 1 : weight[2 * node] + weight[2 * node + 1];
          if (node >= symbols) {
            leaf[node - symbols] = node;
          }
        }
        if (symbols > 256) {
          raise(256);
          raise(257);
          for (int i = 0; i < 12; i++) {
            raise(symbols - 3);
          }
          for (int i = 0; i < 6; i++) {
            raise(symbols - 2);
          }
        } else {
          for (int i = 0; i < 2 * symbols; i++) {
            raise(i % symbols);
          }
        }
      }

      void write(int symbol) {
        StringBuilder path = new StringBuilder();
        for (int node = leaf[symbol]; node != 1; node = parent[node]) {
          path.append(node % 2 == 0 ? '0' : '1');
        }
        path.reverse().chars().forEach(step -> bit(step == '1'));
        raise(symbol);
      }

      private void raise(int symbol) {
        int node = leaf[symbol];
        while (node != 1) {
          int front = node;
          while (front > 2 && weight[front - 1] == weight[node]) {
            front--;
          }
          swap(front, node);
          node = front;
          weight[node]++;
          node = parent[node];
        }
        weight[1]++;
      }

      private void swap(int one, int other) {
        if (one == other) {
          return;
        }
        int kept = symbolAt[one];
        symbolAt[one] = symbolAt[other];
        symbolAt[other] = kept;
        for (int i = 2; i < parent.length; i++) {
          parent[i] = parent[i] == one ? -other : parent[i] == other ? -one : parent[i];
        }
        for (int i = 2; i < parent.length; i++) {
          parent[i] = Math.abs(parent[i]);
        }
        if (symbolAt[one] >= 0) {
          leaf[symbolAt[one]] = one;
        }
        if (symbolAt[other] >= 0) {
          leaf[symbolAt[other]] = other;
        }
      }
    }
  }
}

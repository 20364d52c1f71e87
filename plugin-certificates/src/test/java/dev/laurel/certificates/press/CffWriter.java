package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.SfntFile;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes an OpenType font with CFF outlines of one with TrueType outlines: its twin. */
public final class CffWriter {

  private static final int CALL_FIRST = -107;

  private CffWriter() {}

  /** The twin of a font. */
  public static byte[] twin(byte[] trueType) throws IOException, FontFormatException {
    SortedMap<String, byte[]> tables = tables(trueType);
    for (String other : List.of("glyf", "loca", "cvt ", "fpgm", "prep", "gasp", "DSIG")) {
      tables.remove(other);
    }
    ByteBuffer maximum = ByteBuffer.allocate(6).putInt(0x5000);
    Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(trueType));
    tables.put("maxp", maximum.putShort((short) font.getNumGlyphs()).array());
    List<byte[]> programs = new ArrayList<>();
    int size = ByteBuffer.wrap(tables.getOrDefault("head", new byte[54])).getShort(18);
    for (int glyph = 0; glyph < font.getNumGlyphs(); glyph++) {
      programs.add(program(font.deriveFont((float) size), glyph));
    }
    tables.put("CFF ", table(programs, List.of(new byte[] {5, 11})));
    return SfntFile.of(tables);
  }

  /** A table of these glyphs, which may call these subroutines. */
  public static byte[] table(List<byte[]> programs, List<byte[]> subroutines) {
    byte[] name = index(List.of("Twin".getBytes(StandardCharsets.ISO_8859_1)));
    byte[] shared = index(subroutines);
    int charset = 4 + name.length + index(List.of(new byte[19])).length + 2 + shared.length;
    ByteBuffer dictionary = ByteBuffer.allocate(19);
    dictionary.put((byte) 29).putInt(charset).put((byte) 15);
    dictionary.put((byte) 29).putInt(charset + 5).put((byte) 17);
    byte[] glyphs = index(programs);
    dictionary.put((byte) 141).put((byte) 29).putInt(charset + 5 + glyphs.length).put((byte) 18);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {1, 0, 4, 4});
    out.writeBytes(name);
    out.writeBytes(index(List.of(dictionary.array())));
    out.writeBytes(index(List.of()));
    out.writeBytes(shared);
    ByteBuffer names = ByteBuffer.allocate(5).put((byte) 2).putShort((short) 1);
    out.writeBytes(names.putShort((short) (programs.size() - 2)).array());
    out.writeBytes(glyphs);
    out.writeBytes(new byte[] {(byte) 139, 20});
    return out.toByteArray();
  }

  /** The table of a font all glyphs of which call one another without end. */
  public static byte[] bomb(int glyphs) {
    List<byte[]> calls = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      for (int k = 0; k < 100; k++) {
        number(out, i + 1 + CALL_FIRST);
        out.write(29);
      }
      out.write(11);
      calls.add(out.toByteArray());
    }
    calls.add(new byte[] {(byte) 140, (byte) 140, 5, 11});
    return table(Collections.nCopies(glyphs, calls.get(0)), calls);
  }

  /** A font that has this table for its outlines. */
  public static byte[] with(byte[] table, byte[] twin) {
    SortedMap<String, byte[]> tables = tables(twin);
    tables.put("CFF ", table);
    return SfntFile.of(tables);
  }

  private static SortedMap<String, byte[]> tables(byte[] font) {
    ByteBuffer data = ByteBuffer.wrap(font);
    TreeMap<String, byte[]> tables = new TreeMap<>();
    for (int i = 0; i < data.getShort(4); i++) {
      int entry = 12 + 16 * i;
      int offset = data.getInt(entry + 8);
      tables.put(
          new String(font, entry, 4, StandardCharsets.ISO_8859_1),
          Arrays.copyOfRange(font, offset, offset + data.getInt(entry + 12)));
    }
    return tables;
  }

  private static byte[] index(List<byte[]> entries) {
    if (entries.isEmpty()) {
      return new byte[2];
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int length = entries.stream().mapToInt(entry -> entry.length).sum();
    ByteBuffer head = ByteBuffer.allocate(3 + 4 * (entries.size() + 1));
    head.putShort((short) entries.size()).put((byte) 4);
    int offset = 1;
    for (byte[] entry : entries) {
      head.putInt(offset);
      offset += entry.length;
    }
    head.putInt(length + 1);
    out.writeBytes(head.array());
    entries.forEach(out::writeBytes);
    return out.toByteArray();
  }

  private static byte[] program(Font font, int glyph) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PathIterator path =
        font.createGlyphVector(new FontRenderContext(null, true, true), new int[] {glyph})
            .getOutline()
            .getPathIterator(null);
    double[] p = new double[6];
    double[] at = {0, 0};
    int[] written = {0, 0};
    for (; !path.isDone(); path.next()) {
      switch (path.currentSegment(p)) {
        case PathIterator.SEG_MOVETO -> {
          to(out, written, p[0], p[1]);
          out.write(21);
          at = new double[] {p[0], p[1]};
        }
        case PathIterator.SEG_LINETO -> {
          to(out, written, p[0], p[1]);
          number(out, CALL_FIRST);
          out.write(29);
          at = new double[] {p[0], p[1]};
        }
        case PathIterator.SEG_QUADTO -> {
          to(out, written, at[0] + (p[0] - at[0]) * 2 / 3, at[1] + (p[1] - at[1]) * 2 / 3);
          to(out, written, p[2] + (p[0] - p[2]) * 2 / 3, p[3] + (p[1] - p[3]) * 2 / 3);
          to(out, written, p[2], p[3]);
          out.write(8);
          at = new double[] {p[2], p[3]};
        }
        default -> {
          // closes by itself
        }
      }
    }
    out.write(14);
    return out.toByteArray();
  }

  private static void to(ByteArrayOutputStream out, int[] written, double x, double y) {
    int right = (int) Math.round(x);
    int above = (int) Math.round(-y);
    number(out, right - written[0]);
    number(out, above - written[1]);
    written[0] = right;
    written[1] = above;
  }

  /** Writes a number of a program. */
  public static void number(ByteArrayOutputStream out, int value) {
    out.write(28);
    out.write(value >> 8);
    out.write(value);
  }
}

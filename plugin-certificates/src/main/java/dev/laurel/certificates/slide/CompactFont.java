package dev.laurel.certificates.slide;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes a font of one that MicroType Express compressed, as PowerPoint embeds them (W3C Submission
 * of 5 March 2008, Compact Table Format). What only screens need is left out: instructions and what
 * belongs to them.
 */
final class CompactFont {

  private static final Set<String> FOR_SCREENS =
      Set.of("cvt ", "fpgm", "prep", "hdmx", "VDMX", "LTSH", "gasp", "DSIG", "loca", "glyf");
  private static final int GLYPH_WITH_BOUNDS = 0x7FFF;
  private static final int HEADER = 10;
  private static final int MOST_POINTS = 0xFFFF;

  private final ByteBuffer data;
  private final TreeMap<String, byte[]> tables = new TreeMap<>();

  private CompactFont(byte[] bytes) {
    this.data = ByteBuffer.wrap(bytes);
  }

  /** The font of a compressed one, or null if it is broken. */
  static byte @Nullable [] expand(byte[] compressed) {
    try {
      ByteBuffer header = ByteBuffer.wrap(compressed);
      int version = header.get(0);
      int second = header.getInt(3) & 0xFFFFFF;
      return new CompactFont(Lzcomp.expand(compressed, HEADER, second, version)).font();
    } catch (IndexOutOfBoundsException | BufferUnderflowException broken) {
      return null;
    }
  }

  private byte @Nullable [] font() {
    int outlines = -1;
    int end = -1;
    int count = data.getShort(4) & 0xFFFF;
    for (int i = 0; i < count; i++) {
      int entry = 12 + 16 * i;
      String tag = new String(data.array(), entry, 4, StandardCharsets.ISO_8859_1);
      int offset = data.getInt(entry + 8);
      if (tag.equals("glyf")) {
        outlines = offset;
        end = offset + data.getInt(entry + 12);
      } else if (!FOR_SCREENS.contains(tag)) {
        tables.put(tag, copy(offset, data.getInt(entry + 12)));
      }
    }
    byte[] maximum = tables.get("maxp");
    byte[] head = tables.get("head");
    if (maximum == null || head == null) {
      return null;
    }
    if (outlines >= 0) {
      int glyphs = ByteBuffer.wrap(maximum).getShort(4) & 0xFFFF;
      if (!glyphs(glyphs, outlines, end, false) && !glyphs(glyphs, outlines, end, true)) {
        return null;
      }
      ByteBuffer.wrap(head).putShort(50, (short) 1).putInt(8, 0);
    }
    return SfntFile.of(tables);
  }

  private byte[] copy(int offset, int length) {
    if (offset < 0 || length < 0 || offset > data.limit() - length) {
      throw new IndexOutOfBoundsException("A table outside the font");
    }
    return Arrays.copyOfRange(data.array(), offset, offset + length);
  }

  /** Reads the glyphs, and says whether they end where they should. */
  private boolean glyphs(int count, int begin, int end, boolean doubtful) {
    ByteArrayOutputStream outlines = new ByteArrayOutputStream(2 * data.limit());
    ByteBuffer locations = ByteBuffer.allocate(4 * (count + 1));
    data.position(begin);
    try {
      for (int i = 0; i < count; i++) {
        locations.putInt(outlines.size());
        int contours = data.getShort();
        byte[] outline = contours < 0 ? composite(doubtful) : simple(contours);
        outlines.write(outline, 0, outline.length);
        while (outlines.size() % 4 != 0) {
          outlines.write(0);
        }
      }
    } catch (IndexOutOfBoundsException | BufferUnderflowException astray) {
      return false;
    }
    locations.putInt(outlines.size());
    tables.put("glyf", outlines.toByteArray());
    tables.put("loca", locations.array());
    return data.position() <= end && data.position() > end - 4;
  }

  private byte[] composite(boolean doubtful) {
    int begin = data.position() - 2;
    List<Integer> instructed = new ArrayList<>();
    data.position(data.position() + 8);
    int flags;
    do {
      if ((data.getShort(data.position()) & 0x100) != 0) {
        instructed.add(data.position() - begin);
      }
      flags = data.getShort();
      int length = 2 + ((flags & 0x1) != 0 ? 4 : 2);
      length += (flags & 0x80) != 0 ? 8 : (flags & 0x40) != 0 ? 4 : (flags & 0x8) != 0 ? 2 : 0;
      data.position(data.position() + length);
    } while ((flags & 0x20) != 0);
    byte[] outline = copy(begin, data.position() - begin);
    instructed.forEach(at -> outline[at] &= ~1);
    if ((flags & 0x100) != 0 && !(doubtful && glyphFollows())) {
      instructions();
    }
    return outline;
  }

  private byte[] simple(int given) {
    int contours = given;
    boolean bounded = given == GLYPH_WITH_BOUNDS;
    if (bounded) {
      contours = data.getShort();
      data.position(data.position() + 8);
    }
    if (contours <= 0) {
      return new byte[0];
    }
    int[] ends = new int[contours];
    int points = 1;
    for (int i = 0; i < contours; i++) {
      points += unsigned();
      ends[i] = points - 1;
      if (points > MOST_POINTS) {
        throw new IndexOutOfBoundsException("A glyph of too many points");
      }
    }
    byte[] flags = new byte[points];
    data.get(flags);
    int[] x = new int[points];
    int[] y = new int[points];
    for (int i = 0; i < points; i++) {
      step(flags[i] & 0x7F, x, y, i);
    }
    instructions();
    return outline(ends, flags, x, y);
  }

  /** Reads a point's distance from the one before. */
  private void step(int flag, int[] x, int[] y, int i) {
    int right;
    int above;
    if (flag < 10) {
      right = 0;
      above = signed(flag, ((flag & 14) << 7) + next());
    } else if (flag < 20) {
      right = signed(flag, ((flag - 10 & 14) << 7) + next());
      above = 0;
    } else if (flag < 84) {
      int both = next();
      right = signed(flag, 1 + (flag - 20 & 0x30) + (both >> 4));
      above = signed(flag >> 1, 1 + ((flag - 20 & 0xC) << 2) + (both & 0xF));
    } else if (flag < 120) {
      right = signed(flag, 1 + ((flag - 84) / 12 << 8) + next());
      above = signed(flag >> 1, 1 + ((flag - 84) % 12 >> 2 << 8) + next());
    } else if (flag < 124) {
      int first = next();
      int second = next();
      right = signed(flag, (first << 4) + (second >> 4));
      above = signed(flag >> 1, ((second & 0xF) << 8) + next());
    } else {
      right = signed(flag, (next() << 8) + next());
      above = signed(flag >> 1, (next() << 8) + next());
    }
    x[i] = right;
    y[i] = above;
  }

  private static byte[] outline(int[] ends, byte[] flags, int[] x, int[] y) {
    GlyphOutline outline = new GlyphOutline();
    int right = 0;
    int above = 0;
    int contour = 0;
    for (int i = 0; i < flags.length; i++) {
      right += x[i];
      above += y[i];
      outline.point(right, above, flags[i] >= 0);
      if (i == ends[contour]) {
        outline.close();
        contour++;
      }
    }
    return outline.bytes();
  }

  /**
   * Whether the next glyph begins here, with -1: some fonts announce instructions and have none.
   * Read as a number of instructions it would be 508.
   */
  private boolean glyphFollows() {
    return data.getShort(data.position()) == -1;
  }

  /** Skips a glyph's instructions, which lie elsewhere. */
  private void instructions() {
    unsigned();
    unsigned();
  }

  /** A number of one to three bytes (255USHORT). */
  private int unsigned() {
    int first = next();
    return switch (first) {
      case 253 -> data.getShort() & 0xFFFF;
      case 254 -> 506 + next();
      case 255 -> 253 + next();
      default -> first;
    };
  }

  private int next() {
    return data.get() & 0xFF;
  }

  private static int signed(int flag, int value) {
    return (flag & 1) != 0 ? value : -value;
  }
}

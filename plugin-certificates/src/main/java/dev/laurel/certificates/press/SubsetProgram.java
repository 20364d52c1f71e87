package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.SfntFile;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a TrueType font that has just the letters of a subset, as glyphs 1, 2, 3… (ISO/IEC
 * 14496-22). A letter of several glyphs becomes a composite glyph; what composites are made of
 * follows behind the letters. Instructions for screens are left out.
 */
final class SubsetProgram {

  private static final int WORDS = 0x1;
  private static final int OFFSETS = 0x2;
  private static final int SCALE = 0x8;
  private static final int MORE = 0x20;
  private static final int TWO_SCALES = 0x40;
  private static final int MATRIX = 0x80;
  private static final int INSTRUCTIONS = 0x100;

  private final OpenTypeFont font;
  private final List<Letter> letters;
  private final List<Integer> sources = new ArrayList<>();
  private final Map<Integer, Integer> numbers = new HashMap<>();

  SubsetProgram(GlyphSubset subset) {
    this.font = subset.face().font();
    this.letters = subset.letters();
  }

  byte[] bytes() {
    number();
    ByteArrayOutputStream outlines = new ByteArrayOutputStream(8192);
    List<Integer> offsets = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      offsets.add(outlines.size());
      int source = sources.get(i);
      byte[] outline = source >= 0 ? renumbered(font.outline(source)) : joined(letters.get(i - 1));
      outlines.write(outline, 0, outline.length);
      while (outlines.size() % 4 != 0) {
        outlines.write(0);
      }
    }
    offsets.add(outlines.size());
    return file(outlines.toByteArray(), offsets);
  }

  private void number() {
    sources.add(0);
    numbers.put(0, 0);
    for (Letter letter : letters) {
      if (letter.plain()) {
        numbers.putIfAbsent(letter.glyphs()[0], sources.size());
        sources.add(letter.glyphs()[0]);
      } else {
        sources.add(-1);
      }
    }
    for (Letter letter : letters) {
      for (int glyph : letter.glyphs()) {
        numberOf(glyph);
      }
    }
  }

  private int numberOf(int glyph) {
    Integer known = numbers.get(glyph);
    if (known != null) {
      return known;
    }
    numbers.put(glyph, sources.size());
    sources.add(glyph);
    return sources.size() - 1;
  }

  /** A glyph with its components' new numbers and without instructions. */
  private byte[] renumbered(byte[] outline) {
    if (outline.length < 10) {
      return outline;
    }
    ByteBuffer data = ByteBuffer.wrap(outline);
    return data.getShort(0) < 0 ? composite(outline, data) : simple(outline, data);
  }

  private byte[] composite(byte[] outline, ByteBuffer data) {
    int position = 10;
    int flags;
    do {
      flags = data.getShort(position) & 0xFFFF;
      data.putShort(position, (short) (flags & ~INSTRUCTIONS));
      data.putShort(position + 2, (short) numberOf(data.getShort(position + 2) & 0xFFFF));
      position += 4 + ((flags & WORDS) != 0 ? 4 : 2);
      position +=
          (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
    } while ((flags & MORE) != 0);
    return Arrays.copyOf(outline, position);
  }

  private static byte[] simple(byte[] outline, ByteBuffer data) {
    int instructions = 10 + 2 * data.getShort(0);
    int length = data.getShort(instructions) & 0xFFFF;
    byte[] bare = new byte[outline.length - length];
    System.arraycopy(outline, 0, bare, 0, instructions);
    int rest = instructions + 2 + length;
    System.arraycopy(outline, rest, bare, instructions + 2, outline.length - rest);
    return bare;
  }

  /** One glyph made of the several of a letter. */
  private byte[] joined(Letter letter) {
    List<Integer> seen = new ArrayList<>();
    int left = Integer.MAX_VALUE;
    int bottom = Integer.MAX_VALUE;
    int right = Integer.MIN_VALUE;
    int top = Integer.MIN_VALUE;
    for (int i = 0; i < letter.glyphs().length; i++) {
      byte[] outline = font.outline(letter.glyphs()[i]);
      if (outline.length < 10) {
        continue;
      }
      seen.add(i);
      ByteBuffer data = ByteBuffer.wrap(outline);
      left = Math.min(left, data.getShort(2) + letter.right()[i]);
      bottom = Math.min(bottom, data.getShort(4) + letter.up()[i]);
      right = Math.max(right, data.getShort(6) + letter.right()[i]);
      top = Math.max(top, data.getShort(8) + letter.up()[i]);
    }
    if (seen.isEmpty()) {
      return new byte[0];
    }
    ByteBuffer out = ByteBuffer.allocate(10 + 8 * seen.size());
    out.putShort((short) -1);
    out.putShort((short) left).putShort((short) bottom);
    out.putShort((short) right).putShort((short) top);
    for (int k = 0; k < seen.size(); k++) {
      int i = seen.get(k);
      out.putShort((short) (WORDS | OFFSETS | (k < seen.size() - 1 ? MORE : 0)));
      out.putShort((short) numberOf(letter.glyphs()[i]));
      out.putShort((short) letter.right()[i]).putShort((short) letter.up()[i]);
    }
    return out.array();
  }

  private byte[] file(byte[] outlines, List<Integer> offsets) {
    int count = sources.size();
    ByteBuffer metrics = ByteBuffer.allocate(4 * count);
    for (int i = 0; i < count; i++) {
      int source = sources.get(i);
      int advance = source >= 0 ? font.advance(source) : letters.get(i - 1).advance(font);
      metrics.putShort((short) advance);
      metrics.putShort((short) (source >= 0 ? font.leftBearing(source) : 0));
    }
    ByteBuffer locations = ByteBuffer.allocate(4 * offsets.size());
    offsets.forEach(locations::putInt);
    byte[] head = font.table("head");
    ByteBuffer.wrap(head).putShort(50, (short) 1).putInt(8, 0);
    byte[] horizontal = font.table("hhea");
    ByteBuffer.wrap(horizontal).putShort(34, (short) count);
    byte[] maximum = Arrays.copyOf(font.table("maxp"), 32);
    ByteBuffer most = ByteBuffer.wrap(maximum).putInt(0, 0x10000).putShort(4, (short) count);
    most.putShort(28, (short) Math.max(16, most.getShort(28)));
    most.putShort(30, (short) Math.max(4, most.getShort(30)));
    TreeMap<String, byte[]> tables = new TreeMap<>();
    tables.put("glyf", outlines);
    tables.put("head", head);
    tables.put("hhea", horizontal);
    tables.put("hmtx", metrics.array());
    tables.put("loca", locations.array());
    tables.put("maxp", maximum);
    return SfntFile.of(tables);
  }
}

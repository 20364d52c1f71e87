package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.SfntFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a font file, as far as printing needs them (ISO/IEC 14496-22). Outlines are given
 * as TrueType has them, also those that are CFF's in the file. Lengths are in font units. May be
 * used by many threads at once.
 */
final class OpenTypeFont {

  private static final int NAME_POSTSCRIPT = 6;
  private static final int COLLECTION = 0x74746366;
  private static final int MOST_IN_COLLECTION = 64;

  private final byte[] bytes;
  private final ByteBuffer data;
  private final Map<String, int[]> tables = new HashMap<>();
  private final int unitsPerEm;
  private final int glyphs;
  private final int longMetrics;
  private final boolean longOffsets;
  private final int metrics;
  private final @Nullable CffOutlines curves;
  private final int ascent;
  private final int descent;
  private final int lineGap;

  /** Throws {@link IllegalArgumentException} unless it is a font with outlines. */
  OpenTypeFont(byte[] bytes) {
    this(bytes, 0);
  }

  private OpenTypeFont(byte[] bytes, int start) {
    this.bytes = bytes;
    this.data = ByteBuffer.wrap(bytes);
    try {
      int count = unsigned(start + 4);
      for (int i = 0; i < count; i++) {
        int entry = start + 12 + 16 * i;
        String tag = new String(bytes, entry, 4, StandardCharsets.ISO_8859_1);
        tables.put(tag, new int[] {data.getInt(entry + 8), data.getInt(entry + 12)});
      }
      for (String needed : new String[] {"head", "hhea", "hmtx", "maxp", "cmap"}) {
        place(needed);
      }
      if (!has("CFF ")) {
        place("glyf");
        place("loca");
      }
      curves = has("CFF ") ? new CffOutlines(table("CFF ")) : null;
      unitsPerEm = unsigned(at("head") + 18);
      longOffsets = data.getShort(at("head") + 50) != 0;
      glyphs = unsigned(at("maxp") + 4);
      longMetrics = unsigned(at("hhea") + 34);
      metrics = at("hmtx");
      ascent = data.getShort(at("hhea") + 4);
      descent = -data.getShort(at("hhea") + 6);
      lineGap = Math.max(0, data.getShort(at("hhea") + 8));
    } catch (IndexOutOfBoundsException cut) {
      throw new IllegalArgumentException("The font is cut off", cut);
    }
  }

  /** The fonts of a file, which may be a collection. Throws as the constructor does. */
  static List<OpenTypeFont> all(byte[] file) {
    ByteBuffer data = ByteBuffer.wrap(file);
    if (file.length < 16 || data.getInt(0) != COLLECTION) {
      return List.of(new OpenTypeFont(file));
    }
    List<OpenTypeFont> fonts = new ArrayList<>();
    for (int i = 0; i < Math.min(data.getInt(8), MOST_IN_COLLECTION); i++) {
      if (file.length < 16 + 4 * i) {
        throw new IllegalArgumentException("The collection is cut off");
      }
      fonts.add(new OpenTypeFont(file, data.getInt(12 + 4 * i)));
    }
    return fonts;
  }

  /** The file of this font alone. */
  byte[] bytes() {
    if (data.getInt(0) != COLLECTION) {
      return bytes;
    }
    long total = tables.values().stream().mapToLong(place -> place[1]).sum();
    if (total > bytes.length) {
      throw new IllegalArgumentException("Tables of the font lie over each other");
    }
    TreeMap<String, byte[]> copies = new TreeMap<>();
    tables.keySet().forEach(tag -> copies.put(tag, table(tag)));
    return SfntFile.of(copies);
  }

  int unitsPerEm() {
    return unitsPerEm;
  }

  int glyphs() {
    return glyphs;
  }

  /** Above the baseline. */
  int ascent() {
    return ascent;
  }

  /** Below the baseline, positive. */
  int descent() {
    return descent;
  }

  /** Between lines. */
  int lineGap() {
    return lineGap;
  }

  /** Least and greatest x and y of all glyphs: left, bottom, right, top. */
  int[] bounds() {
    int[] bounds = new int[4];
    for (int i = 0; i < 4; i++) {
      bounds[i] = data.getShort(at("head") + 36 + 2 * i);
    }
    return bounds;
  }

  /** Where a line below the text runs: its middle, negative. */
  int underlinePosition() {
    int found = has("post") ? data.getShort(at("post") + 8) : 0;
    return found < 0 ? found : -unitsPerEm / 10;
  }

  /** How thick a line below the text is. */
  int underlineThickness() {
    int found = has("post") ? data.getShort(at("post") + 10) : 0;
    return found > 0 ? Math.min(found, unitsPerEm / 8) : unitsPerEm / 20;
  }

  int advance(int glyph) {
    return unsigned(metrics + 4 * Math.min(glyph, longMetrics - 1));
  }

  int leftBearing(int glyph) {
    if (curves != null) {
      byte[] outline = outline(glyph);
      return outline.length < 4 ? 0 : ByteBuffer.wrap(outline).getShort(2);
    }
    return data.getShort(
        glyph < longMetrics
            ? metrics + 4 * glyph + 2
            : metrics + 4 * longMetrics + 2 * (glyph - longMetrics));
  }

  /** Least and greatest y of a glyph; null if nothing of it is seen. */
  int @Nullable [] heights(int glyph) {
    byte[] outline = outline(glyph);
    if (outline.length < 10) {
      return null;
    }
    ByteBuffer header = ByteBuffer.wrap(outline);
    return new int[] {header.getShort(4), header.getShort(8)};
  }

  /** The outline of a glyph as {@code glyf} tables have it; empty for blanks. */
  byte[] outline(int glyph) {
    if (curves != null) {
      return curves.outline(glyph);
    }
    int[] outlines = place("glyf");
    int from = offset(glyph);
    int to = offset(glyph + 1);
    if (to <= from) {
      return new byte[0];
    }
    if (from < 0 || to > outlines[1]) {
      throw new IllegalArgumentException("A glyph lies outside of the font");
    }
    return Arrays.copyOfRange(bytes, outlines[0] + from, outlines[0] + to);
  }

  /** A copy of a table. */
  byte[] table(String tag) {
    int[] place = place(tag);
    return Arrays.copyOfRange(bytes, place[0], place[0] + place[1]);
  }

  boolean has(String tag) {
    return tables.containsKey(tag);
  }

  /** Whether its owner forbids embedding it into documents (OS/2 fsType). */
  boolean restricted() {
    return has("OS/2") && (unsigned(at("OS/2") + 8) & 0xF) == 2;
  }

  /** What its owner allows to do with it in documents (OS/2 fsType). */
  FontFacts.Embedding embedding() {
    int bits = has("OS/2") ? unsigned(at("OS/2") + 8) : 0;
    if (restricted()) {
      return FontFacts.Embedding.FORBIDDEN;
    } else if ((bits & 0x200) != 0) {
      return FontFacts.Embedding.ONLY_BITMAPS;
    }
    return (bits & 0x100) != 0 ? FontFacts.Embedding.ONLY_WHOLE : FontFacts.Embedding.ALLOWED;
  }

  /** A name of the font, letters, digits and hyphens only. */
  String postScriptName() {
    return name(NAME_POSTSCRIPT).replaceAll("[^A-Za-z0-9-]", "");
  }

  /**
   * A name by its number, in English if there is a choice; empty if there is none. Throws {@link
   * IllegalArgumentException} if it is cut off.
   */
  String name(int id) {
    try {
      return has("name") ? named(id) : "";
    } catch (IndexOutOfBoundsException cut) {
      throw new IllegalArgumentException("The names of the font are cut off", cut);
    }
  }

  private String named(int id) {
    int table = at("name");
    int strings = table + unsigned(table + 4);
    String found = "";
    for (int i = 0; i < unsigned(table + 2); i++) {
      int entry = table + 6 + 12 * i;
      if (unsigned(entry + 6) != id) {
        continue;
      }
      boolean windows = unsigned(entry) == 3;
      String name =
          new String(
              bytes,
              strings + unsigned(entry + 10),
              unsigned(entry + 8),
              windows ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1);
      if (windows && unsigned(entry + 4) == 0x409) {
        return name;
      }
      found = found.isEmpty() ? name : found;
    }
    return found;
  }

  private int offset(int glyph) {
    if (glyph < 0 || glyph > glyphs) {
      return 0;
    }
    int locations = at("loca");
    return longOffsets ? data.getInt(locations + 4 * glyph) : unsigned(locations + 2 * glyph) * 2;
  }

  private int at(String tag) {
    return place(tag)[0];
  }

  private int[] place(String tag) {
    int[] place = tables.get(tag);
    if (place == null) {
      throw new IllegalArgumentException("The font has no table " + tag);
    }
    if (place[0] < 0 || place[1] < 0 || place[0] > bytes.length - place[1]) {
      throw new IllegalArgumentException("The font is cut off in its table " + tag);
    }
    return place;
  }

  private int unsigned(int position) {
    return data.getShort(position) & 0xFFFF;
  }
}

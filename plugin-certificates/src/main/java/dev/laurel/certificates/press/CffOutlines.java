package dev.laurel.certificates.press;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.cff.CFFParser;
import org.apache.fontbox.cff.CFFType1Font;
import org.apache.fontbox.cff.FDSelect;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The outlines of a font in Compact Font Format (Adobe Technical Note 5176), as TrueType has them.
 * May be used by many threads at once.
 */
final class CffOutlines {

  private static final String SUBROUTINES = "Subrs";

  private final List<byte[]> glyphs;
  private final List<byte[]> shared;
  private final List<List<byte[]>> own;
  private final @Nullable FDSelect select;

  /** Throws {@link IllegalArgumentException} if it is broken. */
  CffOutlines(byte[] table) {
    CFFFont font = parsed(table);
    this.glyphs = font.getCharStringBytes();
    this.shared = font.getGlobalSubrIndex() == null ? List.of() : font.getGlobalSubrIndex();
    if (font instanceof CFFCIDFont keyed) {
      this.select = keyed.getFdSelect();
      this.own = keyed.getPrivDicts().stream().map(CffOutlines::subroutines).toList();
    } else {
      this.select = null;
      this.own = List.of(subroutines(((CFFType1Font) font).getPrivateDict()));
    }
  }

  private static CFFFont parsed(byte[] table) {
    try (RandomAccessReadBuffer in = new RandomAccessReadBuffer(table)) {
      return new CFFParser().parse(in).get(0);
    } catch (IOException | RuntimeException broken) {
      throw new IllegalArgumentException("The outlines cannot be read", broken);
    }
  }

  private static List<byte[]> subroutines(@Nullable Map<String, Object> dictionary) {
    Object found = dictionary == null ? null : dictionary.get(SUBROUTINES);
    return found instanceof byte[][] programs ? List.of(programs) : List.of();
  }

  /**
   * The outline of a glyph as {@code glyf} tables have it; empty for blanks. Throws {@link
   * IllegalArgumentException} if it is broken.
   */
  byte[] outline(int glyph) {
    if (glyph < 0 || glyph >= glyphs.size()) {
      return new byte[0];
    }
    int dictionary = select == null ? 0 : select.getFDIndex(glyph);
    try {
      return new CharString(shared, dictionary < own.size() ? own.get(dictionary) : List.of())
          .outline(glyphs.get(glyph));
    } catch (IndexOutOfBoundsException | IllegalStateException broken) {
      throw new IllegalArgumentException("A glyph cannot be read", broken);
    }
  }
}

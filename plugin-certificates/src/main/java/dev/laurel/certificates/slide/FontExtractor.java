package dev.laurel.certificates.slide;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Takes the fonts out of a presentation: each an Embedded OpenType file around a font, which may be
 * compressed with MicroType Express and masked. Those that cannot be read are left, with a remark.
 */
final class FontExtractor {

  private static final int MAGIC = 0x504C;
  private static final int SUBSET = 0x1;
  private static final int COMPRESSED = 0x4;
  private static final int ENCRYPTED = 0x10000000;
  private static final byte KEY = 0x50;
  private static final int SHORTEST = 36;

  private FontExtractor() {}

  static List<EmbeddedFont> read(Xml presentation, Scope scope) throws UnreadableException {
    List<EmbeddedFont> fonts = new ArrayList<>();
    for (Xml entry : presentation.at("p:embeddedFontLst").all("p:embeddedFont")) {
      String family = entry.at("p:font").attribute("typeface", "");
      for (Xml face : entry.children()) {
        Relation relation = scope.relation(face.attribute("r:id"));
        byte[] wrapped =
            relation.present() && !relation.external()
                ? scope.reader().parts().bytes(relation.target())
                : null;
        if (wrapped == null) {
          continue;
        }
        byte[] font = unwrap(wrapped);
        if (font == null) {
          scope.remark(Remark.Kind.EMBEDDED_FONT, family);
        } else {
          fonts.add(
              new EmbeddedFont(
                  family,
                  face.name().toLowerCase(Locale.ROOT).contains("bold"),
                  face.name().toLowerCase(Locale.ROOT).contains("italic"),
                  partial(wrapped),
                  font));
        }
      }
    }
    return fonts;
  }

  private static boolean partial(byte[] wrapped) {
    return wrapped.length >= SHORTEST && !sfnt(wrapped, 0) && (wrapped[12] & SUBSET) != 0;
  }

  /** The font inside, or null if it cannot be had. */
  static byte @Nullable [] unwrap(byte[] wrapped) {
    if (wrapped.length < SHORTEST) {
      return null;
    }
    if (sfnt(wrapped, 0)) {
      return wrapped;
    }
    ByteBuffer header = ByteBuffer.wrap(wrapped).order(ByteOrder.LITTLE_ENDIAN);
    int length = header.getInt(4);
    int flags = header.getInt(12);
    int start = wrapped.length - length;
    boolean whole = (header.getShort(34) & 0xFFFF) == MAGIC && length > 12 && start >= SHORTEST;
    if (!whole) {
      return null;
    }
    byte[] font = java.util.Arrays.copyOfRange(wrapped, start, wrapped.length);
    if ((flags & ENCRYPTED) != 0) {
      for (int i = 0; i < font.length; i++) {
        font[i] ^= KEY;
      }
    }
    byte[] expanded = (flags & COMPRESSED) != 0 ? CompactFont.expand(font) : font;
    return expanded != null && sfnt(expanded, 0) ? expanded : null;
  }

  private static boolean sfnt(byte[] bytes, int at) {
    int tag = ByteBuffer.wrap(bytes).getInt(at);
    return tag == 0x00010000 || tag == 0x4F54544F || tag == 0x74727565;
  }
}

package dev.laurel.certificates.press;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every face that is in use, once: a font is costly to load, and templates that bring the same font
 * along share it. What no template uses any longer is let go when memory is short.
 */
final class Faces {

  private static final Map<String, SoftReference<Face>> KNOWN = new ConcurrentHashMap<>();

  private Faces() {}

  /** Throws {@link IllegalArgumentException} if the bytes are no font that can be embedded. */
  static Face of(byte[] bytes) {
    String id = Digest.sha256(bytes);
    SoftReference<Face> known = KNOWN.get(id);
    Face face = known == null ? null : known.get();
    if (face == null) {
      face = new Face(bytes);
      KNOWN.put(id, new SoftReference<>(face));
    }
    return face;
  }
}

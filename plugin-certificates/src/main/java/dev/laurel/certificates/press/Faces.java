package dev.laurel.certificates.press;

import dev.laurel.kit.hash.Sha256;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Every face that is in use, once: a font is costly to load, and templates that bring the same font
 * along share it. What no template uses any longer is let go when memory is short.
 */
final class Faces {

  private static final Map<String, SoftReference<Face>> KNOWN = new ConcurrentHashMap<>();

  private Faces() {}

  /** Throws {@link IllegalArgumentException} if the bytes are no font that can be embedded. */
  static Face of(byte[] bytes) {
    Face known = known(bytes);
    if (known != null) {
      return known;
    }
    Face face = new Face(bytes);
    KNOWN.put(face.id(), new SoftReference<>(face));
    return face;
  }

  /** The face of these bytes if it is in use, or null. */
  static @Nullable Face known(byte[] bytes) {
    SoftReference<Face> known = KNOWN.get(Sha256.hex(bytes));
    return known == null ? null : known.get();
  }
}

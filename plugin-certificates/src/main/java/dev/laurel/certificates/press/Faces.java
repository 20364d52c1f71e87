package dev.laurel.certificates.press;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every face that is in use, once: a font is costly to load, and templates that bring the same font
 * along share it.
 */
final class Faces {

  private static final Map<String, Face> KNOWN = new ConcurrentHashMap<>();

  private Faces() {}

  /** Throws {@link IllegalArgumentException} if the bytes are no font that can be embedded. */
  static Face of(byte[] bytes) {
    return KNOWN.computeIfAbsent(Digest.sha256(bytes), id -> new Face(bytes));
  }
}

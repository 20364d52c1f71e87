package dev.laurel.certificates.press;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** Compresses and expands bytes in memory. */
final class Deflate {

  static final int BEST = Deflater.BEST_COMPRESSION;
  static final int FAST = 6;
  static final int NONE = Deflater.NO_COMPRESSION;

  private Deflate() {}

  static byte[] compress(byte[] bytes, int level) {
    return compress(bytes, level, null);
  }

  /** Compresses, referring to bytes that whoever expands it has too. */
  static byte[] compress(byte[] bytes, int level, byte @Nullable [] dictionary) {
    Deflater deflater = new Deflater(level);
    try {
      if (dictionary != null) {
        deflater.setDictionary(dictionary);
      }
      deflater.setInput(bytes);
      deflater.finish();
      byte[] buffer = new byte[Math.max(512, bytes.length + bytes.length / 50 + 64)];
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + 64);
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  static byte[] expand(byte[] compressed, byte @Nullable [] dictionary) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(compressed);
      ByteArrayOutputStream out = new ByteArrayOutputStream(compressed.length * 3);
      byte[] buffer = new byte[8192];
      while (!inflater.finished()) {
        int count = inflater.inflate(buffer);
        if (count > 0) {
          out.write(buffer, 0, count);
        } else if (inflater.needsDictionary() && dictionary != null) {
          inflater.setDictionary(dictionary);
        } else if (!inflater.finished()) {
          throw new PressException("Compressed bytes are cut off", null);
        }
      }
      return out.toByteArray();
    } catch (DataFormatException | IllegalArgumentException broken) {
      // The latter is the JDK's word for a dictionary that is not the one they refer to.
      throw new PressException("Compressed bytes are broken", broken);
    } finally {
      inflater.end();
    }
  }
}

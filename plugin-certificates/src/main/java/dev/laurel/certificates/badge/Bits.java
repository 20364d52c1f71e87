package dev.laurel.certificates.badge;

import dev.laurel.kit.hash.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/** A bitstring as status lists have it (Bitstring Status List v1.0 § 3.3). */
final class Bits {

  /** How many bits a list has: the least there may be, so that nobody is alone in one. */
  static final int SIZE = 131_072;

  private final byte[] bytes = new byte[SIZE / Byte.SIZE];

  /** Sets a bit; the first is the left-most of the first byte. */
  void set(int position) {
    bytes[position / Byte.SIZE] |= (byte) (0x80 >> position % Byte.SIZE);
  }

  /** The same for the same bits, however they are packed: SHA-256 in hexadecimal digits. */
  String fingerprint() {
    return Sha256.hex(bytes);
  }

  /** GZIP, then base64url without padding, then the sign {@code u} that says so. */
  String encoded() {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory cannot be written", e);
    }
    return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
  }
}

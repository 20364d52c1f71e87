package dev.laurel.certificates.badge;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Puts a credential into a PNG (Open Badges 3.0 § 5.3.1; PNG, Third Edition § 11.3.3.4). */
final class BakedPng {

  private static final int SIGNATURE = 8;
  private static final int AROUND = 12;
  private static final byte[] KEYWORD = "openbadgecredential".getBytes(StandardCharsets.ISO_8859_1);

  private BakedPng() {}

  /**
   * The same picture with a chunk iTXt behind its header, not compressed, without a language.
   *
   * @param png that has none yet
   */
  static byte[] of(byte[] png, String credential) {
    byte[] text = credential.getBytes(StandardCharsets.UTF_8);
    ByteBuffer chunk = ByteBuffer.allocate(4 + KEYWORD.length + 5 + text.length);
    chunk.put("iTXt".getBytes(StandardCharsets.ISO_8859_1));
    chunk.put(KEYWORD).put(new byte[5]).put(text);
    CRC32 sum = new CRC32();
    sum.update(chunk.array());

    int header = SIGNATURE + AROUND + ByteBuffer.wrap(png).getInt(SIGNATURE);
    ByteArrayOutputStream baked = new ByteArrayOutputStream();
    baked.write(png, 0, header);
    baked.writeBytes(ByteBuffer.allocate(4).putInt(chunk.capacity() - 4).array());
    baked.writeBytes(chunk.array());
    baked.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    baked.write(png, header, png.length - header);
    return baked.toByteArray();
  }
}

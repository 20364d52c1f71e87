package dev.laurel.certificates.press;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, which every Java has. */
final class Digest {

  private Digest() {}

  static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new PressException("This Java has no SHA-256", impossible);
    }
  }

  /** In hexadecimal digits. */
  static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(begin().digest(bytes));
  }
}

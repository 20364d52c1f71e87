package dev.laurel.kit.persistence;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Ids that nobody can guess. */
public final class RandomId {

  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomId() {}

  /**
   * The next one.
   *
   * @return 128 random bits as 32 hexadecimal digits in lower case
   */
  public static String next() {
    byte[] bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}

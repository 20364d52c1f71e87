package dev.laurel.certificates.badge;

import dev.laurel.kit.hash.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * An order of the places of a list that only who has the seed can follow, so that neighbours in a
 * list are not those who were given certificates one after the other. A Feistel network over 18
 * bits, walked on until the place is in the list; each place comes once.
 */
final class Shuffle {

  private static final int ROUNDS = 6;
  private static final int HALF = 9;
  private static final int MASK = (1 << HALF) - 1;

  private Shuffle() {}

  /**
   * The place of a turn.
   *
   * @param turn from 0, less than {@link Bits#SIZE}
   */
  static int place(String seed, int turn) {
    int place = turn;
    do {
      int left = place >> HALF;
      int right = place & MASK;
      for (int round = 0; round < ROUNDS; round++) {
        int next = left ^ mixed(seed, round, right);
        left = right;
        right = next;
      }
      place = left << HALF | right;
    } while (place >= Bits.SIZE);
    return place;
  }

  private static int mixed(String seed, int round, int half) {
    MessageDigest digest = Sha256.begin();
    digest.update(seed.getBytes(StandardCharsets.US_ASCII));
    digest.update((byte) round);
    byte[] hash = digest.digest(ByteBuffer.allocate(4).putInt(half).array());
    return ByteBuffer.wrap(hash).getShort() & MASK;
  }
}

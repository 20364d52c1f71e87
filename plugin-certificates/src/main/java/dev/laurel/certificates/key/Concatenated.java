package dev.laurel.certificates.key;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;

/** Signatures of ECDSA on P-256 in the form of IEEE P1363: r and s, 32 bytes each. */
final class Concatenated {

  private static final int BYTES = 32;

  private Concatenated() {}

  static byte[] ofDer(byte[] signature) {
    try {
      ASN1Sequence both = (ASN1Sequence) ASN1Sequence.fromByteArray(signature);
      byte[] raw = new byte[2 * BYTES];
      put(((ASN1Integer) both.getObjectAt(0)).getValue(), raw, BYTES);
      put(((ASN1Integer) both.getObjectAt(1)).getValue(), raw, 2 * BYTES);
      return raw;
    } catch (IOException e) {
      throw new IllegalStateException("A signature of ours cannot be read", e);
    }
  }

  /** Writes a number so that it ends before a place. */
  private static void put(BigInteger number, byte[] raw, int end) {
    byte[] bytes = number.toByteArray();
    byte[] digits =
        bytes.length > BYTES
            ? Arrays.copyOfRange(bytes, bytes.length - BYTES, bytes.length)
            : bytes;
    System.arraycopy(digits, 0, raw, end - digits.length, digits.length);
  }
}

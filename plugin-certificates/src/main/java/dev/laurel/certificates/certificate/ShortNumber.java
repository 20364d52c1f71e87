package dev.laurel.certificates.certificate;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/**
 * The number of a certificate as it is printed in its address: the 128 bits in 26 digits and
 * letters of Crockford's base 32, which has neither I, L, O nor U. Who reads one off paper may take
 * a zero for an O: both are understood.
 */
public final class ShortNumber {

  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 26;
  private static final int BITS = 5;

  private ShortNumber() {}

  /** The short form of an id. */
  public static String of(CertificateId id) {
    BigInteger bits = new BigInteger(id.value(), 16);
    StringBuilder number = new StringBuilder(LENGTH);
    for (int place = LENGTH - 1; place >= 0; place--) {
      number.append(DIGITS.charAt(bits.shiftRight(place * BITS).intValue() & 31));
    }
    return number.toString();
  }

  /**
   * What is left without what people part letters by, blanks, dashes and signs not seen, and
   * without what ends a sentence or stands around.
   */
  public static String bare(String written) {
    return written
        .replaceAll("[\\s\\p{Pd}\\p{Cf}\\p{Zs}]+", "")
        .replaceAll("^[.,;:!()<>\\[\\]\"'“”„«»]+|[.,;:!()<>\\[\\]\"'“”„«»]+$", "");
  }

  /**
   * The id that is meant, in the short or the long form; blanks, dashes and capitals do not matter.
   *
   * @return nothing for what can be no certificate's number
   */
  public static Optional<CertificateId> read(String written) {
    String bare = bare(written).toUpperCase(Locale.ROOT);
    // Neither form has these letters.
    String known = bare.replace('O', '0').replace('I', '1').replace('L', '1');
    if (known.matches("[0-9A-F]{32}")) {
      return Optional.of(new CertificateId(known.toLowerCase(Locale.ROOT)));
    }
    // 26 digits hold two bits more than an id has.
    if (!known.matches("[0-7][0-9A-HJKMNP-TV-Z]{25}")) {
      return Optional.empty();
    }
    BigInteger bits = BigInteger.ZERO;
    for (int place = 0; place < LENGTH; place++) {
      bits = bits.shiftLeft(BITS).or(BigInteger.valueOf(DIGITS.indexOf(known.charAt(place))));
    }
    return Optional.of(new CertificateId(String.format(Locale.ROOT, "%032x", bits)));
  }
}

package dev.laurel.certificates.press;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Prints certificates: stamps the details of one learner onto a compiled template. */
public final class Press {

  private static final byte WITH_DICTIONARY = 1;
  private static final byte NAMING_ITS_TEMPLATE = 2;
  private static final byte WITH_TOKEN = 3;
  private static final int HASH = 32;

  private Press() {}

  /** Stamps a certificate. The same template and details give the same bytes. */
  public static Stamping stamp(CompiledTemplate template, Details details) {
    return stamp(template, details, Supplement.NONE);
  }

  /**
   * Stamps a certificate, signs it, and puts a file into it. The same gives the same bytes, but for
   * the signature itself.
   *
   * @throws RuntimeException what the signer throws when it cannot sign
   */
  public static Stamping stamp(CompiledTemplate template, Details details, Supplement supplement) {
    return new Stamper(template, details, supplement).stamp();
  }

  /**
   * The form of a suffix to store: the hash of the template's stored form, and the suffix deflated
   * with what all suffixes of the template share; a token inside as what it encodes.
   */
  public static byte[] pack(CompiledTemplate template, Suffix suffix) {
    byte[] open = TokenPacking.open(suffix).orElse(null);
    byte[] deflated =
        open == null
            ? Deflate.compress(suffix.bytes(), Deflate.BEST, template.dictionary())
            : Deflate.compress(open, Deflate.BEST, TokenPacking.dictionary(template.dictionary()));
    byte[] packed = new byte[1 + HASH + deflated.length];
    packed[0] = open == null ? NAMING_ITS_TEMPLATE : WITH_TOKEN;
    System.arraycopy(template.id(), 0, packed, 1, HASH);
    System.arraycopy(deflated, 0, packed, 1 + HASH, deflated.length);
    return packed;
  }

  /**
   * Which stored template a packed suffix was stamped with: the SHA-256 of its stored form, in
   * hexadecimal digits. Suffixes that were packed before they named it give none.
   */
  public static Optional<String> templateOf(byte[] packed) {
    return packed.length > HASH && (packed[0] == NAMING_ITS_TEMPLATE || packed[0] == WITH_TOKEN)
        ? Optional.of(HexFormat.of().formatHex(packed, 1, 1 + HASH))
        : Optional.empty();
  }

  /** The suffix that was packed. */
  public static Suffix unpack(Prefix prefix, byte[] packed) {
    int kind = packed.length == 0 ? 0 : packed[0];
    int from =
        switch (kind) {
          case WITH_DICTIONARY -> 1;
          case NAMING_ITS_TEMPLATE, WITH_TOKEN -> 1 + HASH;
          default -> throw new PressException("The packed suffix is of an unknown kind", null);
        };
    byte[] deflated = Arrays.copyOfRange(packed, Math.min(from, packed.length), packed.length);
    return kind == WITH_TOKEN
        ? TokenPacking.close(Deflate.expand(deflated, TokenPacking.dictionary(prefix.dictionary())))
        : new Suffix(Deflate.expand(deflated, prefix.dictionary()));
  }

  /** How many bytes the PDF has. */
  public static long size(Prefix prefix, Suffix suffix) {
    return (long) prefix.bytes().length + suffix.bytes().length;
  }

  /** Writes the PDF. */
  public static void write(Prefix prefix, Suffix suffix, OutputStream out) throws IOException {
    out.write(prefix.bytes());
    out.write(suffix.bytes());
  }

  /** The PDF. */
  public static byte[] pdf(CompiledTemplate template, Suffix suffix) {
    return pdf(template.prefix(), suffix);
  }

  /** The PDF. */
  public static byte[] pdf(Prefix prefix, Suffix suffix) {
    byte[] own = suffix.bytes();
    byte[] pdf = Arrays.copyOf(prefix.bytes(), prefix.bytes().length + own.length);
    System.arraycopy(own, 0, pdf, prefix.bytes().length, own.length);
    return pdf;
  }
}

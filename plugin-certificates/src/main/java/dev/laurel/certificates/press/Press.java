package dev.laurel.certificates.press;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Prints certificates: stamps the details of one learner onto a compiled template. */
public final class Press {

  private static final byte PACKED_WITH_DICTIONARY = 1;

  private Press() {}

  /** Stamps a certificate. The same template and details give the same bytes. */
  public static Stamping stamp(CompiledTemplate template, Details details) {
    return new Stamper(template, details).stamp();
  }

  /** The form of a suffix to store: deflated with what all suffixes of the template share. */
  public static byte[] pack(CompiledTemplate template, Suffix suffix) {
    byte[] deflated = Deflate.compress(suffix.bytes(), Deflate.BEST, template.dictionary());
    byte[] packed = new byte[deflated.length + 1];
    packed[0] = PACKED_WITH_DICTIONARY;
    System.arraycopy(deflated, 0, packed, 1, deflated.length);
    return packed;
  }

  /** The suffix that was packed. */
  public static Suffix unpack(CompiledTemplate template, byte[] packed) {
    if (packed.length == 0 || packed[0] != PACKED_WITH_DICTIONARY) {
      throw new PressException("The packed suffix is of an unknown kind", null);
    }
    byte[] deflated = Arrays.copyOfRange(packed, 1, packed.length);
    return new Suffix(Deflate.expand(deflated, template.dictionary()));
  }

  /** How many bytes the PDF has. */
  public static long size(CompiledTemplate template, Suffix suffix) {
    return (long) template.skeleton().prefix().length + suffix.bytes().length;
  }

  /** Writes the PDF. */
  public static void write(CompiledTemplate template, Suffix suffix, OutputStream out)
      throws IOException {
    out.write(template.skeleton().prefix());
    out.write(suffix.bytes());
  }

  /** The PDF. */
  public static byte[] pdf(CompiledTemplate template, Suffix suffix) {
    byte[] prefix = template.skeleton().prefix();
    byte[] own = suffix.bytes();
    byte[] pdf = Arrays.copyOf(prefix, prefix.length + own.length);
    System.arraycopy(own, 0, pdf, prefix.length, own.length);
    return pdf;
  }
}

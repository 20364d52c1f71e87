package dev.laurel.certificates.press;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Prints certificates: stamps the details of one learner onto a compiled template. */
public final class Press {

  private Press() {}

  /** Stamps a certificate. The same template and details give the same bytes. */
  public static Stamping stamp(CompiledTemplate template, Details details) {
    return new Stamping.Unprintable("NOT_YET", List.of());
  }

  /** The form of a suffix to store: deflated with what all suffixes of the template share. */
  public static byte[] pack(CompiledTemplate template, Suffix suffix) {
    return suffix.bytes();
  }

  /** The suffix that was packed. */
  public static Suffix unpack(CompiledTemplate template, byte[] packed) {
    return new Suffix(packed);
  }

  /** How many bytes the PDF has. */
  public static long size(CompiledTemplate template, Suffix suffix) {
    return suffix.bytes().length;
  }

  /** Writes the PDF. */
  public static void write(CompiledTemplate template, Suffix suffix, OutputStream out)
      throws IOException {
    out.write(suffix.bytes());
  }

  /** The PDF. */
  public static byte[] pdf(CompiledTemplate template, Suffix suffix) {
    return suffix.bytes();
  }
}

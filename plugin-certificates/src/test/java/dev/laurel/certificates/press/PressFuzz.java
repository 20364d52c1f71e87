package dev.laurel.certificates.press;

import dev.laurel.test.PresentationBuilder;
import java.util.Arrays;
import java.util.List;

/** Doors to the readers of this package, for inputs of any kind. */
public final class PressFuzz {

  private static final CompiledTemplate TEMPLATE =
      Prints.compiled(PresentationBuilder.a4().text("Name", "${learner.name}"));

  private PressFuzz() {}

  /** A font file: looked at, shown, and read as one of a machine. */
  public static void font(byte[] input) {
    if (FontProbe.read(input).isPresent()) {
      FontProbe.sample(input, "Ag Ünïcödé 123", 40);
    }
    try {
      List<OpenTypeFont> all = OpenTypeFont.all(input);
      all.forEach(OpenTypeFont::bytes);
      all.forEach(one -> new Coverage(one.table("cmap")));
    } catch (IllegalArgumentException told) {
      // What is no font is not used.
    }
  }

  /** A font that came with a presentation. */
  public static void brought(byte[] font) {
    Trial.faceOf(font);
  }

  /** What is stored of a certificate; behind a byte 0, the same with a token, unpacked. */
  public static void stored(byte[] input) {
    try {
      if (input.length > 0 && input[0] == 0) {
        TokenPacking.close(Arrays.copyOfRange(input, 1, input.length));
        return;
      }
      Press.templateOf(input);
      Press.pdf(TEMPLATE.prefix(), Press.unpack(TEMPLATE.prefix(), input));
    } catch (PressException told) {
      // It is said to be damaged.
    }
  }

  /** What is stored of a certificate that is well. */
  public static byte[] kept() {
    Stamping stamped = Press.stamp(TEMPLATE, Prints.named("Maria Santos"));
    return Press.pack(TEMPLATE, ((Stamping.Stamped) stamped).suffix());
  }

  /** A slide with a bit of everything. */
  public static PresentationBuilder showcase() {
    return Showcase.presentation();
  }
}

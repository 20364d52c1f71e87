package dev.laurel.certificates.slide;

import dev.laurel.certificates.fuzz.Uploads;
import dev.laurel.certificates.press.PressFuzz;
import dev.laurel.test.PresentationBuilder;
import java.nio.charset.StandardCharsets;

/** Doors to the readers of this package, for inputs of any kind. */
public final class SlideFuzz {

  private static final double WIDTH = 90;
  private static final double HEIGHT = 60;

  private SlideFuzz() {}

  /** A drawing; if it can be drawn, it is printed. */
  public static void svg(byte[] input) {
    try {
      SvgReader.read("drawing.svg", input);
    } catch (UndrawableSvgException told) {
      return;
    }
    String text = new String(input, StandardCharsets.UTF_8);
    Uploads.take(
        PresentationBuilder.a4().svg("Seal", text, PresentationBuilder.png(2, 2), 60).build());
  }

  /** A picture; if it can be shown, it is printed. */
  public static void picture(byte[] input) {
    try {
      if (ImageStore.image("picture", input, WIDTH, HEIGHT) == null) {
        return;
      }
    } catch (UnreadableException told) {
      return;
    }
    Uploads.take(PresentationBuilder.a4().picture("Logo", input, "png", "", WIDTH).build());
  }

  /** A wrapped font; if there is one inside, it is tried. */
  public static void embeddedFont(byte[] input) {
    byte[] font = FontExtractor.unwrap(input);
    if (font != null) {
      PressFuzz.brought(font);
    }
  }

  /** A font as PowerPoint puts it into presentations, compressed. */
  public static byte[] wrapped(byte[] font) {
    return MtxWriter.embedded(font, 0);
  }

  /** A metafile. */
  public static byte[] metafile() {
    return Metafiles.rectangle();
  }
}

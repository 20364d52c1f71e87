package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.Colour;
import dev.laurel.certificates.slide.Paint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one colour of paints where only one can be printed. */
final class Colours {

  private Colours() {}

  /** The colour of a paint, of a gradient the mean of its ends; null for none. */
  static @Nullable Colour plain(Paint paint) {
    if (paint instanceof Paint.Solid solid) {
      return solid.colour();
    }
    if (paint instanceof Paint.Gradient gradient) {
      List<Paint.Stop> stops = gradient.stops();
      Colour first = stops.get(0).colour();
      Colour last = stops.get(stops.size() - 1).colour();
      return new Colour(
          (first.red() + last.red()) / 2,
          (first.green() + last.green()) / 2,
          (first.blue() + last.blue()) / 2,
          (first.alpha() + last.alpha()) / 2);
    }
    return paint instanceof Paint.None ? null : Colour.BLACK;
  }

  /** As an ink; invisible for none. */
  static Ink ink(Paint paint) {
    Colour colour = plain(paint);
    return colour == null ? new Ink(0, 0, 0, 0, null) : Ink.of(colour);
  }
}

package dev.laurel.certificates.slide;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is done to a picture's colours. */
final class BlipEffects {

  private static final Set<String> UNSHOWN =
      Set.of(
          "a:biLevel",
          "a:blur",
          "a:clrChange",
          "a:clrRepl",
          "a:duotone",
          "a:fillOverlay",
          "a:grayscl",
          "a:hsl",
          "a:lum",
          "a:tint");

  private BlipEffects() {}

  /** How opaque a picture is made. */
  static double opacity(Xml blip) {
    double opacity = 1;
    for (Xml effect : blip.all("a:alphaModFix")) {
      opacity *= effect.part("amt", 1);
    }
    return Math.max(0, Math.min(1, opacity));
  }

  /** The first effect that is not shown, or null. */
  static @Nullable String unshown(Xml blip) {
    for (Xml effect : blip.children()) {
      boolean nothing =
          effect.is("a:lum") && effect.part("bright", 0) == 0 && effect.part("contrast", 0) == 0;
      if (UNSHOWN.contains(effect.name()) && !nothing) {
        return effect.name().substring(2);
      }
    }
    return null;
  }
}

package dev.laurel.certificates.slide;

import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is done to a picture's colours: read here, painted by {@link Recolouring}. */
final class BlipEffects {

  private static final Set<String> UNSHOWN =
      Set.of("a:blur", "a:clrRepl", "a:fillOverlay", "a:hsl", "a:tint");
  private static final int NEAR = 6;

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
      if (UNSHOWN.contains(effect.name())) {
        return effect.name().substring(2);
      }
    }
    return null;
  }

  /** What becomes of each pixel (alpha, red, green, blue), or null if it stays as it is. */
  static @Nullable IntUnaryOperator recolouring(Xml blip, Scope scope) {
    IntUnaryOperator all = null;
    for (Xml effect : blip.children()) {
      IntUnaryOperator one = one(effect, scope);
      if (one != null) {
        all = all == null ? one : all.andThen(one);
      }
    }
    return all;
  }

  private static @Nullable IntUnaryOperator one(Xml effect, Scope scope) {
    return switch (effect.name()) {
      case "a:grayscl" -> pixel -> grey(pixel, luminance(pixel));
      case "a:biLevel" -> {
        double threshold = effect.part("thresh", 0.5) * 255;
        yield pixel -> grey(pixel, luminance(pixel) < threshold ? 0 : 255);
      }
      case "a:lum" -> luminance(effect.part("bright", 0), effect.part("contrast", 0));
      case "a:duotone" -> duotone(effect, scope);
      case "a:clrChange" -> change(effect, scope);
      default -> null;
    };
  }

  private static @Nullable IntUnaryOperator luminance(double bright, double contrast) {
    if (bright == 0 && contrast == 0) {
      return null;
    }
    double factor = contrast < 0 ? 1 + contrast : 1 / Math.max(0.01, 1 - contrast);
    int[] table = new int[256];
    for (int i = 0; i < table.length; i++) {
      table[i] = clamp((i - 127.5) * factor + 127.5 + bright * 255);
    }
    return pixel ->
        pixel & 0xFF000000
            | table[pixel >> 16 & 255] << 16
            | table[pixel >> 8 & 255] << 8
            | table[pixel & 255];
  }

  private static @Nullable IntUnaryOperator duotone(Xml effect, Scope scope) {
    if (effect.children().size() < 2) {
      return null;
    }
    Colour dark = ColourReader.read(effect.children().get(0), scope, Xml.NONE, Colour.BLACK);
    Colour light = ColourReader.read(effect.children().get(1), scope, Xml.NONE, Colour.WHITE);
    return pixel -> {
      double part = luminance(pixel) / 255;
      return pixel & 0xFF000000
          | clamp(dark.red() + (light.red() - dark.red()) * part) << 16
          | clamp(dark.green() + (light.green() - dark.green()) * part) << 8
          | clamp(dark.blue() + (light.blue() - dark.blue()) * part);
    };
  }

  /** One colour becomes another, most often a white background transparent. */
  private static @Nullable IntUnaryOperator change(Xml effect, Scope scope) {
    if (!ColourReader.element(effect.at("a:clrFrom")).present()) {
      return null;
    }
    Colour from = ColourReader.below(effect.at("a:clrFrom"), scope, Xml.NONE, Colour.WHITE);
    Colour to = ColourReader.below(effect.at("a:clrTo"), scope, Xml.NONE, Colour.WHITE);
    int replacement = clamp(to.alpha() * 255) << 24 | to.red() << 16 | to.green() << 8 | to.blue();
    return pixel ->
        Math.abs((pixel >> 16 & 255) - from.red()) <= NEAR
                && Math.abs((pixel >> 8 & 255) - from.green()) <= NEAR
                && Math.abs((pixel & 255) - from.blue()) <= NEAR
            ? replacement
            : pixel;
  }

  private static double luminance(int pixel) {
    return 0.2126 * (pixel >> 16 & 255) + 0.7152 * (pixel >> 8 & 255) + 0.0722 * (pixel & 255);
  }

  private static int grey(int pixel, double value) {
    int level = clamp(value);
    return pixel & 0xFF000000 | level << 16 | level << 8 | level;
  }

  private static int clamp(double value) {
    return (int) Math.round(Math.max(0, Math.min(255, value)));
  }
}

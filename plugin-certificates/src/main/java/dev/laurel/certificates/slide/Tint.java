package dev.laurel.certificates.slide;

/** A colour while it is transformed: sRGB, each from 0 to 1, not yet rounded. */
record Tint(double red, double green, double blue, double alpha) {

  static Tint of(Colour colour) {
    return new Tint(
        colour.red() / 255.0, colour.green() / 255.0, colour.blue() / 255.0, colour.alpha());
  }

  static Tint linear(double red, double green, double blue) {
    return new Tint(encoded(red), encoded(green), encoded(blue), 1);
  }

  static Tint hsl(double hue, double saturation, double luminance) {
    double s = clamp(saturation);
    double l = clamp(luminance);
    double q = l < 0.5 ? l * (1 + s) : l + s - l * s;
    double p = 2 * l - q;
    return new Tint(
        channel(p, q, hue + 1.0 / 3), channel(p, q, hue), channel(p, q, hue - 1.0 / 3), 1);
  }

  Colour colour() {
    return new Colour(byteOf(red), byteOf(green), byteOf(blue), clamp(alpha));
  }

  /** One transformation; those unknown change nothing. */
  Tint changed(String change, double part, double degrees) {
    return switch (change) {
      case "a:alpha" -> withAlpha(part);
      case "a:alphaMod" -> withAlpha(alpha * part);
      case "a:alphaOff" -> withAlpha(alpha + part);
      case "a:lum" -> withHsl(hue(), saturation(), part);
      case "a:lumMod" -> withHsl(hue(), saturation(), luminance() * part);
      case "a:lumOff" -> withHsl(hue(), saturation(), luminance() + part);
      case "a:sat" -> withHsl(hue(), part, luminance());
      case "a:satMod" -> withHsl(hue(), saturation() * part, luminance());
      case "a:satOff" -> withHsl(hue(), saturation() + part, luminance());
      case "a:hue" -> withHsl(degrees / 360, saturation(), luminance());
      case "a:hueMod" -> withHsl(hue() * part, saturation(), luminance());
      case "a:hueOff" -> withHsl(hue() + degrees / 360, saturation(), luminance());
      case "a:shade" -> mixed(part, 0);
      case "a:tint" -> mixed(part, 1 - part);
      case "a:comp" -> withHsl(hue() + 0.5, saturation(), luminance());
      case "a:inv" -> new Tint(1 - red, 1 - green, 1 - blue, alpha);
      case "a:gray" -> {
        double grey = 0.3 * red + 0.59 * green + 0.11 * blue;
        yield new Tint(grey, grey, grey, alpha);
      }
      default -> this;
    };
  }

  /** Multiplied by a factor, and white added, both in linear light. */
  private Tint mixed(double factor, double white) {
    return new Tint(
        encoded(decoded(red) * factor + white),
        encoded(decoded(green) * factor + white),
        encoded(decoded(blue) * factor + white),
        alpha);
  }

  private Tint withAlpha(double newAlpha) {
    return new Tint(red, green, blue, clamp(newAlpha));
  }

  private Tint withHsl(double hue, double saturation, double luminance) {
    Tint tint = hsl(hue - Math.floor(hue), saturation, luminance);
    return new Tint(tint.red, tint.green, tint.blue, alpha);
  }

  private double luminance() {
    return (highest() + lowest()) / 2;
  }

  private double saturation() {
    double range = highest() - lowest();
    if (range < 1e-9) {
      return 0;
    }
    return luminance() > 0.5 ? range / (2 - highest() - lowest()) : range / (highest() + lowest());
  }

  private double hue() {
    double range = highest() - lowest();
    if (range < 1e-9) {
      return 0;
    }
    double sixth;
    if (highest() == red) {
      sixth = (green - blue) / range + (green < blue ? 6 : 0);
    } else if (highest() == green) {
      sixth = (blue - red) / range + 2;
    } else {
      sixth = (red - green) / range + 4;
    }
    return sixth / 6;
  }

  private double highest() {
    return Math.max(red, Math.max(green, blue));
  }

  private double lowest() {
    return Math.min(red, Math.min(green, blue));
  }

  private static double channel(double p, double q, double hue) {
    double t = hue - Math.floor(hue);
    if (t < 1.0 / 6) {
      return p + (q - p) * 6 * t;
    }
    if (t < 0.5) {
      return q;
    }
    return t < 2.0 / 3 ? p + (q - p) * (2.0 / 3 - t) * 6 : p;
  }

  private static double decoded(double value) {
    double v = clamp(value);
    return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
  }

  private static double encoded(double value) {
    double v = clamp(value);
    return v <= 0.0031308 ? v * 12.92 : 1.055 * Math.pow(v, 1 / 2.4) - 0.055;
  }

  private static double clamp(double value) {
    return Math.max(0, Math.min(1, value));
  }

  private static int byteOf(double value) {
    return (int) Math.round(clamp(value) * 255);
  }
}

package dev.laurel.certificates.press;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which of the shipped families stands in for a family that is not there. */
final class Replacements {

  /** Families whose letters are exactly as wide as those they replace. */
  private static final Map<String, String> SAME_WIDTHS =
      Map.ofEntries(
          Map.entry("calibri", "Carlito"),
          Map.entry("cambria", "Caladea"),
          Map.entry("georgia", "Gelasio"),
          Map.entry("arial", "Liberation Sans"),
          Map.entry("helvetica", "Liberation Sans"),
          Map.entry("helvetica neue", "Liberation Sans"),
          Map.entry("arimo", "Liberation Sans"),
          Map.entry("times new roman", "Liberation Serif"),
          Map.entry("times", "Liberation Serif"),
          Map.entry("tinos", "Liberation Serif"),
          Map.entry("courier new", "Liberation Mono"),
          Map.entry("courier", "Liberation Mono"),
          Map.entry("cousine", "Liberation Mono"));

  private static final Map<String, String> SIMILAR =
      Map.ofEntries(
          Map.entry("arial narrow", "Carlito"),
          Map.entry("calibri light", "Carlito"),
          Map.entry("aptos", "Carlito"),
          Map.entry("aptos display", "Carlito"),
          Map.entry("corbel", "Carlito"),
          Map.entry("candara", "Carlito"),
          Map.entry("segoe ui", "Open Sans"),
          Map.entry("segoe ui light", "Open Sans Light"),
          Map.entry("segoe ui semibold", "Open Sans Semibold"),
          Map.entry("verdana", "Open Sans"),
          Map.entry("tahoma", "Open Sans"),
          Map.entry("trebuchet ms", "Open Sans"),
          Map.entry("century gothic", "Poppins"),
          Map.entry("gotham", "Montserrat"),
          Map.entry("trajan pro", "Cinzel"),
          Map.entry("castellar", "Cinzel"),
          Map.entry("copperplate gothic light", "Cinzel"),
          Map.entry("engravers mt", "Cinzel"),
          Map.entry("edwardian script itc", "Pinyon Script"),
          Map.entry("kunstler script", "Pinyon Script"),
          Map.entry("vivaldi", "Pinyon Script"),
          Map.entry("palace script mt", "Pinyon Script"),
          Map.entry("snell roundhand", "Pinyon Script"),
          Map.entry("gill sans", "Lato"),
          Map.entry("gill sans mt", "Lato"),
          Map.entry("avenir", "Montserrat"),
          Map.entry("avenir next", "Montserrat"),
          Map.entry("futura", "Josefin Sans"),
          Map.entry("avant garde", "Poppins"),
          Map.entry("impact", "Oswald"),
          Map.entry("bahnschrift", "Oswald"),
          Map.entry("din condensed", "Bebas Neue"),
          Map.entry("copperplate gothic bold", "Cinzel"),
          Map.entry("optima", "Marcellus"),
          Map.entry("felix titling", "Marcellus"),
          Map.entry("french script mt", "Parisienne"),
          Map.entry("script mt bold", "Parisienne"),
          Map.entry("monotype corsiva", "Tangerine"),
          Map.entry("apple chancery", "Tangerine"),
          Map.entry("zapfino", "Italianno"),
          Map.entry("lucida calligraphy", "Dancing Script"),
          Map.entry("lucida handwriting", "Dancing Script"),
          Map.entry("segoe script", "Dancing Script"),
          Map.entry("brush script mt", "Kaushan Script"),
          Map.entry("bradley hand", "Satisfy"),
          Map.entry("bradley hand itc", "Satisfy"),
          Map.entry("freestyle script", "Satisfy"),
          Map.entry("rage italic", "Kaushan Script"),
          Map.entry("old english text mt", "UnifrakturMaguntia"),
          Map.entry("baskerville old face", "Libre Baskerville"),
          Map.entry("bodoni mt", "Playfair Display"),
          Map.entry("bodoni 72", "Playfair Display"),
          Map.entry("bodoni mt black", "Abril Fatface"),
          Map.entry("century schoolbook", "Old Standard TT"),
          Map.entry("century", "Old Standard TT"),
          Map.entry("adobe caslon pro", "EB Garamond"),
          Map.entry("minion pro", "EB Garamond"),
          Map.entry("adobe garamond pro", "EB Garamond"),
          Map.entry("garamond", "EB Garamond"),
          Map.entry("goudy old style", "EB Garamond"),
          Map.entry("book antiqua", "Caladea"),
          Map.entry("palatino linotype", "Caladea"),
          Map.entry("bookman old style", "Caladea"),
          Map.entry("constantia", "Caladea"),
          Map.entry("cambria math", "Caladea"),
          Map.entry("consolas", "Liberation Mono"),
          Map.entry("lucida console", "Liberation Mono"));

  private static final String[] SERIF = {
    "serif", "roman", "times", "garamond", "playfair", "baskerville", "bodoni", "caslon",
    "cormorant", "didot", "merriweather", "minion", "cinzel", "lora", "georgia", "antiqua",
    "century school", "perpetua", "trajan", "libre", "copperplate", "castellar", "engravers"
  };
  private static final String[] SCRIPT = {
    "script", "vibes", "allura", "alex brush", "pinyon", "parisienne", "sacramento", "calligra",
    "chancery", "corsiva", "vivaldi", "kunstler", "edwardian", "lucida hand", "dancing", "pacifico",
    "satisfy", "tangerine", "brush", "hand", "italianno", "cookie", "yesteryear", "mistral"
  };

  private Replacements() {}

  /** A family with letters of the same widths, or null. */
  static @Nullable String sameWidths(String family) {
    return SAME_WIDTHS.get(family.toLowerCase(Locale.ROOT));
  }

  /** The family that comes nearest. */
  static String nearest(String family) {
    String name = family.toLowerCase(Locale.ROOT);
    String same = SAME_WIDTHS.get(name);
    if (same != null) {
      return same;
    }
    String similar = SIMILAR.get(name);
    if (similar != null) {
      return similar;
    }
    if (name.contains("sans")) {
      return name.startsWith("noto") ? "Noto Sans" : "Open Sans";
    }
    if (name.contains("mono") || name.contains("typewriter")) {
      return "Liberation Mono";
    }
    if (name.contains("fraktur") || name.contains("blackletter") || name.contains("old english")) {
      return "UnifrakturMaguntia";
    }
    if (scripted(name)) {
      return "Great Vibes";
    }
    for (String part : SERIF) {
      if (name.contains(part)) {
        return "Liberation Serif";
      }
    }
    return "Carlito";
  }

  /** Whether it looks handwritten, as far as its name says. */
  private static boolean scripted(String family) {
    String name = family.toLowerCase(Locale.ROOT);
    for (String part : SCRIPT) {
      if (name.contains(part)) {
        return true;
      }
    }
    return false;
  }
}

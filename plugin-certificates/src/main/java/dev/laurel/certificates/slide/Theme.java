package dev.laurel.certificates.slide;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The colours, fonts and styles of a theme.
 *
 * @param part where it stands, for the pictures it refers to
 */
record Theme(String part, Xml root) {

  private static final Map<String, String> SCRIPTS =
      Map.ofEntries(
          Map.entry("ja", "Jpan"),
          Map.entry("ko", "Hang"),
          Map.entry("zh-tw", "Hant"),
          Map.entry("zh-hk", "Hant"),
          Map.entry("zh-mo", "Hant"),
          Map.entry("zh-hant", "Hant"),
          Map.entry("zh", "Hans"),
          Map.entry("ar", "Arab"),
          Map.entry("fa", "Arab"),
          Map.entry("ur", "Arab"),
          Map.entry("he", "Hebr"),
          Map.entry("th", "Thai"),
          Map.entry("vi", "Viet"),
          Map.entry("hi", "Deva"),
          Map.entry("ru", "Cyrl"),
          Map.entry("el", "Grek"));

  /** The colour element of a slot: {@code dk1}, {@code accent3}. */
  Xml colour(String slot) {
    List<Xml> found = root.at("a:themeElements", "a:clrScheme", "a:" + slot).children();
    return found.isEmpty() ? Xml.NONE : found.get(0);
  }

  /**
   * The name of a font; a reference into the theme ({@code +mn-lt}) is followed.
   *
   * @param language decides which script's font is taken where the theme names none in general
   */
  String font(String name, String language) {
    if (!name.startsWith("+") || name.length() < 6) {
      return name;
    }
    Xml fonts =
        root.at(
            "a:themeElements",
            "a:fontScheme",
            name.startsWith("+mj") ? "a:majorFont" : "a:minorFont");
    String slot =
        switch (name.substring(4)) {
          case "ea" -> "a:ea";
          case "cs" -> "a:cs";
          default -> "a:latin";
        };
    String general = fonts.at(slot).attribute("typeface", "");
    return general.isEmpty() ? byScript(fonts, language) : general;
  }

  private static String byScript(Xml fonts, String language) {
    String tag = language.toLowerCase(Locale.ROOT);
    String script = SCRIPTS.get(tag);
    if (script == null) {
      script = SCRIPTS.getOrDefault(tag.split("-", 2)[0], "");
    }
    for (Xml font : fonts.all("a:font")) {
      if (font.attribute("script", "").equals(script)) {
        return font.attribute("typeface", "");
      }
    }
    return "";
  }

  /** The fill of a style matrix index; from 1001 on they are the backgrounds. */
  Xml fill(int index) {
    Xml formats = root.at("a:themeElements", "a:fmtScheme");
    return index > 1000
        ? nth(formats.first("a:bgFillStyleLst"), index - 1000)
        : nth(formats.first("a:fillStyleLst"), index);
  }

  Xml line(int index) {
    return nth(root.at("a:themeElements", "a:fmtScheme", "a:lnStyleLst"), index);
  }

  Xml effect(int index) {
    return nth(root.at("a:themeElements", "a:fmtScheme", "a:effectStyleLst"), index);
  }

  private static Xml nth(Xml list, int index) {
    return index >= 1 && index <= list.children().size()
        ? list.children().get(index - 1)
        : Xml.NONE;
  }
}

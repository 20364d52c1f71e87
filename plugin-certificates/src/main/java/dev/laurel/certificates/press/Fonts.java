package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.EmbeddedFont;
import dev.laurel.kit.configuration.Source;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fonts certificates are printed in: those a presentation brings along, those shipped with the
 * program, those installed on the machine, in this order. May be used by many threads at once.
 */
final class Fonts {

  private static final int FAMILY_NAME = 1;
  private static final String STYLES =
      "\\s+(thin|hairline|extra ?light|ultra ?light|light|book|regular|medium|semi ?bold|demi"
          + "( ?bold)?|bold|extra ?bold|ultra ?bold|heavy|black)(\\s+italic)?$";

  private final Map<String, List<FontFile>> families;

  private Fonts(Map<String, List<FontFile>> families) {
    this.families = families;
  }

  /** The fonts that are shipped and installed. */
  static Fonts library() {
    return Library.FONTS;
  }

  /**
   * These and the ones that a presentation brings along, which come first; but a font of which only
   * some letters were brought along does not stand for a whole one.
   */
  Fonts with(List<EmbeddedFont> embedded) {
    Map<String, List<FontFile>> brought = new HashMap<>();
    for (EmbeddedFont font : embedded) {
      if (font.partial() && (has(font.family()) || broughtWhole(font.family(), embedded))) {
        continue;
      }
      if (Trial.faceOf(font.bytes()) != null) {
        add(brought, new FontFile(font.family(), font.bold(), font.italic(), () -> font.bytes()));
      }
    }
    Map<String, List<FontFile>> all = new HashMap<>(families);
    brought.forEach(
        (family, files) -> {
          List<FontFile> both = new ArrayList<>(files);
          both.addAll(families.getOrDefault(family, List.of()));
          all.put(family, both);
        });
    return new Fonts(all);
  }

  private static boolean broughtWhole(String family, List<EmbeddedFont> embedded) {
    return embedded.stream()
        .anyMatch(font -> !font.partial() && key(font.family()).equals(key(family)));
  }

  /** Whether the family itself is there. */
  boolean has(String family) {
    return families.containsKey(key(family)) || families.containsKey(withoutStyle(family));
  }

  /** Whether some font is likely to have a letter; found out without loading any. */
  boolean mayCover(int codePoint) {
    return Fallbacks.families(codePoint, false).stream().anyMatch(this::has)
        || families.values().stream()
            .flatMap(List::stream)
            .anyMatch(file -> file.mayCover(codePoint));
  }

  /** How many families there are. */
  int count() {
    return families.size();
  }

  /** The family a family is printed in: itself, or what replaces it. */
  String printedIn(String family) {
    if (families.containsKey(key(family))) {
      return family;
    }
    return families.containsKey(withoutStyle(family))
        ? withoutStyle(family)
        : Replacements.nearest(family);
  }

  /** The face to set text in. */
  Typeface find(String family, boolean bold, boolean italic) {
    boolean heavy = bold || key(family).matches(".*(semi|extra|ultra)? ?(bold|black|heavy)$");
    Typeface found =
        face(printedIn(family), bold || (heavy && !families.containsKey(key(family))), italic);
    return found != null ? found : lastResort();
  }

  /** A face that has a character, or null if no font has it. */
  @Nullable Typeface covering(int codePoint, Typeface instead) {
    String name = instead.face().font().postScriptName().toLowerCase(Locale.ROOT);
    boolean bold = instead.emboldened() || name.contains("bold");
    Typeface sibling = sibling(codePoint, instead, bold);
    if (sibling != null) {
      return sibling;
    }
    for (String family : Fallbacks.families(codePoint, Fallbacks.serif(name))) {
      Typeface face = face(family, bold, false);
      if (face != null && face.face().covers(codePoint)) {
        return face;
      }
    }
    return Fallbacks.rare(codePoint) ? anyCovering(codePoint) : null;
  }

  /** Another file of the same family: some families come in one for each set of letters. */
  private @Nullable Typeface sibling(int codePoint, Typeface instead, boolean bold) {
    String family = key(instead.face().font().name(FAMILY_NAME));
    for (FontFile file : families.getOrDefault(family, List.of())) {
      Face face = file.bold() == bold || instead.emboldened() ? file.face() : null;
      if (face != null && face.covers(codePoint)) {
        return new Typeface(face, instead.emboldened(), instead.slanted());
      }
    }
    return null;
  }

  private @Nullable Typeface anyCovering(int codePoint) {
    for (Map.Entry<String, List<FontFile>> family : Library.SORTED) {
      for (FontFile file : family.getValue()) {
        if (!file.bold() && !file.italic() && file.mayCover(codePoint)) {
          Face face = file.face();
          if (face != null && face.covers(codePoint)) {
            return new Typeface(face, false, false);
          }
        }
      }
    }
    return null;
  }

  private @Nullable Typeface face(String family, boolean bold, boolean italic) {
    FontFile best = null;
    int bestScore = -1;
    for (FontFile file : families.getOrDefault(key(family), List.of())) {
      int score = (file.bold() == bold ? 2 : 0) + (file.italic() == italic ? 1 : 0);
      if (score > bestScore && file.face() != null) {
        best = file;
        bestScore = score;
      }
    }
    Face face = best == null ? null : best.face();
    return best == null || face == null
        ? null
        : new Typeface(face, bold && !best.bold(), italic && !best.italic());
  }

  private Typeface lastResort() {
    Typeface found = face("Liberation Sans", false, false);
    if (found == null) {
      throw new PressException("The shipped fonts are missing", null);
    }
    return found;
  }

  private static String key(String family) {
    return family.strip().toLowerCase(Locale.ROOT);
  }

  private static String withoutStyle(String family) {
    return key(family).replaceAll(STYLES, "");
  }

  private static void add(Map<String, List<FontFile>> families, FontFile file) {
    families.computeIfAbsent(key(file.family()), name -> new ArrayList<>()).add(file);
  }

  /** The folder of further fonts, which come before those that are shipped; empty for none. */
  static String folder() {
    return Source.ofProcess().text("fonts", "");
  }

  /** Found when first needed, once. */
  private static final class Library {

    static final Fonts FONTS = new Fonts(all());
    static final List<Map.Entry<String, List<FontFile>>> SORTED =
        FONTS.families.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();

    private static Map<String, List<FontFile>> all() {
      Map<String, List<FontFile>> families = new HashMap<>();
      for (String folder : new String[] {"/usr/local/share/fonts", "/usr/share/fonts"}) {
        InstalledFonts.in(Path.of(folder)).forEach(font -> add(families, font));
      }
      Map<String, List<FontFile>> added = new HashMap<>();
      String folder = folder();
      if (!folder.isEmpty()) {
        InstalledFonts.in(Path.of(folder)).forEach(font -> add(added, font));
      }
      Map<String, List<FontFile>> shipped = new HashMap<>();
      for (String line : lines()) {
        if (!line.startsWith("#")) {
          String[] words = line.split(";", -1);
          add(
              shipped,
              FontFile.shipped(words[0], !words[1].isEmpty(), !words[2].isEmpty(), words[3]));
        }
      }
      families.putAll(shipped);
      families.putAll(added);
      return families;
    }

    private static List<String> lines() {
      try (InputStream in = Fonts.class.getResourceAsStream("fonts/index.csv")) {
        if (in == null) {
          throw new PressException("The list of shipped fonts is missing", null);
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
            .lines()
            .toList();
      } catch (IOException unreadable) {
        throw new UncheckedIOException("The list of shipped fonts cannot be read", unreadable);
      }
    }
  }
}

package dev.laurel.certificates.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the fonts that are installed on this machine. */
final class InstalledFonts {

  private static final Logger LOG = LoggerFactory.getLogger(InstalledFonts.class);
  private static final List<String> ENDINGS = List.of(".ttf", ".otf", ".ttc", ".otc");
  private static final int FAMILY = 1;
  private static final int STYLE = 2;
  private static final int TYPOGRAPHIC_FAMILY = 16;

  private InstalledFonts() {}

  /** The fonts in a folder and those below it; none if there is no such folder. */
  static List<FontFile> in(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<FontFile> fonts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder, 6)) {
      files.filter(InstalledFonts::isFont).sorted().forEach(file -> addAll(file, fonts));
    } catch (IOException | java.io.UncheckedIOException unreadable) {
      LOG.warn("The fonts in {} cannot be listed and are not used", folder, unreadable);
    }
    return fonts;
  }

  private static boolean isFont(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith) && Files.isRegularFile(file);
  }

  private static void addAll(Path file, List<FontFile> fonts) {
    try {
      List<OpenTypeFont> found = OpenTypeFont.all(Files.readAllBytes(file));
      for (int i = 0; i < found.size(); i++) {
        add(found.get(i), i, file, fonts);
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException | IOException unusable) {
      LOG.debug("The font {} is not used: {}", file, unusable.getMessage());
    }
  }

  private static void add(OpenTypeFont font, int index, Path file, List<FontFile> fonts) {
    if (font.restricted() || font.has("fvar")) {
      return;
    }
    String style = font.name(STYLE).toLowerCase(Locale.ROOT);
    boolean bold = style.contains("bold");
    boolean italic = style.contains("italic") || style.contains("oblique");
    Coverage coverage = new Coverage(font.table("cmap"));
    fonts.add(FontFile.installed(font.name(FAMILY), bold, italic, file, index, coverage));
    String wide = font.name(TYPOGRAPHIC_FAMILY);
    if (!wide.isEmpty() && !wide.equals(font.name(FAMILY)) && plain(font)) {
      fonts.add(FontFile.installed(wide, bold, italic, file, index, coverage));
    }
  }

  /** Whether the file is one of the four usual faces of its typographic family. */
  private static boolean plain(OpenTypeFont font) {
    return switch (font.name(17).toLowerCase(Locale.ROOT)) {
      case "regular", "bold", "italic", "bold italic" -> true;
      default -> false;
    };
  }
}

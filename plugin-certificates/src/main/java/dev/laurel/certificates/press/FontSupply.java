package dev.laurel.certificates.press;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which fonts there are on this machine: shipped, installed, and in the folder of the settings. */
public final class FontSupply {

  /** Scripts in everyday use by living languages (UAX #31, table 5), and a letter of each. */
  private static final Map<String, Integer> LETTERS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("Latn", 0x61),
              Map.entry("Grek", 0x3B1),
              Map.entry("Cyrl", 0x430),
              Map.entry("Armn", 0x561),
              Map.entry("Hebr", 0x5D0),
              Map.entry("Arab", 0x628),
              Map.entry("Thaa", 0x780),
              Map.entry("Deva", 0x915),
              Map.entry("Beng", 0x995),
              Map.entry("Guru", 0xA15),
              Map.entry("Gujr", 0xA95),
              Map.entry("Orya", 0xB15),
              Map.entry("Taml", 0xB95),
              Map.entry("Telu", 0xC15),
              Map.entry("Knda", 0xC95),
              Map.entry("Mlym", 0xD15),
              Map.entry("Sinh", 0xD9A),
              Map.entry("Thai", 0xE01),
              Map.entry("Laoo", 0xE81),
              Map.entry("Tibt", 0xF40),
              Map.entry("Mymr", 0x1000),
              Map.entry("Geor", 0x10D0),
              Map.entry("Ethi", 0x1200),
              Map.entry("Khmr", 0x1780),
              Map.entry("Hang", 0xAC00),
              Map.entry("Hira", 0x3042),
              Map.entry("Kana", 0x30A2),
              Map.entry("Hani", 0x4E2D),
              Map.entry("Bopo", 0x3105)));

  private FontSupply() {}

  /** How many families there are. */
  public static int families() {
    return Fonts.library().count();
  }

  /** Whether a family is there, or must be replaced by another. */
  public static boolean has(String family) {
    return Fonts.library().has(family);
  }

  /** The scripts of living languages of which no font is there, by their codes of ISO 15924. */
  public static List<String> scriptsWithout() {
    return LETTERS.entrySet().stream()
        .filter(script -> !Fonts.library().mayCover(script.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The folder of further fonts that the settings name, if it has none that can be printed in. */
  public static Optional<String> folderWithout() {
    String folder = Fonts.folder();
    return folder.isEmpty() || hasFonts(Path.of(folder)) ? Optional.empty() : Optional.of(folder);
  }

  private static boolean hasFonts(Path folder) {
    return Files.isReadable(folder) && !InstalledFonts.in(folder).isEmpty();
  }
}

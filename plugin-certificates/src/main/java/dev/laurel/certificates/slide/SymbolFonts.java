package dev.laurel.certificates.slide;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Turns letters of the old symbol fonts, where a tick is written as "ü" in Wingdings, into the
 * characters they show: those fonts cannot be shipped, and a machine without them would print the
 * letters. Only the signs that are in use on slides are known; others stay as they are.
 */
final class SymbolFonts {

  private static final int PRIVATE = 0xF000;
  private static final Map<Integer, Integer> WINGDINGS =
      parsed(
          """
          21 270F 22 2702 28 260E 2A 2709 36 231B 41 270C 45 261C 46 261E 47 261D 48 261F 4A 263A
          4C 2639 4E 2620 51 2708 52 263C 54 2744 58 2720 59 2721 5A 262A 6C 25CF 6D 274D 6E 25A0
          6F 25A1 71 2751 72 2752 73 25C6 74 25C6 75 25C6 76 2756 77 25C6 78 2327 7A 2318 7B 2740
          7C 273F 7D 275D 7E 275E 9F 2022 A0 2022 A1 25CB A4 25C9 A7 25AA A8 25FB AA 2726 AB 2605
          AC 2736 AD 2734 AE 2739 AF 2735 B1 2316 B5 272A B6 2730 D8 27A2 DC 27B2 DF 2190 E0 2192
          E1 2191 E2 2193 E3 2196 E4 2197 E5 2199 E6 2198 E8 2794 EF 21E6 F0 21E8 F1 21E7 F2 21E9
          F3 21D4 FB 2717 FC 2713 FD 2612 FE 2611 81 2460 82 2461 83 2462 84 2463 85 2464 86 2465
          87 2466 88 2467 89 2468 8A 2469 8C 2776 8D 2777 8E 2778 8F 2779 90 277A 91 277B 92 277C
          93 277D 94 277E 95 277F
          """);
  private static final Map<Integer, Integer> SYMBOL =
      parsed(
          """
          41 391 42 392 43 3A7 44 394 45 395 46 3A6 47 393 48 397 49 399 4A 3D1 4B 39A 4C 39B 4D 39C
          4E 39D 4F 39F 50 3A0 51 398 52 3A1 53 3A3 54 3A4 55 3A5 56 3C2 57 3A9 58 39E 59 3A8 5A 396
          61 3B1 62 3B2 63 3C7 64 3B4 65 3B5 66 3C6 67 3B3 68 3B7 69 3B9 6A 3D5 6B 3BA 6C 3BB 6D 3BC
          6E 3BD 6F 3BF 70 3C0 71 3B8 72 3C1 73 3C3 74 3C4 75 3C5 76 3D6 77 3C9 78 3BE 79 3C8 7A 3B6
          A3 2264 A5 221E AC 2190 AE 2192 B0 B0 B1 B1 B3 2265 B4 D7 B7 2022 B8 F7 B9 2260 D2 AE D3 A9
          D4 2122 D6 221A E2 AE E3 A9 E4 2122
          """);

  private SymbolFonts() {}

  /** Whether this is one of them. */
  static boolean symbolic(String family) {
    return !table(family).isEmpty();
  }

  /** What text set in this font shows. */
  static String shown(String family, String text) {
    Map<Integer, Integer> table = table(family);
    if (table.isEmpty()) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .map(letter -> table.getOrDefault(letter >= PRIVATE ? letter - PRIVATE : letter, letter))
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static Map<Integer, Integer> table(String family) {
    return switch (family.toLowerCase(Locale.ROOT)) {
      case "wingdings" -> WINGDINGS;
      case "symbol" -> SYMBOL;
      default -> Map.of();
    };
  }

  private static Map<Integer, Integer> parsed(String hexadecimal) {
    String[] words = hexadecimal.strip().split("\\s+", -1);
    Map<Integer, Integer> table = new HashMap<>();
    for (int i = 0; i + 1 < words.length; i += 2) {
      table.put(Integer.parseInt(words[i], 16), Integer.parseInt(words[i + 1], 16));
    }
    return Map.copyOf(table);
  }
}

package dev.laurel.it.looks;

import java.util.List;
import java.util.stream.Stream;

/**
 * How somebody looks at a page.
 *
 * @param width of the window, in pixels
 * @param language {@code en}, from left to right, or {@code ar}, from right to left
 * @param isDark whether the reader prefers dark colours
 */
record View(int width, String language, boolean isDark) {

  static final List<Integer> WIDTHS = List.of(1280, 768, 390);
  static final List<String> LANGUAGES = List.of("en", "ar");

  /** All that pictures are taken in, in the order in which they are shown. */
  static List<View> all() {
    return LANGUAGES.stream()
        .flatMap(
            language ->
                WIDTHS.stream()
                    .flatMap(
                        width ->
                            Stream.of(false, true).map(dark -> new View(width, language, dark))))
        .toList();
  }

  String name() {
    return width + (language.equals("ar") ? "-rtl" : "-ltr") + (isDark ? "-dark" : "-light");
  }
}

package dev.laurel.certificates.feasibility;

import dev.laurel.certificates.slide.Placeholder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows which words designers of many languages write where something is filled in later. */
final class PlainWords {

  private static final Pattern AROUND =
      Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\p{M}]+$");
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Zs},;.]+");
  private static final Map<String, Placeholder> KNOWN = read();

  private PlainWords() {}

  /** What these words stand for, if they are such words and no others. */
  static Optional<Placeholder> meaning(String words) {
    return Optional.ofNullable(KNOWN.get(bare(words)));
  }

  private static String bare(String words) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFKC).replace('’', '\'');
    String inside = AROUND.matcher(plain).replaceAll("");
    return BETWEEN.matcher(inside).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  private static Map<String, Placeholder> read() {
    Map<String, Placeholder> known = new HashMap<>();
    Placeholder meant = Placeholder.LEARNER_NAME;
    for (String line : text().split("\n", -1)) {
      if (line.startsWith("[")) {
        meant = Placeholder.find(line.substring(1, line.indexOf(']'))).orElseThrow();
      } else if (!line.isBlank() && !line.startsWith("#")) {
        for (String words : line.split(";", -1)) {
          known.putIfAbsent(bare(words), meant);
        }
      }
    }
    return Map.copyOf(known);
  }

  private static String text() {
    try (InputStream in = PlainWords.class.getResourceAsStream("plain-words.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

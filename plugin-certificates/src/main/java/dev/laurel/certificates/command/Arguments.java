package dev.laurel.certificates.command;

import dev.laurel.certificates.slide.Image;
import dev.laurel.certificates.slide.PictureSlot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words behind a command: files, options with a value, and switches. */
record Arguments(List<Path> files, Map<String, String> values, boolean isJson) {

  private static final Set<String> WITH_VALUE =
      Set.of("--values", "--out", "--png", "--page", "--fonts", "--pictures", "--lang", "--key");

  static Arguments parse(List<String> words) {
    List<Path> files = new ArrayList<>();
    Map<String, String> values = new HashMap<>();
    boolean isJson = false;
    Deque<String> rest = new ArrayDeque<>(words);
    while (!rest.isEmpty()) {
      String word = rest.pop();
      if (word.equals("--json")) {
        isJson = true;
      } else if (WITH_VALUE.contains(word)) {
        if (rest.isEmpty()) {
          throw new WrongArgumentsException(word + " needs a value.");
        }
        values.put(word, rest.pop());
      } else if (word.startsWith("--")) {
        throw new WrongArgumentsException("There is no option " + word + ".");
      } else {
        files.add(Path.of(word));
      }
    }
    if (files.isEmpty()) {
      throw new WrongArgumentsException("Name a presentation.");
    }
    return new Arguments(List.copyOf(files), Map.copyOf(values), isJson);
  }

  /** The value of an option that must be there. */
  String needed(String option) {
    String value = values.get(option);
    if (value == null) {
      throw new WrongArgumentsException(option + " is needed.");
    }
    return value;
  }

  @Nullable String fonts() {
    return values.get("--fonts");
  }

  /** The pictures of a folder, by the placeholders that their names say. */
  Map<String, Image> pictures() throws IOException {
    String folder = values.get("--pictures");
    if (folder == null) {
      return Map.of();
    }
    if (!Files.isDirectory(Path.of(folder))) {
      throw new WrongArgumentsException("There is no folder " + folder + ".");
    }
    Map<String, Image> pictures = new HashMap<>();
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = PressCommand.name(file).replaceFirst("\\.[^.]*$", "");
        Image image = Image.read(name, Files.readAllBytes(file));
        if (image == null) {
          throw new WrongArgumentsException(file + " is no picture that can be printed.");
        }
        pictures.put(
            PictureSlot.canonical(name.replaceFirst("(?i)^(signature)[-_ ]", "$1:")), image);
      }
    }
    return pictures;
  }

  /** The key to sign with, a PKCS#12 file or a configuration of a token; null for none. */
  @Nullable String key() {
    return values.get("--key");
  }

  Locale locale() {
    return Locale.forLanguageTag(values.getOrDefault("--lang", "en"));
  }

  /** Whether slides of other sizes are placed on A4. */
  boolean isPlacedOnA4() {
    String page = values.getOrDefault("--page", "");
    if (!page.isEmpty() && !page.equalsIgnoreCase("a4")) {
      throw new WrongArgumentsException("--page takes a4, not " + page + ".");
    }
    return !page.isEmpty();
  }

  /** The resolution of pictures, or 0 for none. */
  int dpi() {
    String dpi = values.getOrDefault("--png", "0");
    if (!dpi.matches("\\d{1,4}") || Integer.parseInt(dpi) > 1200) {
      throw new WrongArgumentsException("--png takes a whole number up to 1200, not " + dpi + ".");
    }
    return Integer.parseInt(dpi);
  }
}

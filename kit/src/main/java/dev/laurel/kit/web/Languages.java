package dev.laurel.kit.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The languages an application speaks. They stand in one file beside its words, {@code
 * messages.languages}: a line for each, its BCP 47 tag and its name in itself, the one of last
 * resort first. A reader's language finds the nearest: German of Austria is read in German,
 * Portuguese of Portugal in that of Brazil.
 */
public final class Languages {

  /** What the parameter of addresses is called. */
  public static final String PARAMETER = "lang";

  private static final Pattern NAMED =
      Pattern.compile("(?:^|&)" + PARAMETER + "=([A-Za-z-]{2,35})(?:&|$)");

  private final Map<Locale, String> names;
  private final List<Locale> all;

  private Languages(Map<Locale, String> names) {
    this.names = names;
    this.all = List.copyOf(names.keySet());
  }

  /**
   * Reads the languages of words.
   *
   * @param loader the class loader that has the file
   * @param bundle the base name of the words, such as {@code dev.laurel.host.messages}
   */
  public static Languages of(ClassLoader loader, String bundle) {
    String name = bundle.replace('.', '/') + ".languages";
    try (InputStream file = loader.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalArgumentException("There is no " + name);
      }
      Map<Locale, String> names = new LinkedHashMap<>();
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.strip().split("\\s+", 2))
          .forEach(line -> names.put(Locale.forLanguageTag(line[0]), line[1]));
      return new Languages(names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All of them, the one of last resort first. */
  public List<Locale> all() {
    return all;
  }

  /**
   * The language in which a reader of another reads.
   *
   * @param wanted what she would like
   * @return one of {@link #all}; of several, the one of her script or else country
   */
  public Locale best(Locale wanted) {
    return nearest(wanted).orElse(all.get(0));
  }

  /**
   * The best of the languages a browser accepts.
   *
   * @param header the value of {@code Accept-Language} (RFC 9110 § 12.5.4), or null
   * @return one of {@link #all}
   */
  public Locale accepted(@Nullable String header) {
    if (header == null || header.isBlank()) {
      return all.get(0);
    }
    try {
      return LanguageRange.parse(header).stream()
          .filter(range -> range.getWeight() > 0)
          .map(range -> nearest(Locale.forLanguageTag(range.getRange())))
          .flatMap(Optional::stream)
          .findFirst()
          .orElse(all.get(0));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      // The JDK's reader answers a lone “-” with the latter.
      return all.get(0);
    }
  }

  /**
   * The language that an address names by the parameter {@code lang}, as who is not signed in
   * chooses hers without a script.
   *
   * @param query of the address, or null
   * @return one of {@link #all}, or nothing where none of them is named
   */
  public Optional<Locale> named(@Nullable String query) {
    Matcher found = NAMED.matcher(query == null ? "" : query);
    return found.find()
        ? Optional.of(Locale.forLanguageTag(found.group(1))).filter(all::contains)
        : Optional.empty();
  }

  /**
   * A language's name in itself, as a reader looks for it.
   *
   * @param language one of {@link #all}
   * @return such as {@code Deutsch}
   */
  public String name(Locale language) {
    return Objects.requireNonNull(names.get(language));
  }

  private Optional<Locale> nearest(Locale wanted) {
    List<Locale> same =
        all.stream().filter(one -> one.getLanguage().equals(wanted.getLanguage())).toList();
    return same.stream()
        .filter(one -> one.getCountry().equals(wanted.getCountry()))
        .findFirst()
        .or(() -> same.stream().findFirst());
  }
}

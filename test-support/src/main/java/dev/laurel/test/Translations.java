package dev.laurel.test;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of an application in all its languages, as they stand in its resources, and what is
 * wrong with them. Each method names what it found, and an empty list is well.
 */
public final class Translations {

  private static final Pattern ARGUMENT = Pattern.compile("\\{[^{}]*}");
  private static final Pattern QUOTED = Pattern.compile("''|'[{}]+'");
  private static final Pattern OTHER_DIGITS = Pattern.compile("[\\p{Nd}&&[^0-9]]");

  private final Path words;
  private final Map<String, Properties> texts = new TreeMap<>();
  private final Properties english;

  /**
   * Reads words.
   *
   * @param words the file in English, such as {@code …/messages.properties}; others stand beside it
   */
  public Translations(Path words) {
    this.words = words;
    String stem = words.getFileName().toString().replace(".properties", "");
    try (Stream<Path> files = Files.list(words.toAbsolutePath().getParent())) {
      for (Path file : files.filter(one -> isWords(one, stem)).toList()) {
        String name = file.getFileName().toString().replace(".properties", "");
        String tag = name.equals(stem) ? "en" : name.substring(stem.length() + 1);
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
          read.load(reader);
        }
        texts.put(tag.replace('_', '-'), read);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.english = Objects.requireNonNull(texts.get("en"));
  }

  private static boolean isWords(Path file, String stem) {
    return file.getFileName().toString().matches(Pattern.quote(stem) + "(_\\w+)?\\.properties");
  }

  /** The languages that have words, as BCP 47 tags. */
  public Set<String> languages() {
    return texts.keySet();
  }

  /** The languages that are said to be there. */
  public Set<String> named() {
    String name = words.getFileName().toString().replace(".properties", ".languages");
    try (Stream<String> lines = Files.lines(words.resolveSibling(name))) {
      return lines
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" ", 2)[0])
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keys that a language lacks, or has beyond English. */
  public List<String> unmatchedKeys() {
    List<String> faults = new ArrayList<>();
    texts.forEach(
        (tag, language) -> {
          Set<String> differing = new TreeSet<>(english.stringPropertyNames());
          differing.removeAll(language.stringPropertyNames());
          differing.forEach(key -> faults.add(tag + " lacks " + key));
          Set<String> surplus = new TreeSet<>(language.stringPropertyNames());
          surplus.removeAll(english.stringPropertyNames());
          surplus.forEach(key -> faults.add(tag + " has " + key));
        });
    return faults;
  }

  /** Texts that no reader of patterns understands as they are meant. */
  public List<String> malformed() {
    return each(
        (tag, text) -> {
          try {
            new MessagePattern(text);
          } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
          }
          return QUOTED.matcher(text).replaceAll("").contains("'")
              ? "has a straight apostrophe alone"
              : OTHER_DIGITS.matcher(text).find() ? "has digits that are not Latin" : "";
        });
  }

  /** Texts that take other values than the English one; plural and number stand for each other. */
  public List<String> otherArguments() {
    List<String> faults = new ArrayList<>();
    texts.forEach(
        (tag, language) -> {
          for (String key : english.stringPropertyNames()) {
            Map<Integer, String> here = arguments(language.getProperty(key, ""));
            Map<Integer, String> there = arguments(english.getProperty(key));
            if (!here.equals(there)) {
              faults.add(tag + " " + key + " takes " + here + ", English " + there);
            }
          }
        });
    return faults;
  }

  /** Plurals that lack a form of their language by CLDR, or have one that it has not. */
  public List<String> incompletePlurals() {
    return each(
        (tag, text) -> {
          Set<String> needed = PluralRules.forLocale(Locale.forLanguageTag(tag)).getKeywords();
          return forms(text).stream()
              .filter(forms -> !forms.equals(needed))
              .map(forms -> "has the forms " + forms + " of " + needed)
              .collect(Collectors.joining(", "));
        });
  }

  /**
   * Texts that are as in English.
   *
   * @param shared words that languages share with English, by tag; under {@code *} those all share
   */
  public List<String> untranslated(Map<String, Set<String>> shared) {
    Set<String> names = shared.getOrDefault("*", Set.of());
    List<String> faults = new ArrayList<>();
    texts.forEach(
        (tag, language) -> {
          Set<String> own = shared.getOrDefault(tag, Set.of());
          for (String key : new TreeSet<>(english.stringPropertyNames())) {
            String text = english.getProperty(key);
            boolean isSaid = text.equals(language.getProperty(key)) && hasLetters(text);
            if (!tag.equals("en") && isSaid && !names.contains(text) && !own.contains(text)) {
              faults.add(tag + " " + key + " = " + text);
            }
          }
        });
    return faults;
  }

  /** A text of a language; null if it lacks it. */
  public @Nullable String text(String tag, String key) {
    return Objects.requireNonNull(texts.get(tag)).getProperty(key);
  }

  private List<String> each(BiFunction<String, String, String> fault) {
    List<String> faults = new ArrayList<>();
    texts.forEach(
        (tag, language) -> {
          for (String key : new TreeSet<>(language.stringPropertyNames())) {
            String found = fault.apply(tag, language.getProperty(key));
            if (!found.isEmpty()) {
              faults.add(tag + " " + key + " " + found);
            }
          }
        });
    return faults;
  }

  private static boolean hasLetters(String text) {
    return ARGUMENT.matcher(text).replaceAll("").codePoints().anyMatch(Character::isLetter);
  }

  private static Map<Integer, String> arguments(String text) {
    MessagePattern pattern = new MessagePattern(text);
    Map<Integer, String> arguments = new TreeMap<>();
    for (int at = 0; at < pattern.countParts(); at++) {
      Part part = pattern.getPart(at);
      if (part.getType() == Part.Type.ARG_START) {
        arguments.merge(
            pattern.getPart(at + 1).getValue(),
            kind(pattern, at),
            (one, other) -> one.equals(other) ? one : one + " and " + other);
      }
    }
    return arguments;
  }

  private static String kind(MessagePattern pattern, int start) {
    ArgType type = pattern.getPart(start).getArgType();
    return type == ArgType.NONE
        ? "text"
        : type == ArgType.SIMPLE ? pattern.getSubstring(pattern.getPart(start + 2)) : "number";
  }

  private static List<Set<String>> forms(String text) {
    MessagePattern pattern = new MessagePattern(text);
    List<Set<String>> all = new ArrayList<>();
    for (int at = 0; at < pattern.countParts(); at++) {
      if (pattern.getPart(at).getType() == Part.Type.ARG_START
          && pattern.getPart(at).getArgType() == ArgType.PLURAL) {
        all.add(forms(pattern, at));
      }
    }
    return all;
  }

  private static Set<String> forms(MessagePattern pattern, int start) {
    Set<String> forms = new HashSet<>();
    int end = pattern.getLimitPartIndex(start);
    for (int at = start + 1; at < end; at++) {
      Part part = pattern.getPart(at);
      if (part.getType() == Part.Type.ARG_SELECTOR && !pattern.partSubstringMatches(part, "=0")) {
        forms.add(pattern.getSubstring(part));
      }
      if (part.getType() == Part.Type.MSG_START) {
        at = pattern.getLimitPartIndex(at);
      }
    }
    return forms;
  }
}

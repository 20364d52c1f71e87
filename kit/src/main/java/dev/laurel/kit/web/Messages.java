package dev.laurel.kit.web;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The words of an application in each of its languages, from resource bundles in UTF-8. Texts are
 * patterns of {@link com.ibm.icu.text.MessageFormat} ({@code {0}}, {@code {0,number}}, {@code
 * {0,plural, =0{none} one{{0,number} file} other{{0,number} files}}}) whether or not they take
 * values, so a straight apostrophe is written twice. A plural has the forms that CLDR gives the
 * language. Numbers are written in Latin digits in every language, as are the addresses, fields and
 * dates beside them. English is the language of last resort. Safe for any thread.
 */
public final class Messages {

  private final List<String> bundles;
  private final ClassLoader loader;
  private final ConcurrentMap<Locale, InLanguage> languages = new ConcurrentHashMap<>();

  /**
   * Reads bundles as they are asked for.
   *
   * @param loader the class loader that has them
   * @param bundles their base names, such as {@code dev.laurel.host.messages}; the first that has a
   *     key gives its text
   */
  public Messages(ClassLoader loader, String... bundles) {
    this.loader = loader;
    this.bundles = List.of(bundles);
  }

  /**
   * One text.
   *
   * @param locale the reader's language
   * @param key the key
   * @param values what goes into the pattern
   * @return the text, plain
   * @throws MissingResourceException when no bundle has the key
   */
  public String text(Locale locale, String key, Object... values) {
    return in(locale).text(key, values);
  }

  /**
   * Whether there is a text.
   *
   * @param key the key
   * @return whether some bundle has it, in English
   */
  public boolean has(String key) {
    return in(Locale.ENGLISH).bundles.stream().anyMatch(bundle -> bundle.containsKey(key));
  }

  /**
   * The texts of one language.
   *
   * @param locale the language
   * @return always the same for the same language
   */
  public InLanguage in(Locale locale) {
    return languages.computeIfAbsent(locale, this::load);
  }

  private InLanguage load(Locale locale) {
    ResourceBundle.Control noFallback =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new InLanguage(
        locale,
        bundles.stream()
            .map(name -> ResourceBundle.getBundle(name, locale, loader, noFallback))
            .toList());
  }

  /** The texts of one language, for templates. */
  public static final class InLanguage {

    private final Locale locale;
    private final List<ResourceBundle> bundles;
    private final ConcurrentMap<String, Phrase> phrases = new ConcurrentHashMap<>();

    private InLanguage(Locale locale, List<ResourceBundle> bundles) {
      this.locale = locale;
      this.bundles = bundles;
    }

    /**
     * One text.
     *
     * @param key the key
     * @param values what goes into the pattern
     * @return the text, plain
     * @throws MissingResourceException when no bundle has the key
     */
    public String text(String key, Object... values) {
      return phrases.computeIfAbsent(key, this::find).with(values);
    }

    /**
     * The language itself.
     *
     * @return as asked for
     */
    public Locale locale() {
      return locale;
    }

    private Phrase find(String key) {
      return bundles.stream()
          .filter(bundle -> bundle.containsKey(key))
          .findFirst()
          .map(bundle -> new Phrase(bundle.getString(key), rules(bundle)))
          .orElseThrow(
              () ->
                  new MissingResourceException(
                      "There is no text for " + key, Messages.class.getName(), key));
    }

    /** The reader's own, or those of the language that stands in for it. */
    private Locale rules(ResourceBundle bundle) {
      Locale words = bundle.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : bundle.getLocale();
      boolean isReaders = words.getLanguage().equals(locale.getLanguage());
      return new Locale.Builder()
          .setLocale(isReaders ? locale : words)
          .setUnicodeLocaleKeyword("nu", "latn")
          .build();
    }
  }
}

package dev.laurel.kit.web;

import com.ibm.icu.util.ULocale;
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
  private final Languages known;
  private final ConcurrentMap<Locale, InLanguage> languages = new ConcurrentHashMap<>();

  /**
   * Reads bundles as they are asked for.
   *
   * @param loader the class loader that has them
   * @param bundles their base names, such as {@code dev.laurel.host.messages}; the first that has a
   *     key gives its text, and beside the first stand the {@link Languages}
   */
  public Messages(ClassLoader loader, String... bundles) {
    this.loader = loader;
    this.bundles = List.of(bundles);
    this.known = Languages.of(loader, this.bundles.get(0));
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

  /** The languages there are. */
  public Languages languages() {
    return known;
  }

  /**
   * The texts of one language.
   *
   * @param locale the reader's language
   * @return those of the nearest language there is; always the same for the same language
   */
  public InLanguage in(Locale locale) {
    Locale words = known.best(locale);
    boolean isVariant =
        words.getCountry().isEmpty()
            && words.getLanguage().equals(locale.getLanguage())
            && !locale.getCountry().isEmpty();
    Locale reader =
        new Locale.Builder()
            .setLocale(words)
            .setRegion(isVariant ? locale.getCountry() : words.getCountry())
            .setUnicodeLocaleKeyword("nu", "latn")
            .build();
    return languages.computeIfAbsent(reader, all -> load(words, all));
  }

  private InLanguage load(Locale words, Locale reader) {
    ResourceBundle.Control noFallback =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new InLanguage(
        words,
        reader,
        bundles.stream()
            .map(name -> ResourceBundle.getBundle(name, words, loader, noFallback))
            .toList());
  }

  /** The texts of one language, for templates. */
  public static final class InLanguage {

    private final Locale words;
    private final Locale locale;
    private final Numbers numbers;
    private final List<ResourceBundle> bundles;
    private final ConcurrentMap<String, Phrase> phrases = new ConcurrentHashMap<>();

    private InLanguage(Locale words, Locale locale, List<ResourceBundle> bundles) {
      this.words = words;
      this.locale = locale;
      this.numbers = new Numbers(locale);
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
     * How days and numbers are written.
     *
     * @return the language of the texts, with the reader's country where she named one
     */
    public Locale locale() {
      return locale;
    }

    /** The language of the texts as a BCP 47 tag, for {@code lang}. */
    public String tag() {
      return words.toLanguageTag();
    }

    /** Where lines begin, for {@code dir}: {@code ltr} or {@code rtl}. */
    public String direction() {
      return ULocale.forLocale(words).isRightToLeft() ? "rtl" : "ltr";
    }

    /** A whole number. */
    public String number(long number) {
      return numbers.whole(number);
    }

    /** A share of one as a whole percentage. */
    public String percent(double share) {
      return percent(share, 0);
    }

    /** A share of one as a percentage with at most some decimals. */
    public String percent(double share, int decimals) {
      return numbers.percent(share, decimals);
    }

    private Phrase find(String key) {
      return bundles.stream()
          .filter(bundle -> bundle.containsKey(key))
          .findFirst()
          .map(bundle -> new Phrase(bundle.getString(key), locale))
          .orElseThrow(
              () ->
                  new MissingResourceException(
                      "There is no text for " + key, Messages.class.getName(), key));
    }
  }
}

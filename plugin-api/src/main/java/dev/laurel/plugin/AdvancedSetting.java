package dev.laurel.plugin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A field of a course's Advanced Settings. The host shows it, checks what is typed, keeps the value
 * with the course and gives it back as {@link dev.laurel.plugin.host.Course#settings()}.
 */
public interface AdvancedSetting {

  /** What a field holds. */
  enum Kind {
    /** Yes or no: {@code true} or {@code false}, in JSON a boolean. */
    TOGGLE,
    /** One of {@link AdvancedSetting#choices}. */
    CHOICE,
    /** Any text of at most 255 characters. */
    TEXT,
    /**
     * A moment, or none: kept as {@code 2026-12-01T09:00:00Z}, or empty. People type a day and
     * time; in JSON any RFC 3339 date-time is taken.
     */
    DATE_TIME
  }

  /**
   * One allowed value.
   *
   * @param value the value as it is kept, such as {@code early_no_info}
   * @param label what it is called
   * @param help what it does, one or two sentences; may be empty
   */
  record Choice(String value, String label, String help) {}

  /**
   * The field's name in the API and in the database.
   *
   * @return lower-case letters, digits and underscores, such as {@code
   *     certificates_display_behavior}; unique in a host
   */
  String key();

  /**
   * What the field holds.
   *
   * @return the kind
   */
  Kind kind();

  /**
   * What the field is called.
   *
   * @param locale the language of the page
   * @return plain text
   */
  String label(Locale locale);

  /**
   * What the field does.
   *
   * @param locale the language of the page
   * @return plain text, a few sentences
   */
  String help(Locale locale);

  /**
   * The value of a course in which the field was never set.
   *
   * @return a value that the field allows
   */
  String defaultValue();

  /**
   * The allowed values of a {@link Kind#CHOICE}.
   *
   * @param locale the language of the page
   * @return the values in the order shown; empty for other kinds
   */
  default List<Choice> choices(Locale locale) {
    return List.of();
  }

  /**
   * What is wrong with a value that the kind allows; asked before it is kept. A host that cannot
   * ask takes the value.
   *
   * @param value the value as it would be kept
   * @param locale the language of whoever typed it
   * @return a sentence that says what is wrong and what is allowed, in plain text; nothing where
   *     the value is fine
   */
  default Optional<String> objection(String value, Locale locale) {
    return Optional.empty();
  }

  /**
   * Where more is told of the field; shown as a small link beside its label.
   *
   * @param locale the language of the page
   * @return the paragraph of the plugin's guide, its text saying what opens; nothing where there is
   *     none
   */
  default Optional<Link> guide(Locale locale) {
    return Optional.empty();
  }
}

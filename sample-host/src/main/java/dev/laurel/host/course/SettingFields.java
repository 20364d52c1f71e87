package dev.laurel.host.course;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells which advanced settings there are now; answered by the plugins. */
@FunctionalInterface
public interface SettingFields {

  /** The fields of all plugins, in the order shown. */
  List<SettingField> fields();

  /**
   * What the plugin that a field belongs to has against a value that is allowed otherwise.
   *
   * @param key the field
   * @param value the value as it would be kept
   * @param locale the language of whoever typed it
   * @return a sentence, or nothing
   */
  default Optional<String> objection(String key, String value, Locale locale) {
    return Optional.empty();
  }
}

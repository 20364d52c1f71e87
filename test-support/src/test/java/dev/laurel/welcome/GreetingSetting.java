package dev.laurel.welcome;

import dev.laurel.plugin.AdvancedSetting;
import java.util.Locale;

// tag::setting[]
/** The field <i>Greeting</i> of Advanced Settings. */
final class GreetingSetting implements AdvancedSetting {

  static final String KEY = "welcome_greeting";

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public Kind kind() {
    return Kind.TEXT;
  }

  @Override
  public String label(Locale locale) {
    return locale.getLanguage().equals("fr") ? "Salutation" : "Greeting";
  }

  @Override
  public String help(Locale locale) {
    return "The first words learners read.";
  }

  @Override
  public String defaultValue() {
    return "";
  }
}
// end::setting[]

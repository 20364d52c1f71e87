package dev.laurel.certificates.contribution;

import dev.laurel.certificates.automatic.AutomaticIssue;
import dev.laurel.kit.web.Messages;
import dev.laurel.plugin.AdvancedSetting;
import java.util.Locale;

/** The advanced setting <i>Issue automatically on passing</i>, off by default. */
final class AutomaticIssueSetting implements AdvancedSetting {

  private final Messages messages;

  AutomaticIssueSetting(Messages messages) {
    this.messages = messages;
  }

  @Override
  public String key() {
    return AutomaticIssue.SETTING;
  }

  @Override
  public Kind kind() {
    return Kind.TOGGLE;
  }

  @Override
  public String label(Locale locale) {
    return messages.text(locale, "contribution.AUTOMATIC");
  }

  @Override
  public String help(Locale locale) {
    return messages.text(locale, "contribution.AUTOMATIC_HELP");
  }

  @Override
  public String defaultValue() {
    return "false";
  }
}

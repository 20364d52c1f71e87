package dev.laurel.certificates.contribution;

import dev.laurel.certificates.course.AvailableDate;
import dev.laurel.kit.web.Messages;
import dev.laurel.plugin.AdvancedSetting;
import java.util.Locale;

/** The advanced setting <i>Certificate available date</i>. */
final class AvailableDateSetting implements AdvancedSetting {

  private final Messages messages;

  AvailableDateSetting(Messages messages) {
    this.messages = messages;
  }

  @Override
  public String key() {
    return AvailableDate.SETTING;
  }

  @Override
  public Kind kind() {
    return Kind.DATE_TIME;
  }

  @Override
  public String label(Locale locale) {
    return messages.text(locale, "contribution.AVAILABLE_DATE");
  }

  @Override
  public String help(Locale locale) {
    return messages.text(locale, "contribution.AVAILABLE_DATE_HELP");
  }

  @Override
  public String defaultValue() {
    return "";
  }
}

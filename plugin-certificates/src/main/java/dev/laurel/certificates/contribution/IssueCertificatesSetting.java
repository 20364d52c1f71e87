package dev.laurel.certificates.contribution;

import dev.laurel.certificates.course.CourseState;
import dev.laurel.kit.web.Messages;
import dev.laurel.plugin.AdvancedSetting;
import java.util.Locale;

/** The advanced setting <i>Issue certificates</i>, on by default. */
final class IssueCertificatesSetting implements AdvancedSetting {

  private final Messages messages;

  IssueCertificatesSetting(Messages messages) {
    this.messages = messages;
  }

  @Override
  public String key() {
    return CourseState.ISSUE_SETTING;
  }

  @Override
  public Kind kind() {
    return Kind.TOGGLE;
  }

  @Override
  public String label(Locale locale) {
    return messages.text(locale, "contribution.ISSUE");
  }

  @Override
  public String help(Locale locale) {
    return messages.text(locale, "contribution.ISSUE_HELP");
  }

  @Override
  public String defaultValue() {
    return "true";
  }
}

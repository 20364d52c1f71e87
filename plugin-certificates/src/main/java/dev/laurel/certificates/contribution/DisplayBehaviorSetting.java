package dev.laurel.certificates.contribution;

import dev.laurel.certificates.course.DisplayBehavior;
import dev.laurel.kit.web.Messages;
import dev.laurel.plugin.AdvancedSetting;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The advanced setting <i>Certificates Display Behavior</i>. */
final class DisplayBehaviorSetting implements AdvancedSetting {

  private final Messages messages;

  DisplayBehaviorSetting(Messages messages) {
    this.messages = messages;
  }

  @Override
  public String key() {
    return DisplayBehavior.SETTING;
  }

  @Override
  public Kind kind() {
    return Kind.CHOICE;
  }

  @Override
  public String label(Locale locale) {
    return messages.text(locale, "contribution.BEHAVIOR");
  }

  @Override
  public String help(Locale locale) {
    return messages.text(locale, "contribution.BEHAVIOR_HELP");
  }

  @Override
  public String defaultValue() {
    return DisplayBehavior.EARLY_NO_INFO.value();
  }

  @Override
  public List<Choice> choices(Locale locale) {
    return Arrays.stream(DisplayBehavior.values())
        .map(
            behavior ->
                new Choice(
                    behavior.value(),
                    messages.text(locale, "contribution." + behavior),
                    messages.text(locale, "contribution." + behavior + "_HELP")))
        .toList();
  }
}

package dev.laurel.certificates.contribution;

import dev.laurel.certificates.course.DisplayBehavior;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Messages;
import dev.laurel.plugin.AdvancedSetting;
import dev.laurel.plugin.Link;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The advanced setting <i>Certificates Display Behavior</i>. */
final class DisplayBehaviorSetting implements AdvancedSetting {

  private final Messages messages;
  private final Site site;

  DisplayBehaviorSetting(Site site) {
    this.site = site;
    this.messages = site.messages();
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
  public Optional<Link> guide(Locale locale) {
    return Optional.of(
        GuideLink.of(
            site, locale, label(locale), site.help("instructor", "when-learners-see-them")));
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

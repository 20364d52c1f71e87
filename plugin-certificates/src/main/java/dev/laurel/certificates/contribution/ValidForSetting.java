package dev.laurel.certificates.contribution;

import dev.laurel.certificates.course.ValidFor;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Messages;
import dev.laurel.plugin.AdvancedSetting;
import dev.laurel.plugin.Link;
import java.util.Locale;
import java.util.Optional;

/** The advanced setting <i>Certificates valid for</i>. */
final class ValidForSetting implements AdvancedSetting {

  private final Messages messages;
  private final Site site;

  ValidForSetting(Site site) {
    this.site = site;
    this.messages = site.messages();
  }

  @Override
  public String key() {
    return ValidFor.SETTING;
  }

  @Override
  public Kind kind() {
    return Kind.TEXT;
  }

  @Override
  public String label(Locale locale) {
    return messages.text(locale, "contribution.VALID_FOR");
  }

  @Override
  public String help(Locale locale) {
    return messages.text(locale, "contribution.VALID_FOR_HELP");
  }

  @Override
  public Optional<Link> guide(Locale locale) {
    return Optional.of(
        GuideLink.of(
            site, locale, label(locale), site.help("instructor", "how-long-they-are-valid")));
  }

  @Override
  public String defaultValue() {
    return "";
  }

  @Override
  public Optional<String> objection(String value, Locale locale) {
    return ValidFor.isAllowed(value)
        ? Optional.empty()
        : Optional.of(messages.text(locale, "contribution.VALID_FOR_WRONG", value));
  }
}

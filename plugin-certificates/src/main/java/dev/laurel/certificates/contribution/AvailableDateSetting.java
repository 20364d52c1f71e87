package dev.laurel.certificates.contribution;

import dev.laurel.certificates.course.AvailableDate;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Messages;
import dev.laurel.plugin.AdvancedSetting;
import dev.laurel.plugin.Link;
import java.util.Locale;
import java.util.Optional;

/** The advanced setting <i>Certificate available date</i>. */
final class AvailableDateSetting implements AdvancedSetting {

  private final Messages messages;
  private final Site site;

  AvailableDateSetting(Site site) {
    this.site = site;
    this.messages = site.messages();
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
  public Optional<Link> guide(Locale locale) {
    return Optional.of(
        GuideLink.of(
            site, locale, label(locale), site.help("instructor", "when-learners-see-them")));
  }

  @Override
  public String defaultValue() {
    return "";
  }
}

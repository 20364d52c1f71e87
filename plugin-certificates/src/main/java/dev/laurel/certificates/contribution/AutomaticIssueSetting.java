package dev.laurel.certificates.contribution;

import dev.laurel.certificates.automatic.AutomaticIssue;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Messages;
import dev.laurel.plugin.AdvancedSetting;
import dev.laurel.plugin.Link;
import java.util.Locale;
import java.util.Optional;

/** The advanced setting <i>Issue automatically on passing</i>, off by default. */
final class AutomaticIssueSetting implements AdvancedSetting {

  private final Messages messages;
  private final Site site;

  AutomaticIssueSetting(Site site) {
    this.site = site;
    this.messages = site.messages();
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
  public Optional<Link> guide(Locale locale) {
    return Optional.of(
        GuideLink.of(site, locale, label(locale), site.help("instructor", "automatically")));
  }

  @Override
  public String defaultValue() {
    return "false";
  }
}

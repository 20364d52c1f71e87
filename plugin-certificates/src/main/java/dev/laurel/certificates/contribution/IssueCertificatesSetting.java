package dev.laurel.certificates.contribution;

import dev.laurel.certificates.course.CourseState;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Messages;
import dev.laurel.plugin.AdvancedSetting;
import dev.laurel.plugin.Link;
import java.util.Locale;
import java.util.Optional;

/** The advanced setting <i>Issue certificates</i>, on by default. */
final class IssueCertificatesSetting implements AdvancedSetting {

  private final Messages messages;
  private final Site site;

  IssueCertificatesSetting(Site site) {
    this.site = site;
    this.messages = site.messages();
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
  public Optional<Link> guide(Locale locale) {
    return Optional.of(
        GuideLink.of(
            site, locale, label(locale), site.help("instructor", "where-the-course-stands")));
  }

  @Override
  public String defaultValue() {
    return "true";
  }
}

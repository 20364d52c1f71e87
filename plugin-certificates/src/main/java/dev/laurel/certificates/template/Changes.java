package dev.laurel.certificates.template;

import dev.laurel.certificates.audit.AuditEntry;
import dev.laurel.certificates.web.Site;
import java.util.Locale;

/** Tells in words what was done to a design, so that of two people at once the second knows. */
final class Changes {

  private final Templates templates;
  private final Site site;

  Changes(Templates templates, Site site) {
    this.templates = templates;
    this.site = site;
  }

  /** What was done, by whom and to what. */
  static String words(AuditEntry entry, Site site, Locale locale) {
    String text =
        site.messages().text(locale, "audit." + entry.action(), entry.userName(), entry.subject());
    return entry.reason().isEmpty() ? text : text + ": “" + entry.reason() + "”";
  }

  /** Why a step was not taken. */
  String why(Template template, StepOutcome.Refused refused, Locale locale) {
    return refused.refusal() == Workflow.Refusal.OUT_OF_ORDER
        ? outOfOrder(template, refused.state(), locale)
        : site.messages().text(locale, "template." + refused.refusal());
  }

  /** Why a step is not next, and what was done last. */
  String outOfOrder(Template template, TemplateState state, Locale locale) {
    return site.messages()
            .text(
                locale,
                "template.OUT_OF_ORDER",
                site.messages().text(locale, "template.STATE_" + state))
        + latest(template, locale);
  }

  /** That somebody else changed a draft, and what was done last. */
  String meanwhile(Template template, Locale locale) {
    return site.messages().text(locale, "template.CHANGED_MEANWHILE") + latest(template, locale);
  }

  private String latest(Template template, Locale locale) {
    return templates
        .latestChange(template)
        .map(
            entry ->
                " "
                    + site.messages()
                        .text(
                            locale,
                            "template.LATEST_CHANGE",
                            words(entry, site, locale),
                            site.time(entry.at(), locale)))
        .orElse("");
  }
}

package dev.laurel.certificates.template;

import dev.laurel.certificates.audit.AuditEntry;
import dev.laurel.certificates.web.Site;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells in words what was done to a design, so that of two people at once the second knows. */
final class Changes {

  private static final int TOLD = 3;

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
    return entry.reason().isEmpty()
        ? text
        : site.messages().text(locale, "audit.WITH_REASON", text, entry.reason());
  }

  /** Why a step was not taken. */
  String why(Template template, StepOutcome.Refused refused, Locale locale) {
    return switch (refused.refusal()) {
      case OUT_OF_ORDER -> outOfOrder(template, refused.state(), locale);
      case CHANGED_MEANWHILE -> meanwhile(template, locale);
      case STAFF_ONLY, REVIEWER_ONLY, OWN_DESIGN, NOT_FEASIBLE ->
          site.messages().text(locale, "template." + refused.refusal());
    };
  }

  /** Why a step is not next, and what was done last. */
  String outOfOrder(Template template, TemplateState state, Locale locale) {
    return site.messages()
            .text(
                locale,
                "template.OUT_OF_ORDER",
                site.messages().text(locale, "template.STATE_" + state))
        + latest(template, 1, locale);
  }

  /** That somebody else changed a draft, and what was done last. */
  String meanwhile(Template template, Locale locale) {
    return site.messages().text(locale, "template.CHANGED_MEANWHILE")
        + latest(template, TOLD, locale);
  }

  private String latest(Template template, int most, Locale locale) {
    List<AuditEntry> entries = templates.latestChanges(template, most);
    return entries.isEmpty()
        ? ""
        : " "
            + site.messages()
                .text(
                    locale,
                    "template.LATEST_CHANGE",
                    entries.stream()
                        .map(
                            entry ->
                                words(entry, site, locale)
                                    + " ("
                                    + site.time(entry.at(), locale)
                                    + ")")
                        .collect(Collectors.joining("; ")));
  }
}

package dev.laurel.certificates.dashboard;

import dev.laurel.certificates.certificate.HeldVersion;
import dev.laurel.certificates.template.Template;
import dev.laurel.certificates.template.TemplateId;
import dev.laurel.certificates.template.TemplateState;
import dev.laurel.plugin.host.EnrolmentMode;
import java.util.List;

/** The designs of the course, and which mode has which. */
final class DesignPart {

  private static final int LATEST = 6;

  private final DashboardLook look;

  DesignPart(DashboardLook look) {
    this.look = look;
  }

  DashboardPage.Design design() {
    List<Template> integrated =
        look.templates().stream().filter(one -> one.state() == TemplateState.INTEGRATED).toList();
    List<HeldVersion> held = look.holdings().versions();
    return new DashboardPage.Design(
        look.uploadHref(),
        look.course().modes().stream()
            .filter(EnrolmentMode::isCertificateEligible)
            .map(mode -> mode(mode, integrated, held))
            .toList(),
        look.course().modes().stream()
            .filter(mode -> !mode.isCertificateEligible())
            .map(EnrolmentMode::slug)
            .toList(),
        look.templates().stream().limit(LATEST).map(this::template).toList(),
        Math.max(0, look.templates().size() - LATEST),
        look.site().address("/templates"));
  }

  private DashboardPage.Mode mode(
      EnrolmentMode mode, List<Template> integrated, List<HeldVersion> held) {
    TemplateId assigned = look.state().assignments().get(mode.slug());
    boolean isChoice = integrated.stream().anyMatch(one -> !one.id().equals(assigned));
    Template template =
        assigned == null ? null : look.parts().templates().find(assigned).orElse(null);
    return new DashboardPage.Mode(
        mode.slug(),
        mode.name(),
        template == null ? null : template(template),
        held.stream()
            .filter(one -> one.mode().equals(mode.slug()) && one.templateId().equals(assigned))
            .mapToLong(HeldVersion::number)
            .sum(),
        held.stream()
            .filter(one -> one.mode().equals(mode.slug()) && !one.templateId().equals(assigned))
            .map(one -> look.text("HOLD_OTHER", one.number(), look.design(one.templateId())))
            .toList(),
        template != null && template.state() == TemplateState.RETIRED,
        integrated.stream()
            .filter(one -> isChoice)
            .map(
                one ->
                    new DashboardPage.Choice(
                        one.id().value(),
                        one.title(),
                        one.version(),
                        look.site()
                            .address("/api/v1/templates/" + one.id().value() + "/preview.png"),
                        one.id().equals(assigned)))
            .toList());
  }

  private DashboardPage.Template template(Template one) {
    String api = look.site().address("/api/v1/templates/" + one.id().value());
    String tone =
        switch (one.state()) {
          case INTEGRATED -> "good";
          case APPROVED, FINAL -> "info";
          case IN_REVIEW -> "warn";
          case CHANGES_REQUESTED -> "bad";
          case DRAFT, RETIRED -> "quiet";
        };
    return new DashboardPage.Template(
        one.title(),
        one.version(),
        look.site().address("/templates/" + one.id().value()),
        api + "/preview.png",
        api + "/preview.pdf",
        tone,
        one.state() == TemplateState.INTEGRATED ? "check-lg" : "",
        look.words().text("template.STATE_" + one.state()));
  }
}

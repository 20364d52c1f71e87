package dev.laurel.certificates.dashboard;

import dev.laurel.certificates.template.Template;
import dev.laurel.certificates.template.TemplateId;
import dev.laurel.certificates.template.TemplateState;
import dev.laurel.plugin.host.EnrolmentMode;
import java.util.List;

/** The designs of the course, and which mode has which. */
final class DesignPart {

  private final DashboardLook look;

  DesignPart(DashboardLook look) {
    this.look = look;
  }

  DashboardPage.Design design() {
    List<Template> integrated =
        look.templates().stream().filter(one -> one.state() == TemplateState.INTEGRATED).toList();
    return new DashboardPage.Design(
        look.uploadHref(),
        look.course().modes().stream()
            .filter(EnrolmentMode::isCertificateEligible)
            .map(mode -> mode(mode, integrated))
            .toList(),
        look.course().modes().stream()
            .filter(mode -> !mode.isCertificateEligible())
            .map(EnrolmentMode::slug)
            .toList(),
        look.templates().stream().map(this::template).toList(),
        look.site().address("/templates"));
  }

  private DashboardPage.Mode mode(EnrolmentMode mode, List<Template> integrated) {
    TemplateId assigned = look.state().assignments().get(mode.slug());
    Template template =
        assigned == null ? null : look.parts().templates().find(assigned).orElse(null);
    return new DashboardPage.Mode(
        mode.slug(),
        mode.name(),
        template == null ? null : template(template),
        assigned == null
            ? 0
            : look.parts()
                .issued()
                .holdersOfOther(look.course().key(), mode.slug(), new TemplateId("")),
        integrated.stream()
            .filter(one -> integrated.size() > 1 || template == null)
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

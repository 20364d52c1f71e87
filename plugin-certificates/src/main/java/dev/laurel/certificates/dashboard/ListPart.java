package dev.laurel.certificates.dashboard;

import dev.laurel.certificates.certificate.Allowed;
import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.certificate.CertificateStatus;
import dev.laurel.certificates.certificate.Lifecycle;
import dev.laurel.certificates.template.TemplateId;
import dev.laurel.certificates.web.Site;
import dev.laurel.plugin.host.EnrolmentMode;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Who holds a certificate, an exception, or none any more. */
final class ListPart {

  private static final int ROWS = 25;

  private final DashboardLook look;

  ListPart(DashboardLook look) {
    this.look = look;
  }

  DashboardPage.CertificateList list() {
    String query = look.parameters().getOrDefault("q", "").strip();
    CertificateStatus status =
        Arrays.stream(CertificateStatus.values())
            .filter(known -> known.name().equals(look.parameters().getOrDefault("status", "")))
            .findFirst()
            .orElse(null);
    String after = look.parameters().getOrDefault("after", "");
    List<Certificate> page =
        look.parts()
            .issued()
            .page(
                look.course().key(),
                status,
                query.isEmpty() ? null : query,
                after.matches("[0-9a-f]{32}") ? new CertificateId(after) : null,
                ROWS);
    String more =
        page.size() < ROWS
            ? ""
            : look.site().tab(look.course().key())
                + "?after="
                + page.get(page.size() - 1).id().value()
                + "&q="
                + Site.encoded(query)
                + "&status="
                + (status == null ? "" : status.name())
                + "#issued";
    return new DashboardPage.CertificateList(
        look.issued(),
        look.count(CertificateStatus.AVAILABLE),
        look.count(CertificateStatus.FAILED),
        look.parts().issued().countOutdated(look.course().key()),
        page.stream().map(this::row).toList(),
        query,
        Arrays.stream(CertificateStatus.values())
            .filter(known -> known != CertificateStatus.SUPERSEDED)
            .map(
                known ->
                    new DashboardPage.Option(
                        known.name(), look.text("STATUS_" + known), known == status))
            .toList(),
        !query.isEmpty() || status != null || !after.isEmpty(),
        more);
  }

  private DashboardPage.Row row(Certificate one) {
    boolean isMade = one.documentId() != null;
    String tone =
        switch (one.status()) {
          case AVAILABLE -> "good";
          case PENDING -> "info";
          case FAILED, REVOKED -> "bad";
          case SUPERSEDED -> "quiet";
        };
    String icon =
        switch (one.status()) {
          case AVAILABLE -> "check-lg";
          case PENDING -> "hourglass-split";
          case FAILED -> "x-lg";
          case REVOKED -> "slash-circle";
          case SUPERSEDED -> "dash";
        };
    return new DashboardPage.Row(
        one.username(),
        one.fullName(),
        look.course().mode(one.mode()).map(EnrolmentMode::name).orElse(one.mode()),
        NumberFormat.getPercentInstance(look.locale()).format(one.grade()),
        tone,
        icon,
        look.text("STATUS_" + one.status()),
        detail(one),
        isMade ? look.site().shortDay(one.issuedAt(), look.locale()) : "–",
        isMade ? look.site().address("/api/v1/certificates/" + one.id().value() + ".pdf") : "",
        isMade ? look.site().address("/verify/" + one.id().value()) : "",
        Lifecycle.allows(one.status(), Lifecycle.Act.REISSUE),
        Lifecycle.allows(one.status(), Lifecycle.Act.REVOKE));
  }

  /** Why it could not be printed, or that it was printed from another design than is used now. */
  private String detail(Certificate one) {
    TemplateId now = look.state().assignments().get(one.mode());
    boolean isOutdated =
        one.status() == CertificateStatus.AVAILABLE && now != null && !now.equals(one.templateId());
    return one.status() == CertificateStatus.FAILED
        ? RunView.words(look.site(), one.reason(), look.locale())
        : isOutdated ? look.text("OLDER_DESIGN") : "";
  }

  List<DashboardPage.Person> exceptions() {
    List<Allowed> all = look.parts().allowlist().of(look.course().key());
    Map<UserId, User> users =
        look.parts().host().users().findAll(all.stream().map(Allowed::userId).toList());
    return all.stream()
        .filter(allowed -> users.containsKey(allowed.userId()))
        .map(
            allowed -> {
              User user = java.util.Objects.requireNonNull(users.get(allowed.userId()));
              return new DashboardPage.Person(
                  user.username(),
                  user.fullName().isBlank() ? user.username() : user.fullName(),
                  allowed.reason(),
                  look.text(
                      "WHO_WHEN",
                      allowed.addedBy(),
                      look.site().shortDay(allowed.addedAt(), look.locale())));
            })
        .toList();
  }

  List<DashboardPage.Person> invalidations() {
    return look.count(CertificateStatus.REVOKED) == 0
        ? List.of()
        : look
            .parts()
            .issued()
            .page(look.course().key(), CertificateStatus.REVOKED, null, null, 200)
            .stream()
            .map(
                one ->
                    new DashboardPage.Person(
                        one.username(),
                        one.fullName(),
                        one.reason(),
                        look.site().shortDay(one.changedAt(), look.locale())))
            .toList();
  }
}

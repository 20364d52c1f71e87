package dev.laurel.certificates.dashboard;

import dev.laurel.certificates.certificate.Allowed;
import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.CertificateSearch;
import dev.laurel.certificates.certificate.CertificateStatus;
import dev.laurel.certificates.certificate.Lifecycle;
import dev.laurel.certificates.certificate.StatusLook;
import dev.laurel.certificates.template.TemplateId;
import dev.laurel.certificates.web.Site;
import dev.laurel.plugin.host.EnrolmentMode;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who holds a certificate, an exception, or none any more. */
final class ListPart {

  private static final int ROWS = 10;

  private final DashboardLook look;

  ListPart(DashboardLook look) {
    this.look = look;
  }

  DashboardPage.CertificateList list() {
    CertificateSearch any =
        new CertificateSearch(null, null, List.of(), null, null, null, null, null);
    return new DashboardPage.CertificateList(
        look.issued(),
        look.count(CertificateStatus.AVAILABLE),
        look.count(CertificateStatus.FAILED),
        look.holdings().outdated(look.state().assignments()),
        look.totals().expired(),
        look.parts().lists().page(look.course().key(), any, null, ROWS).stream()
            .map(this::row)
            .toList(),
        look.site().course(look.course().key(), "/learners"));
  }

  private String href(String username) {
    return look.site().course(look.course().key(), "/learners/" + Site.encoded(username));
  }

  private DashboardPage.Row row(Certificate one) {
    boolean isMade = one.documentId() != null;
    Instant now = look.parts().host().clock().instant();
    StatusLook status = StatusLook.of(one, now);
    return new DashboardPage.Row(
        one.username(),
        one.isErased() ? look.text("HOLDER_ERASED") : one.fullName(),
        one.isErased() ? "" : href(one.username()),
        look.course().mode(one.mode()).map(EnrolmentMode::name).orElse(one.mode()),
        look.words().percent(one.grade()),
        status.tone(),
        status.icon(),
        look.text(status.code()),
        isMade ? look.design(one.templateId()) : "",
        detail(one, one.isExpired(now)),
        isMade || one.isErased() ? look.site().shortDay(one.issuedAt(), look.locale()) : "–",
        isMade ? look.site().address("/api/v1/certificates/" + one.id().value() + ".pdf") : "",
        isMade || one.isErased() ? look.site().address("/verify/" + one.id().value()) : "",
        !one.isErased() && Lifecycle.allows(one.status(), Lifecycle.Act.REISSUE),
        !one.isErased() && Lifecycle.allows(one.status(), Lifecycle.Act.REVOKE));
  }

  /**
   * Why it could not be printed; or that it was printed from another design than is used now, and
   * until when it is valid.
   */
  private String detail(Certificate one, boolean isExpired) {
    TemplateId now = look.state().assignments().get(one.mode());
    boolean isOutdated =
        one.status() == CertificateStatus.AVAILABLE && now != null && !now.equals(one.templateId());
    return one.status() == CertificateStatus.FAILED
        ? RunView.words(look.site(), one.reason(), look.locale())
        : Stream.of(
                isOutdated ? look.text("OLDER_DESIGN") : "",
                one.validUntil() == null
                    ? ""
                    : look.text(
                        isExpired ? "VALID_UNTIL_PAST" : "VALID_UNTIL",
                        look.site().shortDay(one.validUntil(), look.locale())))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" · "));
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
                  href(user.username()),
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
        : look.parts().lists().revoked(look.course().key(), 200).stream()
            // What nobody holds any more cannot be restored.
            .filter(one -> !one.isErased())
            .map(
                one ->
                    new DashboardPage.Person(
                        one.username(),
                        one.fullName(),
                        href(one.username()),
                        one.reason(),
                        look.site().shortDay(one.changedAt(), look.locale())))
            .toList();
  }
}

package dev.laurel.certificates.contribution;

import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.jobs.Courtesy;
import dev.laurel.certificates.learner.LearnerView;
import dev.laurel.certificates.learner.Seen;
import dev.laurel.certificates.metrics.Timed;
import dev.laurel.certificates.web.Site;
import dev.laurel.plugin.CourseCardLinks;
import dev.laurel.plugin.Link;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.HostPages;
import dev.laurel.plugin.host.User;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** <i>Download Certificate</i> on course cards. */
final class CardLinks implements CourseCardLinks {

  private final LearnerView view;
  private final Courtesy courtesy;
  private final Site site;

  CardLinks(LearnerView view, Courtesy courtesy, Site site) {
    this.view = view;
    this.courtesy = courtesy;
    this.site = site;
  }

  @Override
  public Map<CourseKey, List<Link>> links(User learner, List<CourseKey> courses, Locale locale) {
    return Timed.CONTRIBUTIONS.around(() -> given(learner, courses, locale), "cards");
  }

  private Map<CourseKey, List<Link>> given(User learner, List<CourseKey> courses, Locale locale) {
    Map<CourseKey, List<Link>> links = new HashMap<>();
    for (Seen seen : courtesy.serving(() -> view.of(learner.id(), courses)).values()) {
      CertificateId id = seen.downloadable();
      if (id != null && seen.shown().hasCardLink()) {
        links.put(
            seen.course().key(),
            List.of(
                seen.isExpired()
                    ? new Link(
                        site.messages().text(locale, "learner.CARD_LINK_EXPIRED"),
                        site.hostPages().course(HostPages.CoursePage.PROGRESS, seen.course().key()))
                    : new Link(
                        site.messages().text(locale, "learner.CARD_LINK"),
                        site.address("/api/v1/certificates/" + id.value() + ".pdf"))));
      }
    }
    return links;
  }
}

package dev.laurel.certificates.contribution;

import dev.laurel.certificates.doctor.DoctorParts;
import dev.laurel.certificates.metrics.Timed;
import dev.laurel.certificates.web.Site;
import dev.laurel.plugin.Link;
import dev.laurel.plugin.NavigationLinks;
import dev.laurel.plugin.host.Role;
import dev.laurel.plugin.host.User;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Links to the plugin's own pages. */
final class Navigation implements NavigationLinks {

  private final Site site;

  Navigation(Site site) {
    this.site = site;
  }

  @Override
  public List<Link> links(User viewer, Locale locale) {
    return Timed.CONTRIBUTIONS.around(() -> given(viewer, locale), "navigation");
  }

  private List<Link> given(User viewer, Locale locale) {
    List<Link> links = new ArrayList<>();
    links.add(
        new Link(site.messages().text(locale, "learner.MY_CERTIFICATES"), site.address("/my")));
    if (viewer.has(Role.PROJECT_MANAGER) || viewer.has(Role.CUSTOMER_SUCCESS_MANAGER)) {
      links.add(
          new Link(site.messages().text(locale, "contribution.REVIEWS"), site.address("/reviews")));
      links.add(
          new Link(
              site.messages().text(locale, "contribution.DESIGNS"), site.address("/templates")));
    }
    if (viewer.has(Role.ADMIN)) {
      links.add(
          new Link(
              site.messages().text(locale, "contribution.DOCTOR"), site.address(DoctorParts.PAGE)));
    }
    return links;
  }
}

package dev.laurel.certificates.contribution;

import dev.laurel.certificates.dashboard.Dashboard;
import dev.laurel.certificates.jobs.Courtesy;
import dev.laurel.certificates.metrics.Timed;
import dev.laurel.certificates.web.Site;
import dev.laurel.plugin.Fragment;
import dev.laurel.plugin.InstructorTab;
import dev.laurel.plugin.PageView;
import dev.laurel.plugin.host.CourseKey;
import java.util.Locale;
import java.util.Map;

/** The tab Instructor Dashboard › Certificates. */
final class DashboardTab implements InstructorTab {

  private final Dashboard dashboard;
  private final Courtesy courtesy;
  private final Site site;

  DashboardTab(Dashboard dashboard, Courtesy courtesy, Site site) {
    this.dashboard = dashboard;
    this.courtesy = courtesy;
    this.site = site;
  }

  @Override
  public String slug() {
    return "certificates";
  }

  @Override
  public String title(Locale locale) {
    return site.messages().text(locale, "dashboard.TITLE");
  }

  @Override
  public Fragment draw(CourseKey course, PageView view) {
    return new Fragment(
        Timed.CONTRIBUTIONS
            .around(
                () ->
                    courtesy.serving(
                        () ->
                            dashboard.draw(
                                course, view.locale(), view.csrfToken(), view.parameters())),
                "tab")
            .value(),
        Map.of(),
        site.stylesheets(),
        site.scripts());
  }
}

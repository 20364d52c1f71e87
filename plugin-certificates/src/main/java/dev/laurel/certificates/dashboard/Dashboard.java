package dev.laurel.certificates.dashboard;

import dev.laurel.certificates.audit.AuditLog;
import dev.laurel.certificates.certificate.Allowlist;
import dev.laurel.certificates.certificate.CertificateLists;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.certificate.CourseTotals;
import dev.laurel.certificates.certificate.StaffActs;
import dev.laurel.certificates.course.CourseCertificates;
import dev.laurel.certificates.course.Examples;
import dev.laurel.certificates.generation.Generations;
import dev.laurel.certificates.generation.Preview;
import dev.laurel.certificates.generation.RunActs;
import dev.laurel.certificates.statistics.Statistics;
import dev.laurel.certificates.template.Templates;
import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Html;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Host;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tab Instructor Dashboard › Certificates, its forms, and the API of a course. */
public final class Dashboard implements AutoCloseable {

  private final Parts parts;
  private final Figures figures;

  /** Puts the tab together. */
  public Dashboard(Parts parts) {
    this.parts = parts;
    this.figures = new Figures(parts);
  }

  /**
   * What the tab asks.
   *
   * @param host the host
   * @param access who may do what
   * @param site the plugin's pages
   * @param certificates what courses have set up
   * @param issued the certificates
   * @param examples the examples
   * @param templates the designs
   * @param generations the runs
   * @param preview what a run would do
   * @param runs what is done with runs
   * @param allowlist the exceptions
   * @param acts what is done to one learner's certificate
   * @param lists the certificates as lists
   * @param totals how many certificates courses have
   * @param statistics the numbers
   * @param audit what was done
   */
  public record Parts(
      Host host,
      Access access,
      Site site,
      CourseCertificates certificates,
      Certificates issued,
      Examples examples,
      Templates templates,
      Generations generations,
      Preview preview,
      RunActs runs,
      Allowlist allowlist,
      StaffActs acts,
      CertificateLists lists,
      CourseTotals totals,
      Statistics statistics,
      AuditLog audit) {}

  /** The resources of the tab and of the API. */
  public List<Object> resources() {
    CourseActions actions =
        new CourseActions(
            parts.access(),
            parts.host(),
            parts.certificates(),
            parts.examples(),
            parts.generations(),
            parts.site());
    return List.of(
        new CourseResource(parts, actions, figures),
        new DashboardResource(parts, actions, figures),
        new RunResource(parts, actions),
        new RunsPageResource(parts));
  }

  /**
   * Draws the tab.
   *
   * @param parameters the page's query parameters
   */
  public Html draw(CourseKey course, Locale locale, String csrf, Map<String, String> parameters) {
    return parts
        .site()
        .draw(
            new DashboardView(DashboardLook.at(parts, figures, course, locale, csrf, parameters))
                .page(),
            locale);
  }

  /** Stops counting. */
  @Override
  public void close() {
    figures.close();
    parts.preview().close();
  }
}

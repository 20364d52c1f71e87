package dev.laurel.certificates.contribution;

import dev.laurel.certificates.course.CourseCertificates;
import dev.laurel.certificates.course.StartReadiness;
import dev.laurel.certificates.metrics.Timed;
import dev.laurel.certificates.web.Site;
import dev.laurel.plugin.Blocker;
import dev.laurel.plugin.CourseStartGuard;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Courses;
import dev.laurel.plugin.host.EnrolmentMode;
import dev.laurel.plugin.host.HostPages;
import java.util.List;
import java.util.Locale;

/** A course that issues certificates does not start before they are active. */
final class StartGuard implements CourseStartGuard {

  private final Courses courses;
  private final CourseCertificates certificates;
  private final Site site;

  StartGuard(Courses courses, CourseCertificates certificates, Site site) {
    this.courses = courses;
    this.certificates = certificates;
    this.site = site;
  }

  @Override
  public List<Blocker> blockers(CourseKey key, Locale locale) {
    return Timed.CONTRIBUTIONS.around(() -> found(key, locale), "start");
  }

  private List<Blocker> found(CourseKey key, Locale locale) {
    return courses
        .find(key)
        .map(
            course ->
                certificates.missing(course).stream()
                    .map(missing -> blocker(course, missing, locale))
                    .toList())
        .orElse(List.of());
  }

  private Blocker blocker(Course course, StartReadiness.Missing missing, Locale locale) {
    String tab = site.tab(course.key());
    if (missing instanceof StartReadiness.Missing.ModeWithoutCertificate without) {
      return new Blocker(
          "MODE_WITHOUT_CERTIFICATE",
          site.messages()
              .text(
                  locale,
                  "contribution.MODE_WITHOUT_CERTIFICATE",
                  course.mode(without.mode()).map(EnrolmentMode::name).orElse(without.mode())),
          tab + "#design");
    }
    if (missing instanceof StartReadiness.Missing.NotEnabled) {
      return new Blocker(
          "CERTIFICATES_NOT_ENABLED",
          site.messages().text(locale, "contribution.CERTIFICATES_NOT_ENABLED"),
          tab + "#examples");
    }
    return new Blocker(
        "NO_ELIGIBLE_MODE",
        site.messages().text(locale, "contribution.NO_ELIGIBLE_MODE"),
        site.hostPages().course(HostPages.CoursePage.ADVANCED, course.key()));
  }
}

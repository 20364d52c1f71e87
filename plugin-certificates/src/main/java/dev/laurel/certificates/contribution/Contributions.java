package dev.laurel.certificates.contribution;

import dev.laurel.certificates.automatic.AutomaticIssue;
import dev.laurel.certificates.course.CourseCertificates;
import dev.laurel.certificates.dashboard.Dashboard;
import dev.laurel.certificates.doctor.Doctor;
import dev.laurel.certificates.jobs.Courtesy;
import dev.laurel.certificates.learner.CertificateRequests;
import dev.laurel.certificates.learner.LearnerView;
import dev.laurel.certificates.learner.ProgressParts;
import dev.laurel.certificates.reconciliation.Reconciliation;
import dev.laurel.certificates.web.Site;
import dev.laurel.plugin.AdvancedSetting;
import dev.laurel.plugin.Checkup;
import dev.laurel.plugin.CourseCardLinks;
import dev.laurel.plugin.CourseEventListener;
import dev.laurel.plugin.CourseStartGuard;
import dev.laurel.plugin.InstructorTab;
import dev.laurel.plugin.Link;
import dev.laurel.plugin.NavigationLinks;
import dev.laurel.plugin.ProgressFragment;
import dev.laurel.plugin.host.Courses;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Everything the plugin adds to its host.
 *
 * @param tab the tab of the Instructor Dashboard
 * @param progress the part of the Progress page
 * @param cards the links on course cards
 * @param navigation the links of the main navigation
 * @param settings the advanced settings
 * @param guard what keeps a course from starting
 * @param events what is done when something happens
 * @param checkup what administrators are told
 * @param guide where administrators read about it
 */
public record Contributions(
    InstructorTab tab,
    ProgressFragment progress,
    CourseCardLinks cards,
    NavigationLinks navigation,
    List<AdvancedSetting> settings,
    CourseStartGuard guard,
    CourseEventListener events,
    Checkup checkup,
    Function<Locale, Link> guide) {

  /** Puts them together. */
  public static Contributions of(
      Courses courses,
      CourseCertificates certificates,
      Dashboard dashboard,
      LearnerView view,
      ProgressParts progress,
      CertificateRequests requests,
      AutomaticIssue automatic,
      Reconciliation reconciliation,
      Courtesy courtesy,
      Doctor doctor,
      Site site) {
    return new Contributions(
        new DashboardTab(dashboard, courtesy, site),
        new ProgressPart(progress, courtesy, site),
        new CardLinks(view, courtesy, site),
        new Navigation(site),
        List.of(
            new IssueCertificatesSetting(site),
            new AutomaticIssueSetting(site),
            new DisplayBehaviorSetting(site),
            new AvailableDateSetting(site),
            new ValidForSetting(site)),
        new StartGuard(courses, certificates, site),
        new CourseEvents(requests, automatic, reconciliation),
        new SetUp(doctor, site),
        locale ->
            new Link(
                site.messages().text(locale, "contribution.GUIDE"),
                site.help("administrator", "for-administrators")));
  }
}

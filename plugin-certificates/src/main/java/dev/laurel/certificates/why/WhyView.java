package dev.laurel.certificates.why;

import dev.laurel.certificates.certificate.Allowed;
import dev.laurel.certificates.certificate.Allowlist;
import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.certificate.FailureWords;
import dev.laurel.certificates.course.CourseCertificates;
import dev.laurel.certificates.course.CourseState;
import dev.laurel.certificates.learner.LearnerView;
import dev.laurel.certificates.learner.Message;
import dev.laurel.certificates.learner.Seen;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Messages;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.Enrolment;
import dev.laurel.plugin.host.EnrolmentMode;
import dev.laurel.plugin.host.GradingPolicy;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.HostPages;
import dev.laurel.plugin.host.Pacing;
import dev.laurel.plugin.host.Standing;
import dev.laurel.plugin.host.User;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Gathers what decides about one learner's certificate, and puts the answer in words. */
final class WhyView {

  private final Host host;
  private final CourseCertificates courses;
  private final Certificates certificates;
  private final Allowlist allowlist;
  private final LearnerView learners;
  private final Site site;

  WhyView(
      Host host,
      CourseCertificates courses,
      Certificates certificates,
      Allowlist allowlist,
      LearnerView learners,
      Site site) {
    this.host = host;
    this.courses = courses;
    this.certificates = certificates;
    this.allowlist = allowlist;
    this.learners = learners;
    this.site = site;
  }

  Asked ask(Course course, User learner) {
    CourseState state = courses.state(course.key());
    Enrolment enrolment = host.enrolments().find(course.key(), learner.id()).orElse(null);
    Standing standing = host.standings().find(course.key(), learner.id()).orElse(null);
    GradingPolicy policy = host.courses().gradingPolicy(course.key()).orElseThrow();
    Certificate held = certificates.live(course.key(), learner.id()).orElse(null);
    Allowed exception = allowlist.find(course.key(), learner.id()).orElse(null);
    Seen seen = learners.of(learner.id(), course.key()).orElse(null);
    EnrolmentMode mode = enrolment == null ? null : course.mode(enrolment.mode()).orElse(null);
    Facts facts =
        new Facts(
            CourseCertificates.issues(course),
            state.isEnabled(),
            enrolment != null,
            mode != null && mode.isCertificateEligible(),
            enrolment != null && state.assignments().containsKey(enrolment.mode()),
            standing != null && standing.passes(),
            standing == null ? 0 : standing.grade(),
            policy.passMark(),
            standing == null ? 0 : standing.completion(),
            policy.minimumCompletion(),
            exception != null,
            held == null ? null : held.status(),
            course.pacing() == Pacing.SELF,
            state.isLearnerGenerated(),
            seen == null ? Message.NONE : seen.shown().message(),
            seen != null && seen.downloadable() != null);
    return new Asked(
        course,
        learner,
        mode == null ? enrolment == null ? "" : enrolment.mode() : mode.name(),
        facts,
        held,
        exception,
        Why.of(facts));
  }

  String headline(Asked asked, Locale locale) {
    return text("HEADLINE_" + asked.answer().headline(), asked, locale);
  }

  String title(Condition condition, Locale locale) {
    return site.messages().text(locale, "why.TITLE_" + condition.code());
  }

  String words(Condition condition, Asked asked, Locale locale) {
    return text(condition.words(), asked, locale);
  }

  /** What the learner reads on her Progress page now. */
  String shown(Asked asked, Locale locale) {
    return asked.facts().shown() == Message.NONE
        ? ""
        : site.messages().text(locale, "learner." + asked.facts().shown());
  }

  private String text(String code, Asked asked, Locale locale) {
    Messages.InLanguage words = site.messages().in(locale);
    Facts facts = asked.facts();
    return words.text(
        "why." + code,
        name(asked.learner()),
        asked.mode(),
        words.percent(facts.grade(), 1),
        percent(words, facts.passMark()),
        words.percent(facts.completion(), 1),
        percent(words, facts.minimumCompletion()),
        detail(asked, locale),
        asked.exception() == null ? "" : asked.exception().reason(),
        asked.exception() == null ? "" : asked.exception().addedBy(),
        asked.exception() == null ? "" : site.day(asked.exception().addedAt(), locale),
        shown(asked, locale));
  }

  private static String percent(Messages.InLanguage words, @Nullable Double value) {
    return value == null ? "–" : words.percent(value, 1);
  }

  private String detail(Asked asked, Locale locale) {
    return asked.held() == null ? "" : FailureWords.of(asked.held(), site.messages(), locale);
  }

  static String name(User learner) {
    return learner.fullName().isBlank() ? learner.username() : learner.fullName();
  }

  /** The address of the place where something is mended; empty when that is nowhere. */
  String href(Condition.Place place, Asked asked) {
    String tab = site.tab(asked.course().key());
    String page =
        site.course(asked.course().key(), "/learners/" + Site.encoded(asked.learner().username()));
    return switch (place) {
      case NONE -> "";
      case ADVANCED -> hostPage(HostPages.CoursePage.ADVANCED, asked);
      case GRADING -> hostPage(HostPages.CoursePage.GRADING, asked);
      case EXAMPLES -> tab + "#examples";
      case DESIGN -> tab + "#design";
      case RUN -> tab + "#export";
      case EXCEPTION -> page + "#exception";
      case CERTIFICATE -> page + "#certificate";
    };
  }

  private String hostPage(HostPages.CoursePage page, Asked asked) {
    return host.pages().course(page, asked.course().key());
  }
}

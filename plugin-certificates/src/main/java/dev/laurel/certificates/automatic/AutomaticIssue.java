package dev.laurel.certificates.automatic;

import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.certificate.CertificateStatus;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.certificate.IssueOutcome;
import dev.laurel.certificates.course.CourseCertificates;
import dev.laurel.certificates.mail.Letters;
import dev.laurel.certificates.mail.News;
import dev.laurel.kit.persistence.Database;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Enrolment;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.HostPages;
import dev.laurel.plugin.host.Pacing;
import dev.laurel.plugin.host.UserId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Issues to learners of self-paced courses as soon as they pass, and tells them. Whatever may have
 * made somebody due schedules a job, which asks the host how it is then; a round through all
 * courses finds who was missed. Doing any of it again changes nothing.
 */
public final class AutomaticIssue {

  /** The advanced setting. */
  public static final String SETTING = "certificates_issue_automatically";

  /** The kind of job for one learner. */
  public static final String LEARNER_JOB = "automatic-learner";

  /** The kind of job for a page of a course's learners. */
  public static final String COURSE_JOB = "automatic-course";

  /** The kind of job that goes through all courses. */
  public static final String ROUND_JOB = "automatic-round";

  private static final String ISSUED = "ISSUED";
  private static final int PAGE = 200;
  private static final int COURSES = 100;
  private static final long MOMENT = 1000;

  private final Host host;
  private final Database database;
  private final CourseCertificates courses;
  private final Certificates certificates;
  private final Letters letters;
  private final Schedule schedule;

  /** Schedules a job, in the caller's transaction. */
  public interface Schedule {

    /**
     * Schedules one, unless that very one waits already.
     *
     * @param job the kind
     * @param id of the job among those of its kind
     * @param payload what it is given
     * @param when not before then
     */
    void at(String job, String id, String payload, Instant when);
  }

  /** Automatic issue of certificates. */
  public AutomaticIssue(
      Host host,
      Database database,
      CourseCertificates courses,
      Certificates certificates,
      Letters letters,
      Schedule schedule) {
    this.host = host;
    this.database = database;
    this.courses = courses;
    this.certificates = certificates;
    this.letters = letters;
    this.schedule = schedule;
    letters.check(ISSUED, (news, user) -> isAvailable(news.about()));
    courses.watch(this::courseChanged);
  }

  private boolean isAvailable(String id) {
    return certificates
        .find(new CertificateId(id))
        .filter(one -> one.status() == CertificateStatus.AVAILABLE)
        .isPresent();
  }

  /** Begins with a round for what happened while nobody listened. */
  public void start() {
    soon(ROUND_JOB, "start", "");
  }

  /** A learner may have become due. */
  public void standingChanged(CourseKey key, UserId learner) {
    issuing(key)
        .filter(course -> certificates.isDue(course, learner))
        .ifPresent(
            course -> {
              String about = joined(key, learner);
              soon(LEARNER_JOB, about, about);
            });
  }

  /** All learners of a course may have become due. */
  public void courseChanged(CourseKey key) {
    issuing(key).ifPresent(course -> soon(COURSE_JOB, key.value(), joined(key, null)));
  }

  private Optional<Course> issuing(CourseKey key) {
    return host.courses().find(key).filter(this::isIssuing);
  }

  private boolean isIssuing(Course course) {
    return course.pacing() == Pacing.SELF
        && "true".equals(course.settings().get(SETTING))
        && courses.objection(course).isEmpty();
  }

  /**
   * Schedules a job for the end of this moment: what comes until then is one job, and what comes
   * while that runs is another.
   */
  private void soon(String job, String about, String payload) {
    long end = (host.clock().millis() / MOMENT + 1) * MOMENT;
    String id = UUID.nameUUIDFromBytes(about.getBytes(StandardCharsets.UTF_8)) + "-" + end;
    database.inTransaction(() -> schedule.at(job, id, payload, Instant.ofEpochMilli(end)));
  }

  private static String joined(CourseKey key, @Nullable UserId learner) {
    return key.value() + "\n" + (learner == null ? "" : learner.value());
  }

  /** Looks through all courses for those that issue automatically. */
  public void round() {
    CourseKey after = null;
    List<CourseKey> page;
    do {
      page = courses.enabled(after, COURSES);
      for (Course course : host.courses().findAll(page)) {
        if (isIssuing(course)) {
          soon(COURSE_JOB, course.key().value(), joined(course.key(), null));
        }
      }
      after = page.isEmpty() ? null : page.get(page.size() - 1);
    } while (page.size() == COURSES);
  }

  /** Issues to the learner whom a job is for. */
  public void issueToLearner(String payload) {
    CourseKey key = new CourseKey(payload.substring(0, payload.indexOf('\n')));
    UserId learner = new UserId(payload.substring(payload.indexOf('\n') + 1));
    host.enrolments().find(key, learner).ifPresent(enrolment -> issue(key, List.of(enrolment)));
  }

  /** Issues to the page of learners whom a job is for, and schedules the next page. */
  public void issueToPage(String payload) {
    CourseKey key = new CourseKey(payload.substring(0, payload.indexOf('\n')));
    String last = payload.substring(payload.indexOf('\n') + 1);
    List<Enrolment> page =
        host.enrolments().page(key, last.isEmpty() ? null : new UserId(last), PAGE);
    if (!page.isEmpty() && issue(key, page) && page.size() == PAGE) {
      String next = joined(key, page.get(page.size() - 1).learner());
      soon(COURSE_JOB, next, next);
    }
  }

  /** Issues to those of some enrolments who are due; says whether the course issues at all. */
  private boolean issue(CourseKey key, List<Enrolment> page) {
    Optional<Course> course = issuing(key);
    course.ifPresent(
        found ->
            database.inTransaction(
                () ->
                    certificates.issueAutomatically(found, page).stream()
                        .filter(IssueOutcome.Issued.class::isInstance)
                        .map(IssueOutcome.Issued.class::cast)
                        .forEach(issued -> tell(found, issued))));
    return course.isPresent();
  }

  private void tell(Course course, IssueOutcome.Issued issued) {
    letters.put(
        issued.learner(),
        new News(
            ISSUED,
            issued.certificate().value(),
            List.of(course.title()),
            "",
            host.pages().course(HostPages.CoursePage.PROGRESS, course.key())));
  }
}

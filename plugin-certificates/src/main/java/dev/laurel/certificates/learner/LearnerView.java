package dev.laurel.certificates.learner;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.CertificateStatus;
import dev.laurel.certificates.certificate.Expiry;
import dev.laurel.certificates.certificate.Validity;
import dev.laurel.certificates.course.AvailableDate;
import dev.laurel.certificates.course.CourseCertificates;
import dev.laurel.certificates.course.DisplayBehavior;
import dev.laurel.kit.persistence.Database;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Enrolment;
import dev.laurel.plugin.host.EnrolmentMode;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.Pacing;
import dev.laurel.plugin.host.Standing;
import dev.laurel.plugin.host.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers where a learner is, in one course or in all, with one query of the plugin's own. */
public final class LearnerView {

  private final Host host;
  private final LearnerMapper mapper;

  /** Looks into a database. */
  public LearnerView(Host host, Database database) {
    this.host = host;
    this.mapper = database.mapper(LearnerMapper.class);
  }

  /** The mappers of this feature. */
  public static List<Class<?>> mappers() {
    return List.of(LearnerMapper.class);
  }

  /** What a learner sees of one course; nothing when there is no such course. */
  public Optional<Seen> of(UserId learner, CourseKey course) {
    return Optional.ofNullable(of(learner, List.of(course)).get(course));
  }

  /** What a learner sees of many courses; absent where there is no such course. */
  public Map<CourseKey, Seen> of(UserId learner, Collection<CourseKey> keys) {
    if (keys.isEmpty()) {
      return Map.of();
    }
    Map<CourseKey, Course> courses =
        host.courses().findAll(keys).stream()
            .collect(Collectors.toMap(Course::key, course -> course));
    Map<CourseKey, Enrolment> enrolments = host.enrolments().ofLearner(learner, keys);
    Map<CourseKey, Standing> standings = host.standings().ofLearner(learner, keys);
    Instant now = host.clock().instant();
    Map<CourseKey, Seen> seen = new LinkedHashMap<>();
    for (LearnerMapper.Row row : mapper.look(learner, keys)) {
      Course course = courses.get(row.courseKey());
      if (course != null) {
        Situation situation =
            situation(
                course, row, enrolments.get(row.courseKey()), standings.get(row.courseKey()), now);
        Instant awaited = AvailableDate.awaited(course, now).orElse(null);
        Dates dates =
            new Dates(
                awaited != null,
                row.datedAt() == null
                    ? Validity.LASTING
                    : Expiry.of(row.datedAt(), row.validUntil(), now));
        seen.put(
            course.key(),
            new Seen(
                course,
                situation,
                Display.of(situation, dates),
                row.certificateId(),
                row.datedAt(),
                row.validUntil(),
                awaited));
      }
    }
    return seen;
  }

  /**
   * Which of some certificates their holder may download now: by the rules of their courses, and,
   * where a course was deleted, those that were not taken back.
   */
  public List<Certificate> downloadable(UserId holder, List<Certificate> certificates) {
    List<CourseKey> keys = certificates.stream().map(Certificate::courseKey).toList();
    Map<CourseKey, Seen> seen = of(holder, keys);
    Set<CourseKey> gone = gone(keys.stream().filter(key -> !seen.containsKey(key)).toList());
    return certificates.stream()
        .filter(one -> one.status() == CertificateStatus.AVAILABLE)
        .filter(
            one -> {
              Seen at = seen.get(one.courseKey());
              return at == null
                  ? gone.contains(one.courseKey())
                  : one.id().equals(at.downloadable());
            })
        .toList();
  }

  /** Whether a certificate stands, but its time is over. */
  boolean isExpired(Certificate certificate) {
    return certificate.isExpired(host.clock().instant());
  }

  /**
   * Those of some courses that are no more in the host, and whose certificates reached learners
   * until then. No rule is left there that could take a certificate away.
   */
  private Set<CourseKey> gone(Collection<CourseKey> keys) {
    Set<CourseKey> gone = new HashSet<>(keys);
    if (!gone.isEmpty()) {
      host.courses().findAll(keys).forEach(course -> gone.remove(course.key()));
    }
    return gone.isEmpty() ? gone : mapper.reaching(gone);
  }

  private static Situation situation(
      Course course,
      LearnerMapper.Row row,
      @Nullable Enrolment enrolment,
      @Nullable Standing standing,
      Instant now) {
    return new Situation(
        CourseCertificates.issues(course) && row.isEnabled(),
        enrolment != null
            && course
                .mode(enrolment.mode())
                .filter(EnrolmentMode::isCertificateEligible)
                .isPresent(),
        course.pacing() == Pacing.SELF,
        row.learnerGenerated(),
        DisplayBehavior.of(course.settings().getOrDefault(DisplayBehavior.SETTING, "")),
        course.hasEnded(now),
        row.isGenerated(),
        enrolment != null && (row.isAllowed() || standing != null && standing.passes()),
        row.status());
  }
}

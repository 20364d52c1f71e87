package dev.laurel.certificates.certificate;

import dev.laurel.certificates.course.CourseCertificates;
import dev.laurel.certificates.course.CourseState;
import dev.laurel.kit.persistence.Database;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.Enrolment;
import dev.laurel.plugin.host.EnrolmentMode;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.Standing;
import dev.laurel.plugin.host.UserId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers what decides about some learners of a course, with a fixed number of queries. */
final class Candidates {

  private final Host host;
  private final CourseCertificates courses;
  private final CertificateMapper certificates;
  private final Allowlist allowlist;

  Candidates(Host host, Database database, CourseCertificates courses, Allowlist allowlist) {
    this.host = host;
    this.courses = courses;
    this.certificates = database.mapper(CertificateMapper.class);
    this.allowlist = allowlist;
  }

  /** A learner, how she stands, and what the rules say. */
  record Candidate(
      UserId learner,
      @Nullable String mode,
      @Nullable Standing standing,
      @Nullable Certificate held,
      Verdict verdict) {

    /** The same, once what she held is history. */
    Candidate asHoldingNone() {
      return new Candidate(learner, mode, standing, null, new Verdict.Eligible());
    }

    /** The same, to be issued another one. */
    Candidate asEligible() {
      return new Candidate(learner, mode, standing, held, new Verdict.Eligible());
    }

    double grade() {
      return standing == null ? 0 : standing.grade();
    }
  }

  /** Looks at learners, enrolled or not; {@code isLearner} when a learner asks for herself. */
  Map<UserId, Candidate> look(Course course, Collection<UserId> learners, boolean isLearner) {
    Map<UserId, Enrolment> enrolments = new HashMap<>();
    learners.forEach(
        learner ->
            host.enrolments()
                .find(course.key(), learner)
                .ifPresent(enrolment -> enrolments.put(learner, enrolment)));
    return look(course, learners, enrolments, isLearner);
  }

  /** Looks at a page of enrolments. */
  Map<UserId, Candidate> look(Course course, List<Enrolment> page) {
    Map<UserId, Enrolment> enrolments =
        page.stream().collect(Collectors.toMap(Enrolment::learner, enrolment -> enrolment));
    return look(course, page.stream().map(Enrolment::learner).toList(), enrolments, false);
  }

  private Map<UserId, Candidate> look(
      Course course,
      Collection<UserId> learners,
      Map<UserId, Enrolment> enrolments,
      boolean isLearner) {
    CourseState state = courses.state(course.key());
    Map<UserId, Standing> standings = host.standings().ofCourse(course.key(), learners);
    Set<UserId> allowed = allowlist.among(course.key(), learners);
    Map<UserId, Certificate> held =
        learners.isEmpty()
            ? Map.of()
            : certificates.liveOf(course.key(), learners).stream()
                .collect(Collectors.toMap(Certificate::userId, certificate -> certificate));
    boolean learnersMayAsk =
        course.pacing() == dev.laurel.plugin.host.Pacing.SELF || state.isLearnerGenerated();
    Map<UserId, Candidate> candidates = new LinkedHashMap<>();
    for (UserId learner : learners) {
      Enrolment enrolment = enrolments.get(learner);
      Standing standing = standings.get(learner);
      Certificate has = held.get(learner);
      String mode = enrolment == null ? null : enrolment.mode();
      Verdict verdict =
          Eligibility.decide(
              new Eligibility.Facts(
                  CourseCertificates.issues(course),
                  state.isEnabled(),
                  enrolment != null,
                  mode != null
                      && course.mode(mode).filter(EnrolmentMode::isCertificateEligible).isPresent(),
                  mode != null && state.assignments().containsKey(mode),
                  !isLearner || learnersMayAsk,
                  standing != null && standing.passes(),
                  allowed.contains(learner),
                  has == null ? null : has.status()));
      candidates.put(learner, new Candidate(learner, mode, standing, has, verdict));
    }
    return candidates;
  }
}

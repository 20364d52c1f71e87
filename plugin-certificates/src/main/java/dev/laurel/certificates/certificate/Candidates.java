package dev.laurel.certificates.certificate;

import dev.laurel.certificates.course.CourseCertificates;
import dev.laurel.certificates.course.CourseState;
import dev.laurel.kit.persistence.Database;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Enrolment;
import dev.laurel.plugin.host.EnrolmentMode;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.Pacing;
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
      @Nullable Held held,
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
    Map<UserId, Enrolment> enrolments = host.enrolments().ofCourse(course.key(), learners);
    return decide(course, learners, enrolments, asked(course.key(), learners), isLearner);
  }

  /** Looks at some enrolments. */
  Map<UserId, Candidate> look(Course course, List<Enrolment> some) {
    List<UserId> learners = some.stream().map(Enrolment::learner).toList();
    return decide(course, learners, byLearner(some), asked(course.key(), learners), false);
  }

  /** Looks at a page of a course: what lies together is read together. */
  Map<UserId, Candidate> look(Course course, LearnerPage page) {
    List<UserId> learners = page.enrolments().stream().map(Enrolment::learner).toList();
    return decide(
        course, learners, byLearner(page.enrolments()), read(course.key(), page, learners), false);
  }

  private static Map<UserId, Enrolment> byLearner(List<Enrolment> enrolments) {
    return enrolments.stream()
        .collect(Collectors.toMap(Enrolment::learner, enrolment -> enrolment));
  }

  /** What is known of learners beside their enrolment. */
  private record Known(
      Map<UserId, Standing> standings, Set<UserId> allowed, Map<UserId, Held> held) {

    Known(Map<UserId, Standing> standings, Set<UserId> allowed, List<Held> held) {
      this(
          standings,
          allowed,
          held.stream().collect(Collectors.toMap(Held::userId, certificate -> certificate)));
    }
  }

  private Known asked(CourseKey course, Collection<UserId> learners) {
    return learners.isEmpty()
        ? new Known(Map.of(), Set.of(), List.of())
        : new Known(
            host.standings().ofCourse(course, learners),
            allowlist.among(course, learners),
            certificates.heldOf(course, learners));
  }

  private Known read(CourseKey course, LearnerPage page, List<UserId> learners) {
    if (learners.isEmpty()) {
      return new Known(Map.of(), Set.of(), List.of());
    }
    UserId first = learners.get(0);
    UserId last = learners.get(learners.size() - 1);
    Map<UserId, Standing> standings = new HashMap<>();
    host.standings()
        .page(course, page.after(), learners.size())
        .forEach(standing -> standings.put(standing.learner(), standing));
    // Somebody who enrolled in between would push others out of the host's page.
    List<UserId> missing =
        learners.stream().filter(learner -> !standings.containsKey(learner)).toList();
    if (!missing.isEmpty()) {
      standings.putAll(host.standings().ofCourse(course, missing));
    }
    return new Known(
        standings,
        allowlist.between(course, first, last),
        certificates.heldBetween(course, first, last));
  }

  private Map<UserId, Candidate> decide(
      Course course,
      Collection<UserId> learners,
      Map<UserId, Enrolment> enrolments,
      Known known,
      boolean isLearner) {
    CourseState state = courses.state(course.key());
    boolean issues = CourseCertificates.issues(course);
    boolean learnersMayAsk = course.pacing() == Pacing.SELF || state.isLearnerGenerated();
    Map<UserId, Candidate> candidates = new LinkedHashMap<>();
    for (UserId learner : learners) {
      Enrolment enrolment = enrolments.get(learner);
      Standing standing = known.standings().get(learner);
      Held has = known.held().get(learner);
      String mode = enrolment == null ? null : enrolment.mode();
      Verdict verdict =
          Eligibility.decide(
              new Eligibility.Facts(
                  issues,
                  state.isEnabled(),
                  enrolment != null,
                  mode != null
                      && course.mode(mode).filter(EnrolmentMode::isCertificateEligible).isPresent(),
                  mode != null && state.assignments().containsKey(mode),
                  !isLearner || learnersMayAsk,
                  standing != null && standing.passes(),
                  known.allowed().contains(learner),
                  has == null ? null : has.status()));
      candidates.put(learner, new Candidate(learner, mode, standing, has, verdict));
    }
    return candidates;
  }
}

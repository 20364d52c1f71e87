package dev.laurel.certificates.learner;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.certificate.IssueOutcome;
import dev.laurel.certificates.course.AvailableDate;
import dev.laurel.certificates.jobs.Obstacle;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Courses;
import dev.laurel.plugin.host.UserId;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The learner asks for her certificate, by the button or with <i>Finish</i>. */
public final class CertificateRequests {

  /** So many learners are issued theirs in one transaction at most. */
  private static final int MOST = 100;

  /** As many of these at a time: others wait for the processors anyway. */
  private static final int AT_WORK = 2;

  private final Courses courses;
  private final Certificates certificates;
  private final Clock clock;
  private final Together<Asked, Optional<RequestOutcome>> together =
      new Together<>(AT_WORK, MOST, this::answer, thrown -> Obstacle.of(thrown) != Obstacle.FAULT);

  /** Requests to the certificates. */
  public CertificateRequests(Courses courses, Certificates certificates, Clock clock) {
    this.courses = courses;
    this.certificates = certificates;
    this.clock = clock;
  }

  private record Asked(CourseKey course, UserId learner) {}

  /**
   * Issues the certificate where the learner may have one and has none; asking again changes
   * nothing. Requests of many threads at the same time are worked on together.
   *
   * @return what came of it, or nothing when there is no such course
   */
  public Optional<RequestOutcome> request(CourseKey key, UserId learner) {
    return together.ask(new Asked(key, learner));
  }

  private List<Optional<RequestOutcome>> answer(List<Asked> all) {
    Map<Asked, RequestOutcome> answers = new HashMap<>();
    all.stream()
        .collect(
            Collectors.groupingBy(
                Asked::course, Collectors.mapping(Asked::learner, Collectors.toSet())))
        .forEach(
            (key, learners) ->
                courses
                    .find(key)
                    .ifPresent(
                        course ->
                            certificates
                                .onRequest()
                                .issue(course, learners)
                                .forEach(
                                    (learner, outcome) ->
                                        answers.put(
                                            new Asked(key, learner), answer(course, outcome)))));
    return all.stream().map(one -> Optional.ofNullable(answers.get(one))).toList();
  }

  private RequestOutcome answer(Course course, IssueOutcome outcome) {
    CertificateId id =
        outcome instanceof IssueOutcome.Issued issued
            ? issued.certificate()
            : outcome instanceof IssueOutcome.Refused
                ? null
                : certificates
                    .live(course.key(), outcome.learner())
                    .map(Certificate::id)
                    .orElse(null);
    return new RequestOutcome(
        outcome, id, AvailableDate.awaited(course, clock.instant()).orElse(null));
  }

  /**
   * Issues another in the place of one that has ended or soon will.
   *
   * @return what came of it, or nothing when there is no such course
   */
  public Optional<RequestOutcome> renew(CourseKey key, UserId learner) {
    return courses
        .find(key)
        .map(course -> answer(course, certificates.onRequest().renew(course, learner)));
  }
}

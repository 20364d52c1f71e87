package dev.laurel.certificates.certificate;

import dev.laurel.certificates.course.CourseCertificates;
import dev.laurel.certificates.document.Documents;
import dev.laurel.kit.persistence.Database;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What learners ask for themselves: their certificate, and another one when its time is over. */
public final class OnRequest {

  /** The reason that is kept with what its holder renewed. */
  static final String RENEWED = "RENEWED";

  private final Host host;
  private final Database database;
  private final CertificateMapper certificates;
  private final CourseCertificates courses;
  private final Candidates candidates;
  private final Making making;

  OnRequest(
      Host host,
      Database database,
      CourseCertificates courses,
      Candidates candidates,
      Making making) {
    this.host = host;
    this.database = database;
    this.certificates = database.mapper(CertificateMapper.class);
    this.courses = courses;
    this.candidates = candidates;
    this.making = making;
  }

  /**
   * Issues to learners of a course who ask; all in one transaction.
   *
   * @return what came of it for each
   */
  public Map<UserId, IssueOutcome> issue(Course course, Collection<UserId> learners) {
    List<Candidates.Candidate> all = List.copyOf(candidates.look(course, learners, true).values());
    Map<UserId, Printing.Printed> printed =
        making.printing().print(course, courses.state(course.key()), all);
    Documents.Staged staged = making.stage(printed.values());
    return Counts.counted(
            database,
            database.inTransaction(
                () -> new Issuing(certificates, making, staged).keep(course, all, printed, null)))
        .stream()
        .collect(Collectors.toMap(IssueOutcome::learner, Function.identity()));
  }

  /**
   * Issues another, with the details of now, in the place of the one whose time is over or nearly.
   */
  public IssueOutcome renew(Course course, UserId learner) {
    Candidates.Candidate holder =
        Objects.requireNonNull(candidates.look(course, List.of(learner), true).get(learner));
    if (holder.verdict() instanceof Verdict.Refused refused) {
      return new IssueOutcome.Refused(learner, refused.reason());
    }
    Certificate held =
        certificates
            .live(course.key(), learner)
            .filter(one -> one.status() == CertificateStatus.AVAILABLE)
            .orElse(null);
    if (held == null) {
      return new IssueOutcome.Refused(learner, Reason.NOTHING_TO_RENEW);
    }
    if (held.validity(host.clock().instant()) == Validity.LASTING) {
      return new IssueOutcome.Refused(learner, Reason.NOT_ENDING_YET);
    }
    List<Candidates.Candidate> one = List.of(holder.asEligible());
    Map<UserId, Printing.Printed> printed =
        making.printing().print(course, courses.state(course.key()), one);
    if (printed.isEmpty()) {
      return new IssueOutcome.Refused(learner, Reason.NO_TEMPLATE);
    }
    Documents.Staged staged = making.stage(printed.values());
    return Counts.counted(
            database,
            database.inTransaction(
                () ->
                    new Issuing(certificates, making, staged, "RENEWED")
                        .replace(course, one, printed, RENEWED, null)))
        .stream()
        .findFirst()
        .orElse(new IssueOutcome.Held(learner));
  }
}

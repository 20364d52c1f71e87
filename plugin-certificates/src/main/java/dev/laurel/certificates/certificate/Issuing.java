package dev.laurel.certificates.certificate;

import dev.laurel.certificates.audit.AuditLog;
import dev.laurel.certificates.document.Documents;
import dev.laurel.kit.persistence.Blocks;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was printed, in the caller's transaction. The unique key lets one live certificate in
 * for each learner and course: who came second is told that the learner holds one.
 */
final class Issuing {

  private final CertificateMapper certificates;
  private final Making making;
  private final Documents.Staged staged;
  private final String act;

  Issuing(CertificateMapper certificates, Making making, Documents.Staged staged) {
    this(certificates, making, staged, "ISSUED_ON_REQUEST");
  }

  /**
   * For acts that are none of staff.
   *
   * @param act what is written into the history of each
   */
  Issuing(CertificateMapper certificates, Making making, Documents.Staged staged, String act) {
    this.certificates = certificates;
    this.making = making;
    this.staged = staged;
    this.act = act;
  }

  List<IssueOutcome> keep(
      Course course,
      List<Candidates.Candidate> all,
      Map<UserId, Printing.Printed> printed,
      @Nullable User who) {
    Set<CertificateId> kept = insert(all, printed);
    making.keep(
        staged,
        printed.values().stream().filter(one -> kept.contains(one.certificate().id())).toList());
    List<IssueOutcome> outcomes = new ArrayList<>();
    for (Candidates.Candidate candidate : all) {
      outcomes.add(outcome(candidate, printed.get(candidate.learner()), kept));
    }
    if (who == null) {
      making.audit().recordAll(course.key(), null, act, issued(outcomes, printed));
    }
    return outcomes;
  }

  private static List<AuditLog.Done> issued(
      List<IssueOutcome> outcomes, Map<UserId, Printing.Printed> printed) {
    return outcomes.stream()
        .filter(IssueOutcome.Issued.class::isInstance)
        .map(one -> Objects.requireNonNull(printed.get(one.learner())).certificate())
        .map(one -> new AuditLog.Done(one.userId(), one.fullName(), ""))
        .toList();
  }

  /**
   * Keeps what was printed in the place of what is held; what could not be printed changes nothing.
   */
  List<IssueOutcome> replace(
      Course course,
      List<Candidates.Candidate> holders,
      Map<UserId, Printing.Printed> printed,
      String reason,
      @Nullable User who) {
    Map<UserId, Printing.Printed> moved = new HashMap<>();
    List<IssueOutcome> unprintable = new ArrayList<>();
    List<Candidates.Candidate> free = new ArrayList<>();
    for (Candidates.Candidate holder : holders) {
      Held held = Objects.requireNonNull(holder.held());
      Printing.Printed one = printed.get(holder.learner());
      if (held.status() == CertificateStatus.FAILED) {
        free.add(holder);
        if (one != null) {
          moved.put(holder.learner(), one);
        }
      } else if (one != null && one.packed() == null) {
        unprintable.add(failed(one.certificate()));
      } else if (one != null && supersede(held, one.certificate(), reason)) {
        free.add(holder.asHoldingNone());
        moved.put(holder.learner(), one);
      }
    }
    List<IssueOutcome> outcomes = new ArrayList<>(keep(course, free, moved, who));
    outcomes.addAll(unprintable);
    return outcomes;
  }

  private boolean supersede(Held held, Certificate by, String reason) {
    return certificates.move(
            held.id(), held.status(), CertificateStatus.SUPERSEDED, reason, by.id(), by.issuedAt())
        > 0;
  }

  private static IssueOutcome.Failed failed(Certificate certificate) {
    return new IssueOutcome.Failed(
        certificate.userId(), certificate.username(), certificate.fullName(), certificate.reason());
  }

  private Set<CertificateId> insert(
      List<Candidates.Candidate> all, Map<UserId, Printing.Printed> printed) {
    List<Certificate> fresh = new ArrayList<>();
    Set<CertificateId> kept = new HashSet<>();
    for (Candidates.Candidate candidate : all) {
      Printing.Printed one = printed.get(candidate.learner());
      if (one == null) {
        continue;
      }
      if (candidate.held() == null) {
        fresh.add(one.certificate());
      } else if (certificates.retry(one.certificate()) > 0) {
        kept.add(one.certificate().id());
      }
    }
    if (!fresh.isEmpty()) {
      List<CertificateId> ids = fresh.stream().map(Certificate::id).toList();
      int inserted = Blocks.of(fresh).stream().mapToInt(certificates::insertAbsent).sum();
      boolean areAllNew = inserted == fresh.size();
      kept.addAll(areAllNew ? ids : certificates.existing(ids));
    }
    return kept;
  }

  private static IssueOutcome outcome(
      Candidates.Candidate candidate, Printing.@Nullable Printed printed, Set<CertificateId> kept) {
    UserId learner = candidate.learner();
    if (candidate.verdict() instanceof Verdict.Refused refused) {
      return new IssueOutcome.Refused(learner, refused.reason());
    }
    if (printed == null || !kept.contains(printed.certificate().id())) {
      return new IssueOutcome.Held(learner);
    }
    Certificate certificate = printed.certificate();
    if (certificate.status() == CertificateStatus.FAILED) {
      return failed(certificate);
    }
    return new IssueOutcome.Issued(learner, certificate.id());
  }
}

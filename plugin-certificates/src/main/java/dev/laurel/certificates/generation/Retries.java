package dev.laurel.certificates.generation;

import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.certificate.IssueOutcome;
import dev.laurel.certificates.certificate.Reason;
import dev.laurel.kit.persistence.Database;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.Enrolment;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tries those again whose certificate could not be printed in a run. */
final class Retries {

  /** The learners of one transaction. */
  private static final int CHUNK = 100;

  /** While somebody waits; a new run tries any number. */
  private static final int MOST = 1000;

  private final Host host;
  private final Database database;
  private final GenerationMapper runs;
  private final Certificates certificates;

  Retries(Host host, Database database, Certificates certificates) {
    this.host = host;
    this.database = database;
    this.runs = database.mapper(GenerationMapper.class);
    this.certificates = certificates;
  }

  /**
   * Tries the failures of a run again, at most a thousand.
   *
   * @param some whom; null for all
   */
  Generations.Retried retry(Generation run, Course course, @Nullable List<UserId> some, User who) {
    long issued = 0;
    long failed = 0;
    long skipped = 0;
    int tried = 0;
    UserId after = null;
    List<UserId> chunk;
    do {
      chunk = runs.failedAfter(run.id(), after, some, CHUNK);
      if (chunk.isEmpty()) {
        break;
      }
      List<UserId> learners = chunk;
      Generations.Retried some100 =
          database.inTransaction(() -> settle(run, course, learners, who));
      issued += some100.issued();
      failed += some100.failed();
      skipped += some100.skipped();
      after = chunk.get(chunk.size() - 1);
      tried += chunk.size();
    } while (chunk.size() == CHUNK && tried < MOST);
    return new Generations.Retried(issued, failed, skipped);
  }

  private Generations.Retried settle(
      Generation run, Course course, List<UserId> learners, User who) {
    List<Enrolment> enrolled = new ArrayList<>();
    learners.forEach(
        learner -> host.enrolments().find(course.key(), learner).ifPresent(enrolled::add));
    List<UserId> issued = new ArrayList<>();
    List<UserId> failed = new ArrayList<>();
    for (IssueOutcome outcome : certificates.issueAll(course, enrolled, who)) {
      if (outcome instanceof IssueOutcome.Issued) {
        issued.add(outcome.learner());
      } else if (outcome instanceof IssueOutcome.Failed unprintable) {
        failed.add(outcome.learner());
        runs.explain(run.id(), outcome.learner(), unprintable.why());
      } else if (outcome instanceof IssueOutcome.Refused refused
          && refused.reason() == Reason.NO_TEMPLATE) {
        failed.add(outcome.learner());
      }
    }
    // The rest hold one by now, or may not have one any more.
    List<UserId> settled = learners.stream().filter(one -> !failed.contains(one)).toList();
    if (!settled.isEmpty()) {
      int removed = runs.deleteFailures(run.id(), settled);
      runs.recount(run.id(), issued.size(), -removed, removed - issued.size());
    }
    return new Generations.Retried(issued.size(), failed.size(), settled.size() - issued.size());
  }
}

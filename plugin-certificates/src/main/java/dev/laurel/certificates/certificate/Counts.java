package dev.laurel.certificates.certificate;

import dev.laurel.certificates.metrics.Counted;
import dev.laurel.kit.persistence.Database;
import java.util.Collection;

/** Counts what came of certificates, once that is committed. */
final class Counts {

  private Counts() {}

  /** Counts those that were issued, and those that could not be printed; gives them on. */
  static <T extends Collection<IssueOutcome>> T counted(Database database, T outcomes) {
    database.afterCommit(
        () -> {
          Counted.CERTIFICATES.add("issued", number(outcomes, IssueOutcome.Issued.class));
          Counted.CERTIFICATES.add("failed", number(outcomes, IssueOutcome.Failed.class));
        });
    return outcomes;
  }

  private static long number(
      Collection<IssueOutcome> outcomes, Class<? extends IssueOutcome> kind) {
    return outcomes.stream().filter(kind::isInstance).count();
  }

  /** Counts one that was taken back or made valid again. */
  static ActOutcome counted(Database database, ActOutcome outcome, Lifecycle.Act act) {
    if (outcome instanceof ActOutcome.Done) {
      database.afterCommit(() -> count(act));
    }
    return outcome;
  }

  private static void count(Lifecycle.Act act) {
    switch (act) {
      case REVOKE -> Counted.CHANGES.one("revoked");
      case RESTORE -> Counted.CHANGES.one("restored");
      case REISSUE -> {
        Counted.CHANGES.one("superseded");
        Counted.CERTIFICATES.one("issued");
      }
    }
  }
}

package dev.laurel.certificates.doctor;

import dev.laurel.kit.web.Messages;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What was found when everything was looked at. */
public final class Report {

  private final Instant checkedAt;
  private final List<Finding> findings;

  Report(Instant checkedAt, List<Finding> findings) {
    this.checkedAt = checkedAt;
    this.findings = List.copyOf(findings);
  }

  /** When. */
  public Instant checkedAt() {
    return checkedAt;
  }

  /** As values, in the order of topics. */
  List<Finding> findings() {
    return findings;
  }

  /** In a reader's words, in the order of topics. */
  public List<Told> told(Messages messages, Locale locale) {
    FindingWords words = new FindingWords(messages, locale);
    return findings.stream().map(words::told).toList();
  }

  /** That of the worst finding. */
  public State state() {
    return findings.stream()
        .map(finding -> finding.code().state())
        .max(Comparator.naturalOrder())
        .orElse(State.FINE);
  }
}

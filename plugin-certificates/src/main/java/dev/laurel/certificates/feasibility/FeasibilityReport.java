package dev.laurel.certificates.feasibility;

import java.util.List;

/** What all rules found on one slide; worst first, each in the order of the rules. */
public record FeasibilityReport(List<Finding> errors, List<Finding> warnings) {

  public FeasibilityReport {
    errors = List.copyOf(errors);
    warnings = List.copyOf(warnings);
  }

  /** Whether the template may go on. */
  public boolean feasible() {
    return errors.isEmpty();
  }
}

package dev.laurel.certificates.feasibility;

import java.util.List;

/**
 * What all rules found on one slide; worst first, each in the order of the rules.
 *
 * @param names how the longest names to be expected fit
 */
public record FeasibilityReport(List<Finding> errors, List<Finding> warnings, List<NameFit> names) {

  public FeasibilityReport {
    errors = List.copyOf(errors);
    warnings = List.copyOf(warnings);
    names = List.copyOf(names);
  }

  /** Whether the template may go on. */
  public boolean feasible() {
    return errors.isEmpty();
  }
}

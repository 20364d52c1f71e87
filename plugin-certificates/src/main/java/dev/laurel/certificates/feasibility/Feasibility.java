package dev.laurel.certificates.feasibility;

import dev.laurel.certificates.slide.Slide;
import java.util.ArrayList;
import java.util.List;

/** Checks slides by all rules. May be used by many threads at once. */
public final class Feasibility {

  private final List<Rule> rules;

  /** The rules, in the order their findings are shown. */
  public Feasibility() {
    this.rules =
        List.of(
            new PageIsA4(),
            new LearnerNamePresent(),
            new PlaceholdersKnown(),
            new NoMacros(),
            new WithinLimits(),
            new ConstructsSupported(),
            new TextInsidePage(),
            new TextReadable(),
            new NoExternalLinks(),
            new PicturesGiven(),
            new PicturesSharp(),
            new AlternativeTextPresent(),
            new OneSlideOnly(),
            new FontsAvailable(),
            new ValuesFit());
  }

  /** Everything the rules find on a slide. */
  public FeasibilityReport check(Slide slide) {
    List<Finding> errors = new ArrayList<>();
    List<Finding> warnings = new ArrayList<>();
    for (Rule rule : rules) {
      for (Finding finding : rule.check(slide)) {
        (finding.severity() == Finding.Severity.ERROR ? errors : warnings).add(finding);
      }
    }
    List<NameFit> names = LongNamesFit.on(slide);
    LongNamesFit.finding(slide, names).ifPresent(warnings::add);
    return new FeasibilityReport(errors, warnings, names);
  }
}

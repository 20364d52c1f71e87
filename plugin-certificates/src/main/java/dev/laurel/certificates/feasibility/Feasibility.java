package dev.laurel.certificates.feasibility;

import dev.laurel.certificates.press.TextFit;
import dev.laurel.certificates.slide.Placeholder;
import dev.laurel.certificates.slide.Slide;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Checks slides by all rules. May be used by many threads at once. */
public final class Feasibility {

  private final List<Rule> rules;
  private final Supplier<String> address;

  /** The rules, for an LMS that is not known. */
  public Feasibility() {
    this(Placeholder.CERTIFICATE_URL::example);
  }

  /**
   * The rules, in the order their findings are shown.
   *
   * @param address where a certificate of the LMS is verified, for example
   */
  public Feasibility(Supplier<String> address) {
    this.address = address;
    this.rules =
        List.of(
            new PageIsA4(),
            new LearnerNamePresent(),
            new Verifiable(),
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
            new ReadFromAbove(),
            new OneSlideOnly(),
            new FontsAvailable());
  }

  /** Everything the rules find on a slide. */
  public FeasibilityReport check(Slide slide) {
    List<Finding> errors = new ArrayList<>();
    List<Finding> warnings = new ArrayList<>();
    TextFit fit = new TextFit(slide, Locale.forLanguageTag(slide.language()));
    Stream.concat(
            rules.stream().flatMap(rule -> rule.check(slide).stream()),
            ValuesFit.findings(slide, fit, address.get()).stream())
        .forEach(
            finding ->
                (finding.severity() == Finding.Severity.ERROR ? errors : warnings).add(finding));
    List<NameFit> names = LongNamesFit.on(slide, fit);
    LongNamesFit.finding(slide, names).ifPresent(warnings::add);
    return new FeasibilityReport(errors, warnings, names);
  }
}

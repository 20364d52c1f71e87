package dev.laurel.certificates.feasibility;

import dev.laurel.certificates.slide.Paragraph;
import dev.laurel.certificates.slide.Placeholder;
import dev.laurel.certificates.slide.Run;
import dev.laurel.certificates.slide.Slide;
import dev.laurel.certificates.slide.Text;
import dev.laurel.certificates.slide.Token;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Each placeholder is one a certificate can fill; what only looks like one is pointed at. */
final class PlaceholdersKnown implements Rule {

  @Override
  public List<Finding> check(Slide slide) {
    List<Finding> findings = new ArrayList<>();
    for (Text text : slide.texts()) {
      for (Paragraph paragraph : text.body().paragraphs()) {
        for (Run run : paragraph.runs()) {
          Token token = run.placeholder();
          if (token != null) {
            check(text, run, token, findings);
          }
        }
        Lookalikes.in(paragraph).forEach(lookalike -> findings.add(lookalike.finding(text)));
      }
    }
    return findings;
  }

  private static void check(Text text, Run run, Token token, List<Finding> findings) {
    if (!Placeholder.known(token.name())) {
      findings.add(
          NearestPlaceholder.plausible(token.name())
              ? FindingCode.UNKNOWN_PLACEHOLDER.at(
                  text, run.text(), "${" + NearestPlaceholder.to(token.name()).canonical() + "}")
              : FindingCode.UNKNOWN_PLACEHOLDER.at(text, run.text()));
      return;
    }
    String format = token.format();
    if (format == null || token.leastSize() > 0) {
      return;
    }
    boolean date = Placeholder.find(token.name()).map(Placeholder::date).orElse(true);
    if (!date) {
      findings.add(FindingCode.FORMAT_WITHOUT_DATE.at(text, run.text(), "${" + token.name() + "}"));
    } else if (!validPattern(format)) {
      findings.add(
          FindingCode.BAD_DATE_FORMAT.at(text, run.text(), "${" + token.name() + ":d MMMM yyyy}"));
    }
  }

  private static boolean validPattern(String pattern) {
    try {
      return !DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(LocalDate.EPOCH).isEmpty();
    } catch (IllegalArgumentException | DateTimeException invalid) {
      return false;
    }
  }
}

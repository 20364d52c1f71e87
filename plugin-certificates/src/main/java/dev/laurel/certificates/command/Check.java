package dev.laurel.certificates.command;

import dev.laurel.certificates.feasibility.Feasibility;
import dev.laurel.certificates.feasibility.FeasibilityReport;
import dev.laurel.certificates.feasibility.Finding;
import dev.laurel.certificates.feasibility.FindingWords;
import dev.laurel.certificates.slide.PresentationReader;
import dev.laurel.certificates.slide.Reading;
import dev.laurel.certificates.slide.Slide;
import dev.laurel.certificates.slide.Unreadable;
import dev.laurel.kit.web.Messages;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code press check}: the feasibility report of each file. */
final class Check {

  private final PrintStream out;
  private final Messages messages;
  private final Arguments arguments;
  private final PresentationReader reader = new PresentationReader();
  private final Feasibility feasibility = new Feasibility();

  Check(PrintStream out, Messages messages, Arguments arguments) {
    this.out = out;
    this.messages = messages;
    this.arguments = arguments;
  }

  /** Checks all files and gives the exit code: that of the worst. */
  int all() throws IOException {
    int worst = PressCommand.FINE;
    for (Path file : arguments.files()) {
      worst = Math.max(worst, one(file));
    }
    return worst;
  }

  private int one(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return unreadable(file, "NO_SUCH_FILE", "There is no such file.");
    }
    Reading reading = reader.read(Files.readAllBytes(file), PressCommand.name(file));
    if (reading instanceof Unreadable not) {
      return unreadable(file, not.reason().name(), words(messages, arguments.locale(), not));
    }
    Slide slide = ((Slide) reading).withPictures(arguments.pictures());
    FeasibilityReport report = feasibility.check(slide);
    if (arguments.isJson()) {
      out.println(
          new ReportJson(
                  file.toString(),
                  report.feasible(),
                  new ReportJson.Lines(
                      lines(1, report.errors()),
                      lines(report.errors().size() + 1, report.warnings())),
                  List.copyOf(slide.placeholders()),
                  null)
              .line());
    } else {
      out.printf("%s: %s%n", file, report.feasible() ? "feasible" : "not feasible");
      report.errors().forEach(finding -> out.println("  error    " + words(finding)));
      report.warnings().forEach(finding -> out.println("  warning  " + words(finding)));
    }
    return report.feasible() ? PressCommand.FINE : PressCommand.NOT_FEASIBLE;
  }

  private int unreadable(Path file, String code, String message) {
    if (arguments.isJson()) {
      FindingWords parts = FindingWords.of(message);
      ReportJson.Line line =
          new ReportJson.Line(1, code, "error", message, parts.what(), parts.mend(), "");
      out.println(new ReportJson(file.toString(), false, null, null, line).line());
    } else {
      out.printf("%s: not readable%n  error    %s%n", file, message);
    }
    return PressCommand.NOT_READABLE;
  }

  /** Why a file could not be read. */
  static String words(Messages messages, Locale locale, Unreadable not) {
    return messages.text(locale, "feasibility." + not.reason(), not.values().toArray());
  }

  private String words(Finding finding) {
    String key = FindingWords.key(finding.code(), finding.values());
    return messages.text(arguments.locale(), key, finding.arguments());
  }

  private List<ReportJson.Line> lines(int first, List<Finding> findings) {
    List<ReportJson.Line> lines = new ArrayList<>();
    for (Finding finding : findings) {
      String message = words(finding);
      FindingWords parts = FindingWords.of(message);
      lines.add(
          new ReportJson.Line(
              first + lines.size(),
              finding.code(),
              finding.severity().name().toLowerCase(Locale.ROOT),
              message,
              parts.what(),
              parts.mend(),
              finding.where()));
    }
    return lines;
  }
}

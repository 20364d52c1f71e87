package dev.laurel.certificates.template;

import dev.laurel.certificates.feasibility.FindingWords;
import dev.laurel.certificates.feasibility.NameFit;
import dev.laurel.certificates.press.PlainDocument;
import dev.laurel.kit.web.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The feasibility report as a PDF to send along: the picture with its marks, and each finding. */
final class ReportPdf {

  private final Messages.InLanguage words;

  ReportPdf(Messages.InLanguage words) {
    this.words = words;
  }

  /**
   * The PDF.
   *
   * @param picture the rendering, PNG
   */
  byte[] of(Template template, byte[] picture) {
    try (PlainDocument report = new PlainDocument(template.title(), words.tag())) {
      report.title(template.title());
      report.text(
          words.text("template.REPORT")
              + " · "
              + words.text("template.VERSION", template.version()));
      report.picture(picture, marks(template));
      findings(report, "template.MUST_BE_MENDED", 1, template.report().errors());
      findings(
          report,
          "template.GOOD_TO_KNOW",
          template.report().errors().size() + 1,
          template.report().warnings());
      if (template.report().errors().isEmpty() && template.report().warnings().isEmpty()) {
        report.text(words.text("template.NOTHING_FOUND"));
      }
      names(report, template.report().names());
      return report.bytes();
    } catch (IOException broken) {
      throw new UncheckedIOException("The report cannot be written", broken);
    }
  }

  private static List<PlainDocument.Mark> marks(Template template) {
    return Marks.of(template.report()).stream()
        .map(mark -> new PlainDocument.Mark(mark.text(), mark.x(), mark.y()))
        .toList();
  }

  private void findings(PlainDocument report, String heading, int first, List<Template.Line> lines)
      throws IOException {
    if (lines.isEmpty()) {
      return;
    }
    report.heading(words.text(heading));
    int number = first;
    for (Template.Line line : lines) {
      FindingWords text =
          FindingWords.of(
              words.text(FindingWords.key(line.code(), line.values()), line.arguments()));
      report.point(String.valueOf(number++), text.what(), text.mend());
    }
  }

  private void names(PlainDocument report, List<NameFit> names) throws IOException {
    if (names.isEmpty()) {
      return;
    }
    report.heading(words.text("template.NAMES"));
    for (NameFit name : names) {
      report.point(
          "",
          name.name(),
          words.text("template.SCRIPT_" + name.script())
              + " · "
              + words.text("template.NAME_" + name.fit(), name.size()));
    }
  }
}

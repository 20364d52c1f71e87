package dev.laurel.certificates.slide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the language most of a slide's letters are marked with. */
final class Languages {

  private static final String FALLBACK = "en-US";

  private final Map<String, Integer> letters = new HashMap<>();

  private Languages() {}

  static String of(List<Shape> shapes) {
    Languages languages = new Languages();
    languages.count(shapes);
    return languages.letters.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(FALLBACK);
  }

  private void count(List<Shape> shapes) {
    for (Shape shape : shapes) {
      if (shape instanceof TextBox box) {
        count(box.text());
      } else if (shape instanceof Group group) {
        count(group.children());
      } else if (shape instanceof Table table) {
        table.rows().forEach(row -> row.cells().forEach(cell -> count(cell.text())));
      }
    }
  }

  private void count(TextBody text) {
    for (Paragraph paragraph : text.paragraphs()) {
      for (Run run : paragraph.runs()) {
        if (!run.style().language().isEmpty() && run.placeholder() == null) {
          letters.merge(run.style().language(), run.text().length(), Integer::sum);
        }
      }
    }
  }
}

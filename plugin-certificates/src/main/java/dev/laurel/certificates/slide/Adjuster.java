package dev.laurel.certificates.slide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the slide that people chose out of the one that was drawn. */
final class Adjuster {

  private final Adjustments adjustments;

  Adjuster(Adjustments adjustments) {
    this.adjustments = adjustments;
  }

  Slide adjusted(Slide slide) {
    return new Slide(
        slide.width(),
        slide.height(),
        slide.background(),
        shapes(slide.shapes()),
        slide.remarks(),
        slide.embeddedFonts(),
        slide.language(),
        slide.slideCount(),
        adjustments.fitting());
  }

  /** The first of several mappings that changes nothing in the texts. */
  static Optional<Mapping> idle(List<Text> texts, List<Mapping> mappings) {
    Set<Mapping> idle = new LinkedHashSet<>(mappings);
    for (Text text : texts) {
      List<Mapping> here = longestFirst(mappings, text.identity().id());
      for (Paragraph paragraph : text.body().paragraphs()) {
        List<Run> runs = paragraph.runs();
        for (Mapping mapping : here) {
          List<Run> mapped = PlaceholderScanner.mapped(runs, List.of(mapping));
          if (!mapped.equals(runs)) {
            idle.remove(mapping);
          }
          runs = mapped;
        }
      }
    }
    return idle.stream().findFirst();
  }

  private static List<Mapping> longestFirst(List<Mapping> mappings, long shape) {
    return mappings.stream()
        .filter(mapping -> mapping.shape() == shape)
        .sorted(Comparator.comparingInt((Mapping mapping) -> -mapping.words().length()))
        .toList();
  }

  private List<Shape> shapes(List<Shape> shapes) {
    return adjustments.mappings().isEmpty() ? shapes : shapes.stream().map(this::shape).toList();
  }

  private Shape shape(Shape shape) {
    if (shape instanceof Group group) {
      return new Group(group.identity(), group.transform(), shapes(group.children()));
    }
    List<Mapping> mappings = longestFirst(adjustments.mappings(), shape.identity().id());
    if (mappings.isEmpty()) {
      return shape;
    }
    if (shape instanceof TextBox box) {
      return new TextBox(box.identity(), box.transform(), box.look(), mapped(box.text(), mappings));
    }
    return shape instanceof Table table ? table(table, mappings) : shape;
  }

  private static Table table(Table table, List<Mapping> mappings) {
    List<Table.Row> rows = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      List<Table.Cell> cells =
          row.cells().stream()
              .map(
                  cell ->
                      new Table.Cell(
                          cell.fill(),
                          cell.borders(),
                          mapped(cell.text(), mappings),
                          cell.columnSpan(),
                          cell.rowSpan(),
                          cell.covered()))
              .toList();
      rows.add(new Table.Row(row.height(), cells));
    }
    return new Table(
        table.identity(),
        table.transform(),
        table.columnWidths(),
        rows,
        table.headerRow(),
        table.rightToLeft());
  }

  private static TextBody mapped(TextBody body, List<Mapping> mappings) {
    List<Paragraph> paragraphs =
        body.paragraphs().stream().map(paragraph -> mapped(paragraph, mappings)).toList();
    return new TextBody(
        body.area(),
        body.insets(),
        body.anchor(),
        body.centred(),
        body.autofit(),
        body.wrap(),
        body.direction(),
        body.rotation(),
        body.columns(),
        body.columnGap(),
        paragraphs);
  }

  private static Paragraph mapped(Paragraph paragraph, List<Mapping> mappings) {
    List<Run> runs = PlaceholderScanner.mapped(paragraph.runs(), mappings);
    return new Paragraph(paragraph.setting(), runs, paragraph.endStyle());
  }
}

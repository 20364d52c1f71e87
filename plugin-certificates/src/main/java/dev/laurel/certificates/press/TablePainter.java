package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.Box;
import dev.laurel.certificates.slide.Path;
import dev.laurel.certificates.slide.Stroke;
import dev.laurel.certificates.slide.Table;
import dev.laurel.certificates.slide.TextBody;
import dev.laurel.certificates.slide.Transform;
import java.awt.geom.AffineTransform;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Paints tables: fills, then lines, then texts. */
final class TablePainter {

  private final PageBuilder page;
  private final DocumentTags tags;
  private final TextCompiler texts;
  private final PathPainter paths;
  private final StrokePainter strokes;

  TablePainter(
      PageBuilder page,
      DocumentTags tags,
      TextCompiler texts,
      PathPainter paths,
      StrokePainter strokes) {
    this.page = page;
    this.tags = tags;
    this.texts = texts;
    this.paths = paths;
    this.strokes = strokes;
  }

  /** Does something with a cell and its place in the table. */
  private interface CellVisitor {
    void visit(Table.Cell cell, int row, Box box);
  }

  void paint(Table table, AffineTransform parent) {
    double[] columns = columns(table);
    double[] rows = rows(table, columns);
    Content out = page.fixed();
    AffineTransform matrix = Places.shape(parent, table.transform());
    out.add("/Artifact BMC\nq\n").transform(matrix);
    visit(table, columns, rows, (cell, row, box) -> fill(cell, box, out));
    visit(table, columns, rows, (cell, row, box) -> borders(cell.borders(), box, matrix, out));
    out.add("Q\nEMC\n");
    DocumentTags.Tag whole = tags.add(tags.document(), "Table", "");
    DocumentTags.Tag[] tagOfRow = new DocumentTags.Tag[table.rows().size()];
    for (int i = 0; i < tagOfRow.length; i++) {
      tagOfRow[i] = tags.add(whole, "TR", "");
    }
    visit(
        table,
        columns,
        rows,
        (cell, row, box) -> {
          boolean header = row == 0 && table.headerRow();
          DocumentTags.Tag tag =
              tags.add(tagOfRow[row], header ? "TH" : "TD", attributes(cell, header));
          Transform place =
              new Transform(
                  table.transform().x() + box.x(),
                  table.transform().y() + box.y(),
                  box.width(),
                  box.height(),
                  0,
                  false,
                  false);
          texts.paint(table.identity().name(), parent, place, sized(cell.text(), box), tag);
        });
  }

  private void fill(Table.Cell cell, Box box, Content out) {
    paths.fill(
        cell.fill(), PathPainter.rectangle(box.x(), box.y(), box.width(), box.height()), box, out);
  }

  private void borders(Table.Borders borders, Box box, AffineTransform place, Content out) {
    double right = box.x() + box.width();
    double bottom = box.y() + box.height();
    Path.MoveTo start = new Path.MoveTo(box.x(), box.y());
    Path.MoveTo below = new Path.MoveTo(box.x(), bottom);
    Path.LineTo end = new Path.LineTo(right, bottom);
    Path.LineTo above = new Path.LineTo(right, box.y());
    line(borders.left(), start, new Path.LineTo(box.x(), bottom), box, place, out);
    line(borders.right(), new Path.MoveTo(right, box.y()), end, box, place, out);
    line(borders.top(), start, above, box, place, out);
    line(borders.bottom(), below, end, box, place, out);
    line(borders.falling(), start, end, box, place, out);
    line(borders.rising(), below, above, box, place, out);
  }

  private void line(
      @Nullable Stroke stroke,
      Path.MoveTo from,
      Path.LineTo to,
      Box box,
      AffineTransform place,
      Content out) {
    if (stroke != null) {
      strokes.stroke(stroke, List.of(from, to), box, place, out);
    }
  }

  private void visit(Table table, double[] columns, double[] rows, CellVisitor visitor) {
    double width = columns[columns.length - 1];
    for (int row = 0; row < table.rows().size(); row++) {
      List<Table.Cell> cells = table.rows().get(row).cells();
      for (int column = 0; column < cells.size(); column++) {
        Table.Cell cell = cells.get(column);
        if (!cell.covered()) {
          double left = columns[column];
          double right = columns[Math.min(columns.length - 1, column + cell.columnSpan())];
          double bottom = rows[Math.min(rows.length - 1, row + cell.rowSpan())];
          double x = table.rightToLeft() ? width - right : left;
          visitor.visit(cell, row, new Box(x, rows[row], right - left, bottom - rows[row]));
        }
      }
    }
  }

  private static double[] columns(Table table) {
    double[] edges = new double[table.columnWidths().size() + 1];
    for (int i = 0; i + 1 < edges.length; i++) {
      edges[i + 1] = edges[i] + table.columnWidths().get(i);
    }
    return edges;
  }

  /** The edges of rows, each as high as its text needs. */
  private double[] rows(Table table, double[] columns) {
    double[] edges = new double[table.rows().size() + 1];
    for (int row = 0; row + 1 < edges.length; row++) {
      double height = table.rows().get(row).height();
      List<Table.Cell> cells = table.rows().get(row).cells();
      for (int column = 0; column < cells.size(); column++) {
        Table.Cell cell = cells.get(column);
        if (!cell.covered() && cell.rowSpan() == 1) {
          double right = columns[Math.min(columns.length - 1, column + cell.columnSpan())];
          Box box = new Box(0, 0, right - columns[column], height);
          Transform place = new Transform(0, 0, box.width(), box.height(), 0, false, false);
          height = Math.max(height, texts.height(place, sized(cell.text(), box)));
        }
      }
      edges[row + 1] = edges[row] + height;
    }
    return edges;
  }

  private static TextBody sized(TextBody text, Box box) {
    return new TextBody(
        new Box(0, 0, box.width(), box.height()),
        text.insets(),
        text.anchor(),
        text.centred(),
        text.autofit(),
        text.wrap(),
        text.direction(),
        text.rotation(),
        text.columns(),
        text.columnGap(),
        text.paragraphs());
  }

  private static String attributes(Table.Cell cell, boolean header) {
    StringBuilder entries = new StringBuilder();
    if (cell.columnSpan() > 1) {
      entries.append("/ColSpan ").append(cell.columnSpan());
    }
    if (cell.rowSpan() > 1) {
      entries.append("/RowSpan ").append(cell.rowSpan());
    }
    if (header) {
      entries.append("/Scope/Column");
    }
    return entries.length() == 0 ? "" : "/A<</O/Table" + entries + ">>";
  }
}

package dev.laurel.certificates.slide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table. Its width is that of its columns; a row is as high as said, or higher if its text needs
 * it.
 */
public record Table(
    Identity identity,
    Transform transform,
    List<Double> columnWidths,
    List<Row> rows,
    boolean headerRow,
    boolean rightToLeft)
    implements Shape {

  public Table {
    columnWidths = List.copyOf(columnWidths);
    rows = List.copyOf(rows);
  }

  /**
   * A row of a table.
   *
   * @param height at least
   * @param cells one for each column; those covered by a merged cell are {@link Cell#covered()}
   */
  public record Row(double height, List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell of a table.
   *
   * @param covered hidden beneath a neighbour that spans it: nothing of it is painted
   */
  public record Cell(
      Paint fill, Borders borders, TextBody text, int columnSpan, int rowSpan, boolean covered) {}

  /** The lines around and through a cell; null where there is none. */
  public record Borders(
      @Nullable Stroke left,
      @Nullable Stroke top,
      @Nullable Stroke right,
      @Nullable Stroke bottom,
      @Nullable Stroke falling,
      @Nullable Stroke rising) {}
}

package dev.laurel.certificates.slide;

import java.util.ArrayList;
import java.util.List;

/** Reads tables. */
final class TableReader {

  private final Inheritance inheritance;
  private final Scope scope;

  TableReader(Inheritance inheritance, Scope scope) {
    this.inheritance = inheritance;
    this.scope = scope;
  }

  Table read(Identity identity, Transform transform, Xml table) throws UnreadableException {
    Xml properties = table.at("a:tblPr");
    List<Double> widths = new ArrayList<>();
    for (Xml column : table.at("a:tblGrid").all("a:gridCol")) {
      widths.add(Math.max(0, column.points("w", 0)));
    }
    Xml style = properties.first("a:tableStyle");
    if (!style.present()) {
      style = inheritance.tables().find(properties.at("a:tableStyleId").text().strip());
    }
    List<Xml> rows = table.all("a:tr");
    List<Table.Row> read = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      double height = Math.max(0, rows.get(row).points("h", 0));
      List<Xml> cells = rows.get(row).all("a:tc");
      List<Table.Cell> readCells = new ArrayList<>();
      for (int column = 0; column < Math.min(cells.size(), widths.size()); column++) {
        CellStyle cellStyle =
            new CellStyle(
                style, properties, new CellPlace(row, column, rows.size(), widths.size()));
        int span = Math.max(1, cells.get(column).whole("gridSpan", 1));
        double width = 0;
        for (int i = column; i < Math.min(widths.size(), column + span); i++) {
          width += widths.get(i);
        }
        readCells.add(
            new CellReader(inheritance, scope, cellStyle)
                .read(cells.get(column), new Box(0, 0, width, height)));
      }
      read.add(new Table.Row(height, readCells));
    }
    return new Table(
        identity,
        transform,
        widths,
        read,
        properties.flag("firstRow", false),
        properties.flag("rtl", false));
  }
}

package dev.laurel.certificates.slide;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a table style that hold for one cell, the most special first: corners, first and
 * last row, first and last column, bands, the whole table.
 */
record CellStyle(Xml style, Xml table, CellPlace place) {

  private static final String WHOLE = "a:wholeTbl";

  List<Xml> parts() {
    List<String> names = new ArrayList<>();
    boolean firstRow = table.flag("firstRow", false) && place.firstRow();
    boolean lastRow = table.flag("lastRow", false) && place.lastRow();
    boolean firstColumn = table.flag("firstCol", false) && place.firstColumn();
    boolean lastColumn = table.flag("lastCol", false) && place.lastColumn();
    add(names, "a:nwCell", firstRow && firstColumn);
    add(names, "a:neCell", firstRow && lastColumn);
    add(names, "a:swCell", lastRow && firstColumn);
    add(names, "a:seCell", lastRow && lastColumn);
    add(names, "a:firstRow", firstRow);
    add(names, "a:lastRow", lastRow);
    add(names, "a:firstCol", firstColumn);
    add(names, "a:lastCol", lastColumn);
    if (!firstRow && !lastRow && table.flag("bandRow", false)) {
      int band = place.row() - (table.flag("firstRow", false) ? 1 : 0);
      names.add(band % 2 == 0 ? "a:band1H" : "a:band2H");
    }
    if (!firstColumn && !lastColumn && table.flag("bandCol", false)) {
      int band = place.column() - (table.flag("firstCol", false) ? 1 : 0);
      names.add(band % 2 == 0 ? "a:band1V" : "a:band2V");
    }
    names.add(WHOLE);
    return names.stream().map(style::at).filter(Xml::present).toList();
  }

  /** The line at one side ({@code left}, {@code top}…) of this cell, from the style. */
  Xml border(String side) {
    for (Xml part : parts()) {
      Xml line = part.at("a:tcStyle", "a:tcBdr", "a:" + slot(part, side));
      if (line.present()) {
        return line;
      }
    }
    return Xml.NONE;
  }

  /** Between cells of the part that says it, a side is an inside line. */
  private String slot(Xml part, String side) {
    boolean wholeRows = !part.name().endsWith("Col") && !part.name().endsWith("V");
    boolean wholeColumns = !part.name().endsWith("Row") && !part.name().endsWith("H");
    return switch (side) {
      case "left" -> wholeRows && !place.firstColumn() ? "insideV" : side;
      case "right" -> wholeRows && !place.lastColumn() ? "insideV" : side;
      case "top" -> wholeColumns && !place.firstRow() ? "insideH" : side;
      case "bottom" -> wholeColumns && !place.lastRow() ? "insideH" : side;
      default -> side;
    };
  }

  private static void add(List<String> names, String name, boolean holds) {
    if (holds) {
      names.add(name);
    }
  }
}

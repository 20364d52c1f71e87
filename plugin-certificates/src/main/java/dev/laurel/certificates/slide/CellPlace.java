package dev.laurel.certificates.slide;

/** Where a cell stands in its table. */
record CellPlace(int row, int column, int rows, int columns) {

  boolean firstRow() {
    return row == 0;
  }

  boolean lastRow() {
    return row == rows - 1;
  }

  boolean firstColumn() {
    return column == 0;
  }

  boolean lastColumn() {
    return column == columns - 1;
  }
}

package dev.laurel.certificates.export;

/** What an export is made as. */
enum Format {
  /** The list. */
  CSV("text/csv; charset=utf-8", "csv"),
  /** PDFs in an archive. */
  ZIP("application/zip", "zip"),
  /** One PDF for a printer. */
  PDF("application/pdf", "pdf");

  private final String type;
  private final String ending;

  Format(String type, String ending) {
    this.type = type;
    this.ending = ending;
  }

  String type() {
    return type;
  }

  String ending() {
    return ending;
  }

  /** Whether only certificates that were made can go in. */
  boolean isOfDocuments() {
    return this != CSV;
  }
}

package dev.laurel.certificates.document;

/** A document is not there any more, or is not what was kept. */
public final class DamagedDocumentException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  /** That a document is damaged: which one, and how. */
  public DamagedDocumentException(String message) {
    super(message);
  }
}

package dev.laurel.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Looks at what a PDF says. */
public final class PdfAssert extends AbstractAssert<PdfAssert, byte[]> {

  private PdfAssert(byte[] pdf) {
    super(pdf, PdfAssert.class);
  }

  /** Of a PDF. */
  public static PdfAssert assertThat(byte[] pdf) {
    return new PdfAssert(pdf);
  }

  /** The text of a PDF as a reader would copy it. */
  public static String text(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException("This is no PDF", e);
    }
  }

  /** That its text has these parts. */
  public PdfAssert says(String... parts) {
    isNotNull();
    Assertions.assertThat(text(actual)).contains(parts);
    return this;
  }
}

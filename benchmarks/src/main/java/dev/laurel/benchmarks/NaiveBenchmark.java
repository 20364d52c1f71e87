package dev.laurel.benchmarks;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Dimension;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The way that comes to mind first: POI reads the presentation and draws it for each learner. */
@State(Scope.Thread)
public class NaiveBenchmark {

  private final byte[] deck = Deck.bytes();
  private int next;

  /** Latin names. */
  @Benchmark
  public void draw(CpuTime counted) throws IOException {
    Learner learner = new Learner(next, Names.latin(next));
    next = (next + 1) % Names.COUNT;
    try (XMLSlideShow show = FilledDeck.of(deck, learner.texts());
        PDDocument document = new PDDocument()) {
      Dimension size = show.getPageSize();
      PDPage page = new PDPage(new PDRectangle(size.width, size.height));
      document.addPage(page);
      PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, size.width, size.height);
      show.getSlides().get(0).draw(graphics);
      graphics.dispose();
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawForm(graphics.getXFormObject());
      }
      Sink sink = new Sink();
      document.save(sink);
      counted.made(sink.count());
    }
  }
}

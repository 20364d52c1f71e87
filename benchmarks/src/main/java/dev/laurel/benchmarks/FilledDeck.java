package dev.laurel.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** The presentation with a learner's details in place of the placeholders. */
final class FilledDeck {

  private FilledDeck() {}

  /** To be closed by the caller. */
  static XMLSlideShow of(byte[] deck, Map<String, String> texts) throws IOException {
    XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(deck));
    for (XSLFShape shape : show.getSlides().get(0).getShapes()) {
      if (shape instanceof XSLFTextShape text) {
        for (XSLFTextParagraph paragraph : text.getTextParagraphs()) {
          paragraph.getTextRuns().forEach(run -> fill(run, texts));
        }
      }
    }
    return show;
  }

  private static void fill(XSLFTextRun run, Map<String, String> texts) {
    String text = run.getRawText();
    for (Map.Entry<String, String> entry : texts.entrySet()) {
      text = text.replace("${" + entry.getKey() + "}", entry.getValue());
    }
    run.setText(text);
  }
}

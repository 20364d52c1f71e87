package dev.laurel.certificates.press;

import java.util.ArrayList;
import java.util.List;

/** Paints a text that has been set, each paragraph as marked content. */
final class FramePainter {

  private FramePainter() {}

  static void paint(TextFrame frame, SetText text, FontChoice fonts, Content out) {
    out.add("q\n").transform(frame.place());
    TextPainter painter = new TextPainter(out, fonts);
    List<List<PlacedRun>> paragraphs = text.paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      out.add("/P<</MCID ").add(Integer.toString(frame.firstMark() + i)).add(">>BDC\n");
      painter.paint(paragraphs.get(i));
      out.add("EMC\n");
    }
    out.add("Q\n");
  }

  /** The paragraphs of a frame with values filled in. */
  static List<Filled> filled(TextFrame frame, Values values, Fonts fonts) {
    List<Filled> filled = new ArrayList<>(frame.paragraphs().size());
    for (Para para : frame.paragraphs()) {
      filled.add(Filled.of(para, values, frame.stacked(), fonts));
    }
    return filled;
  }
}

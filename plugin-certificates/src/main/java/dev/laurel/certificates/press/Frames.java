package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.Group;
import dev.laurel.certificates.slide.Look;
import dev.laurel.certificates.slide.Shape;
import dev.laurel.certificates.slide.Slide;
import dev.laurel.certificates.slide.Table;
import dev.laurel.certificates.slide.TextBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The frames of a slide's texts, without printing anything. */
final class Frames {

  private Frames() {}

  /** One for each text that is not blank, in the order of {@link Slide#texts()}. */
  static List<TextFrame> of(Slide slide, Locale language) {
    Sheet sheet =
        new Sheet(new PageBuilder(""), slide.onA4().pageWidth(), slide.onA4().pageHeight());
    Resources resources = new Resources(new PdfBytes(0, 1));
    DocumentTags tags = new DocumentTags();
    Fonts fonts = Fonts.library().with(slide.embeddedFonts());
    TextCompiler texts =
        new TextCompiler(fonts, language, new FixedFonts(), resources, tags, sheet);
    new SlidePainter(sheet, resources, tags, texts)
        .paint(wordsOnly(slide.shapes()), TemplateCompiler.matrix(slide.onA4()));
    return texts.frames();
  }

  private static List<Shape> wordsOnly(List<Shape> shapes) {
    List<Shape> words = new ArrayList<>();
    for (Shape shape : shapes) {
      if (shape instanceof TextBox box) {
        Look none = new Look(List.of(), null, null);
        words.add(new TextBox(box.identity(), box.transform(), none, box.text()));
      } else if (shape instanceof Table) {
        words.add(shape);
      } else if (shape instanceof Group group) {
        words.add(new Group(group.identity(), group.transform(), wordsOnly(group.children())));
      }
    }
    return words;
  }
}

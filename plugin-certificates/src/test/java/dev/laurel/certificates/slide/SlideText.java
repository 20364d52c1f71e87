package dev.laurel.certificates.slide;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a reading down in a few lines, for people who look at a corpus. */
final class SlideText {

  private final StringBuilder out = new StringBuilder();

  private SlideText() {}

  static String of(Reading reading) {
    if (!(reading instanceof Slide slide)) {
      return reading.toString();
    }
    SlideText text = new SlideText();
    text.out.append(
        String.format(
            "%.1f x %.1f %s, %d slides, %s, background %s%n",
            slide.width(),
            slide.height(),
            slide.onA4().kind(),
            slide.slideCount(),
            slide.language(),
            slide.background().getClass().getSimpleName()));
    text.shapes(slide.shapes(), "  ");
    slide.remarks().forEach(remark -> text.out.append("  ! ").append(remark).append('\n'));
    slide
        .embeddedFonts()
        .forEach(font -> text.out.append("  font ").append(font.family()).append('\n'));
    return text.out.toString();
  }

  private void shapes(List<Shape> shapes, String indent) {
    for (Shape shape : shapes) {
      Transform t = shape.transform();
      out.append(
          String.format(
              "%s%s '%s' %.0f,%.0f %.0fx%.0f",
              indent,
              shape.getClass().getSimpleName(),
              shape.identity().name(),
              t.x(),
              t.y(),
              t.width(),
              t.height()));
      if (shape instanceof TextBox box) {
        out.append(" «").append(text(box.text())).append("»");
      } else if (shape instanceof Picture picture) {
        out.append(' ').append(picture.image().name()).append(' ').append(picture.crop());
      } else if (shape instanceof Table table) {
        table
            .rows()
            .forEach(
                row ->
                    out.append("\n")
                        .append(indent)
                        .append("  | ")
                        .append(
                            row.cells().stream()
                                .map(cell -> text(cell.text()))
                                .collect(Collectors.joining(" | "))));
      }
      out.append('\n');
      if (shape instanceof Group group) {
        shapes(group.children(), indent + "  ");
      }
    }
  }

  private static String text(TextBody body) {
    return body.paragraphs().stream()
            .map(
                paragraph ->
                    paragraph.runs().stream()
                        .map(
                            run ->
                                run.placeholder() == null
                                    ? run.text()
                                    : "[" + run.placeholder().name() + "]")
                        .collect(Collectors.joining("·")))
            .collect(Collectors.joining(" ¶ "))
        + body.paragraphs().stream()
            .flatMap(paragraph -> paragraph.runs().stream())
            .findFirst()
            .map(run -> " " + run.style().families().latin() + " " + run.style().size())
            .orElse("");
  }
}

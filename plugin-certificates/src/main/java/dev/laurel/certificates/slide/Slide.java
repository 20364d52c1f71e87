package dev.laurel.certificates.slide;

import java.util.List;

/**
 * The first slide of a presentation, with all inheritance resolved. Immutable.
 *
 * @param width of the slide as drawn in PowerPoint; all shapes are in this space
 * @param background what the whole page is filled with, also outside of a scaled slide
 * @param shapes in the order they are painted: master, layout, slide
 * @param language BCP 47 tag most of its text is marked with, {@code en-US} if none
 * @param slideCount how many slides the presentation has; only the first is the certificate
 */
public record Slide(
    double width,
    double height,
    Paint background,
    List<Shape> shapes,
    List<Remark> remarks,
    List<EmbeddedFont> embeddedFonts,
    String language,
    int slideCount)
    implements Reading {

  public Slide {
    shapes = List.copyOf(shapes);
    remarks = List.copyOf(remarks);
    embeddedFonts = List.copyOf(embeddedFonts);
  }

  /** Where this slide goes on a sheet of A4. */
  public Placement onA4() {
    return Placement.onA4(width, height);
  }
}

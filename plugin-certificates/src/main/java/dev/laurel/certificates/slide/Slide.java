package dev.laurel.certificates.slide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The first slide of a presentation, with all inheritance resolved. Immutable.
 *
 * @param width of the slide as drawn in PowerPoint; all shapes are in this space
 * @param background what the whole page is filled with, also outside of a scaled slide
 * @param shapes in the order they are painted: master, layout, slide
 * @param language BCP 47 tag most of its text is marked with, {@code en-US} if none
 * @param slideCount how many slides the presentation has; only the first is the certificate
 * @param fitting how it is laid on A4, if it is of another size
 */
public record Slide(
    double width,
    double height,
    Paint background,
    List<Shape> shapes,
    List<Remark> remarks,
    List<EmbeddedFont> embeddedFonts,
    String language,
    int slideCount,
    Fitting fitting)
    implements Reading {

  public Slide {
    shapes = List.copyOf(shapes);
    remarks = List.copyOf(remarks);
    embeddedFonts = List.copyOf(embeddedFonts);
  }

  /** Where this slide goes on a sheet of A4. */
  public Placement onA4() {
    return Placement.onA4(width, height, fitting);
  }

  /** The part of it that is on the page: all, unless it fills the page and is trimmed. */
  public Box visible() {
    Placement placement = onA4();
    double left = Math.max(0, -placement.left() / placement.scaleX());
    double top = Math.max(0, -placement.top() / placement.scaleY());
    return new Box(left, top, width - 2 * left, height - 2 * top);
  }

  /** The slide with what people chose about it. */
  public Slide adjusted(Adjustments adjustments) {
    return new Adjuster(adjustments).adjusted(this);
  }

  /** Whether a mapping makes anything in its shape a placeholder. */
  public boolean has(Mapping mapping) {
    return idle(List.of(mapping)).isEmpty();
  }

  /**
   * The first of several mappings that changes nothing: its words are not there, are a part of a
   * longer word, or belong to a placeholder already.
   */
  public Optional<Mapping> idle(List<Mapping> mappings) {
    return Adjuster.idle(texts(), mappings);
  }

  /** What of choices made about another slide can hold for this one. */
  public Adjustments applicable(Adjustments others) {
    Map<String, String> pictures = new TreeMap<>(others.pictures());
    pictures.keySet().retainAll(pictureSlots().stream().map(PictureSlot::name).toList());
    return new Adjustments(
        others.fitting(), others.mappings().stream().filter(this::has).toList(), pictures, null);
  }

  /** The shapes that stand for pictures, each name once. */
  public List<PictureSlot> pictureSlots() {
    Map<String, PictureSlot> slots = new LinkedHashMap<>();
    for (Shape shape : allShapes()) {
      PictureSlot.nameIn(shape.identity())
          .filter(name -> !(shape instanceof Group))
          .ifPresent(
              name ->
                  slots.putIfAbsent(
                      name, new PictureSlot(name, shape.identity().name(), box(shape))));
    }
    return List.copyOf(slots.values());
  }

  /**
   * The slide with pictures in the place of the shapes that stand for them, as large as those
   * allow.
   *
   * @param pictures by the names of their slots
   */
  public Slide withPictures(Map<String, Image> pictures) {
    return pictures.isEmpty()
        ? this
        : new Slide(
            width,
            height,
            background,
            new PictureFiller(pictures).filled(shapes),
            remarks,
            embeddedFonts,
            language,
            slideCount,
            fitting);
  }

  /** The slide with further fonts, behind those that the presentation brings along. */
  public Slide withFonts(List<EmbeddedFont> fonts) {
    List<EmbeddedFont> all = new ArrayList<>(embeddedFonts);
    all.addAll(fonts);
    return new Slide(
        width, height, background, shapes, remarks, all, language, slideCount, fitting);
  }

  /** The names of the font families that its texts ask for. */
  public Set<String> fontFamilies() {
    Set<String> families = new LinkedHashSet<>();
    for (Text text : texts()) {
      for (Paragraph paragraph : text.body().paragraphs()) {
        for (Run run : paragraph.runs()) {
          RunStyle.Families of = run.style().families();
          families.addAll(List.of(of.latin(), of.eastAsian(), of.complexScript()));
        }
      }
    }
    families.remove("");
    return Collections.unmodifiableSet(families);
  }

  /** All shapes and, behind each group, those in it. */
  public List<Shape> allShapes() {
    List<Shape> all = new ArrayList<>();
    collect(shapes, all);
    return List.copyOf(all);
  }

  /** All texts, in the order they are painted. */
  public List<Text> texts() {
    List<Text> texts = new ArrayList<>();
    for (Shape shape : allShapes()) {
      if (shape instanceof TextBox box) {
        texts.add(new Text(box.identity(), box(box), box.text()));
      } else if (shape instanceof Table table) {
        for (Table.Row row : table.rows()) {
          for (Table.Cell cell : row.cells()) {
            if (!cell.covered()) {
              texts.add(new Text(table.identity(), box(table), cell.text()));
            }
          }
        }
      }
    }
    return List.copyOf(texts);
  }

  /** The names of all placeholders on it, known or not, as they first appear. */
  public Set<String> placeholders() {
    Set<String> names = new LinkedHashSet<>();
    for (Text text : texts()) {
      for (Paragraph paragraph : text.body().paragraphs()) {
        for (Run run : paragraph.runs()) {
          Token token = run.placeholder();
          if (token != null) {
            names.add(token.name());
          }
        }
      }
    }
    return Collections.unmodifiableSet(names);
  }

  /** Where the first shape of this name stands. */
  public Optional<Box> placeOf(String shapeName) {
    return shapeName.isEmpty()
        ? Optional.empty()
        : allShapes().stream()
            .filter(shape -> shape.identity().name().equals(shapeName))
            .findFirst()
            .map(Slide::box);
  }

  private static void collect(List<Shape> shapes, List<Shape> all) {
    for (Shape shape : shapes) {
      all.add(shape);
      if (shape instanceof Group group) {
        collect(group.children(), all);
      }
    }
  }

  private static Box box(Shape shape) {
    Transform place = shape.transform();
    return new Box(place.x(), place.y(), place.width(), place.height());
  }
}

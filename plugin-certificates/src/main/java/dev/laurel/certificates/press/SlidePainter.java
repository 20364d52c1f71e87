package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.Artwork;
import dev.laurel.certificates.slide.Box;
import dev.laurel.certificates.slide.Crop;
import dev.laurel.certificates.slide.Drawing;
import dev.laurel.certificates.slide.Group;
import dev.laurel.certificates.slide.Identity;
import dev.laurel.certificates.slide.Look;
import dev.laurel.certificates.slide.Paint;
import dev.laurel.certificates.slide.Path;
import dev.laurel.certificates.slide.Picture;
import dev.laurel.certificates.slide.Shadow;
import dev.laurel.certificates.slide.Shape;
import dev.laurel.certificates.slide.Stroke;
import dev.laurel.certificates.slide.Table;
import dev.laurel.certificates.slide.TextBox;
import dev.laurel.certificates.slide.Transform;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Paints the shapes of a slide, each tagged with what it is. */
final class SlidePainter {

  private final PageBuilder page;
  private final DocumentTags tags;
  private final TextCompiler texts;
  private final ImagePainter images;
  private final ArtworkPainter artworks;
  private final PathPainter paths;
  private final StrokePainter strokes;
  private final ShadowPainter shadows;
  private final TablePainter tables;
  private final double pageHeight;
  private final AtomicBoolean insideFigure = new AtomicBoolean();

  SlidePainter(Sheet sheet, Resources resources, DocumentTags tags, TextCompiler texts) {
    this.page = sheet.page();
    this.tags = tags;
    this.texts = texts;
    this.pageHeight = sheet.height();
    this.images = new ImagePainter(resources);
    this.artworks = new ArtworkPainter(resources);
    this.paths = new PathPainter(resources, images);
    this.strokes = new StrokePainter(paths, new Patterns(resources, sheet.height()));
    this.shadows = new ShadowPainter(paths);
    this.tables = new TablePainter(page, tags, texts, paths, strokes);
  }

  /** Paints what is behind all shapes. */
  void background(Paint background, double width, double height, Content out) {
    out.add("/Artifact BMC\n");
    paths.fill(
        background, PathPainter.rectangle(0, 0, width, height), new Box(0, 0, width, height), out);
    out.add("EMC\n");
  }

  /** Paints shapes; {@code parent} leads from their coordinates to the page's. */
  void paint(List<Shape> shapes, AffineTransform parent) {
    for (Shape shape : shapes) {
      if (shape instanceof TextBox box) {
        textBox(box, parent);
      } else if (shape instanceof Picture picture) {
        picture(picture, parent);
      } else if (shape instanceof Drawing drawing) {
        figure(drawing.identity(), drawing.transform(), parent, () -> look(drawing, parent));
      } else if (shape instanceof Table table) {
        tables.paint(table, parent);
      } else if (shape instanceof Group group) {
        group(group, parent);
      }
    }
  }

  private void textBox(TextBox box, AffineTransform parent) {
    boolean silent = box.text().blank();
    if (box.look().visible()) {
      Identity identity = silent ? box.identity() : unnamed(box.identity());
      figure(
          identity,
          box.transform(),
          parent,
          () -> painted(box.look(), box.transform(), parent, false, () -> {}));
    }
    if (!silent) {
      texts.paint(box.identity().name(), parent, box.transform(), box.text(), tags.document());
    }
  }

  private void look(Drawing drawing, AffineTransform parent) {
    painted(drawing.look(), drawing.transform(), parent, false, () -> {});
  }

  private void picture(Picture picture, AffineTransform parent) {
    figure(
        picture.identity(),
        picture.transform(),
        parent,
        () -> painted(picture.look(), picture.transform(), parent, true, () -> image(picture)));
  }

  private void image(Picture picture) {
    Transform place = picture.transform();
    Content out = page.fixed();
    out.add("q\n");
    List<Path> outline = picture.look().paths();
    if (!outline.isEmpty()) {
      outline.forEach(path -> PathPainter.trace(path.commands(), out));
      out.add("W* n\n");
    } else if (!picture.crop().equals(Crop.NOTHING)) {
      out.rectangle(0, 0, place.width(), place.height()).add("W n\n");
    }
    Box box = new Box(0, 0, place.width(), place.height());
    Artwork artwork = picture.artwork();
    if (artwork == null) {
      images.paint(picture.image(), picture.crop(), box, picture.opacity(), out);
    } else {
      artworks.paint(artwork, picture.crop(), box, picture.opacity(), out);
    }
    out.add("Q\n");
  }

  /** Shadow, fills, what lies between, lines. */
  private void painted(
      Look look, Transform place, AffineTransform parent, boolean pictured, Runnable between) {
    Content out = page.fixed();
    Box box = new Box(0, 0, place.width(), place.height());
    AffineTransform matrix = Places.shape(parent, place);
    out.add("q\n").transform(matrix);
    Shadow shadow = look.shadow();
    if (shadow != null) {
      shadows.paint(look, shadow, pictured, out);
    }
    Stroke stroke = look.stroke();
    for (Path path : look.paths()) {
      paths.fill(path.fill(), path.commands(), box, out);
      if (stroke != null && path.stroked() && !pictured) {
        strokes.stroke(stroke, path.commands(), box, matrix, out);
      }
    }
    between.run();
    if (stroke != null && pictured) {
      for (Path path : look.paths()) {
        if (path.stroked()) {
          strokes.stroke(stroke, path.commands(), box, matrix, out);
        }
      }
    }
    out.add("Q\n");
  }

  private void group(Group group, AffineTransform parent) {
    AffineTransform inner = Places.group(parent, group.transform());
    if (!group.identity().alternativeText().isBlank() && Wordless.all(group.children())) {
      figure(group.identity(), group.transform(), parent, () -> paint(group.children(), inner));
    } else {
      paint(group.children(), inner);
    }
  }

  /** Marks what is painted as a figure if it has words, else as something without meaning. */
  private void figure(
      Identity identity, Transform place, AffineTransform parent, Runnable painting) {
    if (insideFigure.get()) {
      painting.run();
      return;
    }
    insideFigure.set(true);
    Content out = page.fixed();
    if (identity.alternativeText().isBlank() || identity.decorative()) {
      out.add("/Artifact BMC\n");
    } else {
      String attributes =
          "/Alt"
              + PdfText.string(identity.alternativeText())
              + "/A<</O/Layout/Placement/Block/BBox["
              + bounds(place, parent)
              + "]>>";
      int mark = tags.mark(tags.add(tags.document(), "Figure", attributes));
      out.add("/Figure<</MCID ").add(Integer.toString(mark)).add(">>BDC\n");
    }
    painting.run();
    out.add("EMC\n");
    insideFigure.set(false);
  }

  private String bounds(Transform place, AffineTransform parent) {
    Rectangle2D box =
        Places.shape(parent, place)
            .createTransformedShape(new Rectangle2D.Double(0, 0, place.width(), place.height()))
            .getBounds2D();
    return Numbers.of(box.getMinX())
        + " "
        + Numbers.of(pageHeight - box.getMaxY())
        + " "
        + Numbers.of(box.getMaxX())
        + " "
        + Numbers.of(pageHeight - box.getMinY());
  }

  private static Identity unnamed(Identity identity) {
    return new Identity(identity.id(), identity.name(), "", true, identity.inherited());
  }
}

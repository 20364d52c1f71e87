package dev.laurel.certificates.slide;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads clipping paths (SVG 1.1 §14.3). */
final class SvgClips {

  private static final int DEEPEST = 10;

  private final Map<String, Xml> ids;
  private final SvgRules rules;
  private final SvgShapes shapes;

  SvgClips(Map<String, Xml> ids, SvgRules rules, SvgShapes shapes) {
    this.ids = ids;
    this.rules = rules;
    this.shapes = shapes;
  }

  /** What an element of this style is clipped to. */
  List<Artwork.Clip> read(SvgStyle style, AffineTransform place) throws UndrawableSvgException {
    List<Artwork.Clip> clips = new ArrayList<>();
    String value = style.own().getOrDefault("clip-path", "none");
    while (!value.equals("none")) {
      String id = SvgStyle.reference(value);
      Xml clip = id == null ? Xml.NONE : ids.getOrDefault(id, Xml.NONE);
      boolean boxed = clip.attribute("clipPathUnits", "").equals("objectBoundingBox");
      if (!clip.is("svg:clipPath") || boxed || clips.size() > DEEPEST) {
        throw new UndrawableSvgException("clip-path");
      }
      Map<String, String> properties = rules.properties(clip);
      AffineTransform inner = new AffineTransform(place);
      inner.concatenate(SvgTransforms.read(properties.getOrDefault("transform", "")));
      clips.add(clip(clip, SvgStyle.INITIAL.inside(properties), inner));
      value = properties.getOrDefault("clip-path", "none");
    }
    return clips;
  }

  private Artwork.Clip clip(Xml xml, SvgStyle around, AffineTransform place)
      throws UndrawableSvgException {
    Path2D all = new Path2D.Double();
    boolean evenOdd = false;
    int count = 0;
    for (Xml child : xml.children()) {
      AffineTransform inner = new AffineTransform(place);
      SvgStyle style = around.inside(rules.properties(child));
      inner.concatenate(SvgTransforms.read(style.own().getOrDefault("transform", "")));
      Xml outline = child;
      if (child.is("svg:use")) {
        outline = SvgReader.target(child, ids);
        style = style.inside(rules.properties(outline));
        inner.translate(child.number("x", 0), child.number("y", 0));
        inner.concatenate(SvgTransforms.read(style.own().getOrDefault("transform", "")));
      }
      Shape shape = style.shown() && style.visible() ? shapes.read(outline) : null;
      if (shape == null) {
        continue;
      }
      if (style.own().containsKey("clip-path")) {
        throw new UndrawableSvgException("clip-path");
      }
      all.append(shape.getPathIterator(inner), false);
      evenOdd = style.value("clip-rule", "nonzero").equals("evenodd");
      count++;
    }
    if (evenOdd && count > 1) {
      throw new UndrawableSvgException("clip-rule");
    }
    return new Artwork.Clip(Outlines.commands(all.getPathIterator(null)), evenOdd);
  }
}

package dev.laurel.certificates.slide;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Reads an SVG into paths: what PowerPoint's icons and drawing programs write. It draws all of a
 * file or says what it cannot draw; it never looks at anything outside the file.
 */
final class SvgReader {

  private static final int DEEPEST_USE = 12;
  private static final int MOST_STEPS = 200_000;
  private static final int MOST_ELEMENTS = 50_000;
  private static final double UNKNOWN_SIZE = 300;

  /** What is never seen itself. */
  private static final Set<String> UNSEEN =
      Set.of(
          "svg:animate",
          "svg:animateColor",
          "svg:animateMotion",
          "svg:animateTransform",
          "svg:clipPath",
          "svg:defs",
          "svg:desc",
          "svg:filter",
          "svg:linearGradient",
          "svg:marker",
          "svg:mask",
          "svg:metadata",
          "svg:pattern",
          "svg:radialGradient",
          "svg:script",
          "svg:set",
          "svg:style",
          "svg:symbol",
          "svg:title",
          "svg:view");

  private final Map<String, Xml> ids = new HashMap<>();
  private final SvgRules rules;
  private final SvgViewport viewport;
  private final SvgShapes shapes;
  private final SvgInks inks;
  private final SvgClips clips;
  private final AtomicInteger steps = new AtomicInteger();
  private final AtomicInteger elements = new AtomicInteger();

  private SvgReader(Xml root) throws UndrawableSvgException {
    root.descendants()
        .forEach(
            xml -> {
              String id = xml.attribute("id");
              if (id != null) {
                ids.putIfAbsent(id, xml);
              }
            });
    rules = SvgRules.of(root);
    viewport = SvgViewport.of(root, UNKNOWN_SIZE, UNKNOWN_SIZE);
    shapes = new SvgShapes(viewport.innerWidth(), viewport.innerHeight());
    inks = new SvgInks(ids, rules, viewport.innerWidth(), viewport.innerHeight());
    clips = new SvgClips(ids, rules, shapes);
  }

  /** The drawing in a file. */
  static Artwork read(String part, byte[] bytes) throws UndrawableSvgException {
    try {
      Xml root = new XmlParser().parse(part, bytes);
      if (!root.is("svg:svg")) {
        throw new UndrawableSvgException(root.name());
      }
      return new SvgReader(root).read(root);
    } catch (UnreadableException broken) {
      throw new UndrawableSvgException("XML");
    }
  }

  private Artwork read(Xml root) throws UndrawableSvgException {
    SvgStyle style = SvgStyle.INITIAL.inside(rules.properties(root));
    List<Artwork.Node> nodes = children(root, style, viewport.place(), 0);
    return new Artwork(
        viewport.width(), viewport.height(), new Artwork.Cluster(nodes, 1, List.of()));
  }

  private List<Artwork.Node> children(Xml parent, SvgStyle style, AffineTransform place, int uses)
      throws UndrawableSvgException {
    List<Artwork.Node> nodes = new ArrayList<>();
    for (Xml xml : parent.children()) {
      if (!UNSEEN.contains(xml.name()) && xml.name().startsWith("svg:")) {
        add(xml, style, place, uses, nodes);
      }
    }
    return nodes;
  }

  private void add(
      Xml xml, SvgStyle around, AffineTransform outer, int uses, List<Artwork.Node> nodes)
      throws UndrawableSvgException {
    if (elements.incrementAndGet() > MOST_ELEMENTS || uses > DEEPEST_USE) {
      throw new UndrawableSvgException("use");
    }
    SvgStyle style = around.inside(rules.properties(xml));
    if (!style.shown()) {
      return;
    }
    AffineTransform place = new AffineTransform(outer);
    place.concatenate(SvgTransforms.read(style.own().getOrDefault("transform", "")));
    if (place.getDeterminant() == 0) {
      return;
    }
    List<Artwork.Node> inside =
        switch (xml.name()) {
          case "svg:g", "svg:a" -> children(xml, style, place, uses);
          case "svg:use" -> used(xml, style, place, uses);
          case "svg:svg" -> nested(xml, xml, style, place, uses);
          default -> shape(xml, style, place);
        };
    double opacity = style.opacity();
    List<Artwork.Clip> clipped = clips.read(style, place);
    if (inside.isEmpty() || opacity <= 0) {
      return;
    }
    if (opacity == 1 && clipped.isEmpty()) {
      nodes.addAll(inside);
    } else {
      nodes.add(new Artwork.Cluster(inside, opacity, clipped));
    }
  }

  private List<Artwork.Node> used(Xml xml, SvgStyle style, AffineTransform place, int uses)
      throws UndrawableSvgException {
    Xml target = target(xml, ids);
    AffineTransform moved = new AffineTransform(place);
    moved.translate(
        SvgNumbers.length(xml.attribute("x", "0"), viewport.innerWidth()),
        SvgNumbers.length(xml.attribute("y", "0"), viewport.innerHeight()));
    if (target.is("svg:symbol") || target.is("svg:svg")) {
      SvgStyle ofSymbol = style.inside(rules.properties(target));
      return nested(target, xml, ofSymbol, moved, uses + 1);
    }
    List<Artwork.Node> nodes = new ArrayList<>();
    add(target, style, moved, uses + 1, nodes);
    return nodes;
  }

  /** What a {@code use} element repeats. */
  static Xml target(Xml use, Map<String, Xml> ids) throws UndrawableSvgException {
    String href = use.attribute("href", use.attribute("xlink:href", ""));
    Xml target = href.startsWith("#") ? ids.getOrDefault(href.substring(1), Xml.NONE) : Xml.NONE;
    if (!target.present()) {
      throw new UndrawableSvgException("use");
    }
    return target;
  }

  /** A drawing within the drawing, of the size that {@code sized} says. */
  private List<Artwork.Node> nested(
      Xml xml, Xml sized, SvgStyle style, AffineTransform place, int uses)
      throws UndrawableSvgException {
    double width = side(sized, xml, "width", viewport.innerWidth());
    double height = side(sized, xml, "height", viewport.innerHeight());
    AffineTransform inner = new AffineTransform(place);
    if (sized.is("svg:svg")) {
      inner.translate(
          SvgNumbers.length(xml.attribute("x", "0"), viewport.innerWidth()),
          SvgNumbers.length(xml.attribute("y", "0"), viewport.innerHeight()));
    }
    Rectangle2D frame = new Rectangle2D.Double(0, 0, width, height);
    Artwork.Clip clip = new Artwork.Clip(Outlines.commands(frame.getPathIterator(inner)), false);
    inner.concatenate(SvgViewport.fitting(xml, width, height));
    List<Artwork.Node> nodes = children(xml, style, inner, uses + 1);
    boolean seen = style.own().getOrDefault("overflow", "hidden").equals("visible");
    return nodes.isEmpty() || seen ? nodes : List.of(new Artwork.Cluster(nodes, 1, List.of(clip)));
  }

  private static double side(Xml sized, Xml xml, String name, double whole)
      throws UndrawableSvgException {
    String said = sized.attribute(name, xml.attribute(name, "100%"));
    return SvgNumbers.length(said.equals("auto") ? "100%" : said, whole);
  }

  private List<Artwork.Node> shape(Xml xml, SvgStyle style, AffineTransform place)
      throws UndrawableSvgException {
    if (xml.is("svg:text") && xml.descendants().allMatch(part -> part.text().isBlank())) {
      return List.of();
    }
    if (!SvgShapes.NAMES.contains(xml.name())) {
      throw new UndrawableSvgException(xml.name().substring("svg:".length()));
    }
    Shape shape = style.visible() ? shapes.read(xml) : null;
    if (shape == null) {
      return List.of();
    }
    List<Path.Command> commands = Outlines.commands(shape.getPathIterator(place));
    if (steps.addAndGet(commands.size()) > MOST_STEPS) {
      throw new UndrawableSvgException("path");
    }
    Artwork.Ink fill =
        inks.read(style.value("fill", "black"), style.part("fill-opacity"), style, shape, place);
    Artwork.Line line = SvgLines.read(style, shape, place, inks, viewport);
    return fill == null && line == null
        ? List.of()
        : List.of(
            new Artwork.Area(
                commands, style.value("fill-rule", "nonzero").equals("evenodd"), fill, line));
  }
}

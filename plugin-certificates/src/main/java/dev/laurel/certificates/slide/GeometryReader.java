package dev.laurel.certificates.slide;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.sl.draw.geom.Context;
import org.apache.poi.sl.draw.geom.CustomGeometry;
import org.apache.poi.sl.draw.geom.Guide;
import org.apache.poi.sl.draw.geom.IAdjustableShape;
import org.apache.poi.sl.draw.geom.PathIf;
import org.apache.poi.sl.draw.geom.PresetGeometries;
import org.apache.poi.sl.usermodel.PaintStyle.PaintModifier;

/** Works out the paths of preset and custom geometry, with POI's evaluator of shape guides. */
final class GeometryReader {

  private static final double EMU = 12_700;

  private GeometryReader() {}

  /**
   * The geometry of a shape of this size.
   *
   * @param geometry {@code a:prstGeom}, {@code a:custGeom} or nothing, which is a rectangle
   */
  static Geometry read(Link geometry, double width, double height) {
    Xml xml = geometry.xml();
    CustomGeometry shape = null;
    if (xml.is("a:custGeom")) {
      shape = FreeformReader.read(xml);
    } else if (xml.is("a:prstGeom")) {
      String name = xml.attribute("prst", "rect");
      shape = name.equals("rect") ? null : PresetGeometries.getInstance().get(name);
      if (shape == null && !name.equals("rect")) {
        geometry.scope().remark(Remark.Kind.UNKNOWN, name);
      }
    }
    if (shape == null) {
      return rectangle(width, height);
    }
    try {
      return evaluated(shape, adjustments(xml.at("a:avLst")), width, height);
    } catch (RuntimeException badFormula) {
      // POI's evaluator answers formulas it cannot follow with exceptions of many kinds.
      geometry.scope().remark(Remark.Kind.UNKNOWN, xml.attribute("prst", "freeform"));
      return rectangle(width, height);
    }
  }

  static Geometry rectangle(double width, double height) {
    return new Geometry(
        List.of(
            new Geometry.Outline(
                List.of(
                    new Path.MoveTo(0, 0),
                    new Path.LineTo(width, 0),
                    new Path.LineTo(width, height),
                    new Path.LineTo(0, height),
                    new Path.Close()),
                true,
                0,
                true)),
        new Box(0, 0, width, height));
  }

  private static Geometry evaluated(
      CustomGeometry shape, IAdjustableShape adjustments, double width, double height) {
    List<Geometry.Outline> outlines = new ArrayList<>();
    for (PathIf path : shape) {
      double pathWidth = path.getW() < 0 ? width * EMU : path.getW();
      double pathHeight = path.getH() < 0 ? height * EMU : path.getH();
      Context context =
          new Context(shape, new Rectangle2D.Double(0, 0, pathWidth, pathHeight), adjustments);
      AffineTransform scale =
          AffineTransform.getScaleInstance(
              pathWidth == 0 ? 1 / EMU : width / pathWidth,
              pathHeight == 0 ? 1 / EMU : height / pathHeight);
      outlines.add(
          new Geometry.Outline(
              Outlines.commands(path.getPath(context).getPathIterator(scale)),
              path.isFilled(),
              brightness(path.getFill()),
              path.isStroked()));
    }
    return new Geometry(outlines, textArea(shape, adjustments, width, height));
  }

  private static Box textArea(
      CustomGeometry shape, IAdjustableShape adjustments, double width, double height) {
    if (shape.getTextBounds() == null) {
      return new Box(0, 0, width, height);
    }
    Context context =
        new Context(shape, new Rectangle2D.Double(0, 0, width * EMU, height * EMU), adjustments);
    Rectangle2D area;
    try {
      area = shape.getTextBounds().getPath(context).getBounds2D();
    } catch (IllegalArgumentException unknownGuide) {
      // POI does not know wd12, a twelfth of the width, where text in right-angled triangles
      // begins.
      return new Box(width / 12, height * 7 / 12, width / 2, height / 3);
    }
    return new Box(
        area.getX() / EMU, area.getY() / EMU, area.getWidth() / EMU, area.getHeight() / EMU);
  }

  private static double brightness(PaintModifier modifier) {
    return switch (modifier) {
      case LIGHTEN -> 0.4;
      case LIGHTEN_LESS -> 0.2;
      case DARKEN -> -0.4;
      case DARKEN_LESS -> -0.2;
      case NONE, NORM -> 0;
    };
  }

  // As AdjustValue, which POI means for this, it would ask itself for ever.
  private static IAdjustableShape adjustments(Xml list) {
    Map<String, Guide> values = new HashMap<>();
    for (Xml guide : list.all("a:gd")) {
      Guide value = new Guide();
      value.setName(guide.attribute("name", ""));
      value.setFmla(guide.attribute("fmla", "val 0"));
      values.put(value.getName(), value);
    }
    return values::get;
  }
}

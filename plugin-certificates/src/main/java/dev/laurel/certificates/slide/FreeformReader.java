package dev.laurel.certificates.slide;

import java.util.List;
import org.apache.poi.sl.draw.geom.AdjustPoint;
import org.apache.poi.sl.draw.geom.AdjustValue;
import org.apache.poi.sl.draw.geom.ArcToCommand;
import org.apache.poi.sl.draw.geom.ClosePathCommand;
import org.apache.poi.sl.draw.geom.CurveToCommand;
import org.apache.poi.sl.draw.geom.CustomGeometry;
import org.apache.poi.sl.draw.geom.Guide;
import org.apache.poi.sl.draw.geom.LineToCommand;
import org.apache.poi.sl.draw.geom.MoveToCommand;
import org.apache.poi.sl.draw.geom.PathIf;
import org.apache.poi.sl.draw.geom.QuadToCommand;
import org.apache.poi.sl.usermodel.PaintStyle.PaintModifier;

/** Turns {@code a:custGeom} into what POI's evaluator of shape guides understands. */
final class FreeformReader {

  private FreeformReader() {}

  static CustomGeometry read(Xml xml) {
    CustomGeometry geometry = new CustomGeometry();
    for (Xml adjust : xml.at("a:avLst").all("a:gd")) {
      AdjustValue value = new AdjustValue();
      value.setName(adjust.attribute("name", ""));
      value.setFmla(adjust.attribute("fmla", "val 0"));
      geometry.addAdjustGuide(value);
    }
    for (Xml formula : xml.at("a:gdLst").all("a:gd")) {
      Guide guide = new Guide();
      guide.setName(formula.attribute("name", ""));
      guide.setFmla(formula.attribute("fmla", "val 0"));
      geometry.addGeomGuide(guide);
    }
    Xml area = xml.at("a:rect");
    if (area.present()) {
      geometry.setTextBounds(
          area.attribute("l", "l"),
          area.attribute("t", "t"),
          area.attribute("r", "r"),
          area.attribute("b", "b"));
    }
    for (Xml path : xml.at("a:pathLst").all("a:path")) {
      geometry.addPath(path(path));
    }
    return geometry;
  }

  private static PathIf path(Xml xml) {
    org.apache.poi.sl.draw.geom.Path path = new org.apache.poi.sl.draw.geom.Path();
    path.setW((long) xml.number("w", -1));
    path.setH((long) xml.number("h", -1));
    path.setStroke(xml.flag("stroke", true));
    path.setFill(
        switch (xml.attribute("fill", "norm")) {
          case "none" -> PaintModifier.NONE;
          case "lighten" -> PaintModifier.LIGHTEN;
          case "lightenLess" -> PaintModifier.LIGHTEN_LESS;
          case "darken" -> PaintModifier.DARKEN;
          case "darkenLess" -> PaintModifier.DARKEN_LESS;
          default -> PaintModifier.NORM;
        });
    xml.children().forEach(command -> add(path, command));
    return path;
  }

  private static void add(org.apache.poi.sl.draw.geom.Path path, Xml xml) {
    List<AdjustPoint> points = xml.all("a:pt").stream().map(FreeformReader::point).toList();
    switch (xml.name()) {
      case "a:close" -> path.addCommand(new ClosePathCommand());
      case "a:moveTo" -> {
        if (points.size() == 1) {
          MoveToCommand move = new MoveToCommand();
          move.setPt(points.get(0));
          path.addCommand(move);
        }
      }
      case "a:lnTo" -> {
        if (points.size() == 1) {
          LineToCommand line = new LineToCommand();
          line.setPt(points.get(0));
          path.addCommand(line);
        }
      }
      case "a:quadBezTo" -> {
        if (points.size() == 2) {
          QuadToCommand curve = new QuadToCommand();
          curve.setPt1(points.get(0));
          curve.setPt2(points.get(1));
          path.addCommand(curve);
        }
      }
      case "a:cubicBezTo" -> {
        if (points.size() == 3) {
          CurveToCommand curve = new CurveToCommand();
          curve.setPt1(points.get(0));
          curve.setPt2(points.get(1));
          curve.setPt3(points.get(2));
          path.addCommand(curve);
        }
      }
      case "a:arcTo" -> {
        ArcToCommand arc = new ArcToCommand();
        arc.setWR(xml.attribute("wR", "0"));
        arc.setHR(xml.attribute("hR", "0"));
        arc.setStAng(xml.attribute("stAng", "0"));
        arc.setSwAng(xml.attribute("swAng", "0"));
        path.addCommand(arc);
      }
      default -> {}
    }
  }

  private static AdjustPoint point(Xml xml) {
    AdjustPoint point = new AdjustPoint();
    point.setX(xml.attribute("x", "0"));
    point.setY(xml.attribute("y", "0"));
    return point;
  }
}

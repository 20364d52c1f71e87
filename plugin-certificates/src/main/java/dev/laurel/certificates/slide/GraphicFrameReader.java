package dev.laurel.certificates.slide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what stands in a frame: tables, diagrams, pictures of embedded objects. */
final class GraphicFrameReader {

  private final Inheritance inheritance;
  private final Scope scope;
  private final boolean inherited;

  GraphicFrameReader(Inheritance inheritance, Scope scope, boolean inherited) {
    this.inheritance = inheritance;
    this.scope = scope;
    this.inherited = inherited;
  }

  /** What stands in the frame, or null, with a remark, if it cannot be shown. */
  @Nullable Shape read(Identity identity, Xml xml, Frame frame, Paint groupFill)
      throws UnreadableException {
    Xml content = xml.at("a:graphic", "a:graphicData");
    Transform transform = frame.place(xml.at("p:xfrm"));
    if (content.at("a:tbl").present()) {
      return new TableReader(inheritance, scope).read(identity, transform, content.at("a:tbl"));
    }
    if (content.at("dgm:relIds").present()) {
      return diagram(identity, transform, content.at("dgm:relIds"), groupFill);
    }
    Xml object = content.at("p:oleObj");
    if (object.present()) {
      return object(identity, transform, object, frame);
    }
    boolean chart = content.children().stream().anyMatch(child -> child.name().endsWith(":chart"));
    scope.remark(
        chart ? Remark.Kind.CHART : Remark.Kind.UNKNOWN, chart ? "" : content.attribute("uri", ""));
    return null;
  }

  private @Nullable Shape object(Identity identity, Transform transform, Xml object, Frame frame)
      throws UnreadableException {
    Relation linked = scope.relation(object.attribute("r:id"));
    if (object.at("p:link").present() || linked.external()) {
      scope.remark(Remark.Kind.LINKED_FILE, linked.target());
    }
    Xml picture = object.at("p:pic");
    if (!picture.present()) {
      Image image = OldObjectPicture.find(scope, object, transform);
      if (image != null) {
        Geometry frameOfPicture = GeometryReader.rectangle(transform.width(), transform.height());
        return new Picture(
            identity,
            transform,
            image,
            null,
            Crop.NOTHING,
            1,
            new Look(frameOfPicture.painted(PaintReader.NONE), null, null));
      }
      scope.remark(Remark.Kind.EMBEDDED_OBJECT, object.attribute("progId", ""));
      return null;
    }
    return new PictureReader(inheritance, scope).read(identity, picture, frame);
  }

  /** A diagram, from the drawing of it that PowerPoint has stored beside its data. */
  private @Nullable Shape diagram(
      Identity identity, Transform transform, Xml relations, Paint groupFill)
      throws UnreadableException {
    // A diagram in the drawing of a diagram, which no PowerPoint writes, could be that one itself.
    Relation drawing = inheritance.sheet(scope) ? drawing(relations) : Relation.NONE;
    Xml tree = scope.reader().parts().xml(drawing.target()).at("p:spTree");
    if (!drawing.present() || !tree.present()) {
      scope.remark(Remark.Kind.DIAGRAM, "");
      return null;
    }
    Frame inside = new Frame(1, 1, transform.x(), transform.y());
    List<Shape> shapes =
        new ShapeReader(inheritance, scope.of(drawing.target()), inherited)
            .read(tree, inside, groupFill);
    return shapes.isEmpty() ? null : new Group(identity, transform, shapes);
  }

  private Relation drawing(Xml relations) throws UnreadableException {
    Relation model = scope.relation(relations.attribute("r:dm"));
    if (model.present() && !model.external()) {
      Xml pointer =
          scope
              .reader()
              .parts()
              .xml(model.target())
              .descendants()
              .filter(element -> element.is("p:dataModelExt"))
              .findFirst()
              .orElse(Xml.NONE);
      Relation drawing = scope.relation(pointer.attribute("relId"));
      if (drawing.type().equals("diagramDrawing")) {
        return drawing;
      }
    }
    return Relation.NONE;
  }
}

package dev.laurel.certificates.slide;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The picture of an embedded object as PowerPoint 2007 wrote it: in a drawing of the old VML. */
final class OldObjectPicture {

  private OldObjectPicture() {}

  /** The picture, or null if there is none. */
  static @Nullable Image find(Scope scope, Xml object, Transform place) throws UnreadableException {
    String shape = object.attribute("spid", "");
    for (Relation relation : scope.reader().parts().relations(scope.part())) {
      if (relation.type().equals("vmlDrawing") && !relation.external() && !shape.isEmpty()) {
        Xml picture = picture(drawing(scope, relation), shape);
        String id = picture.attribute("o:relid");
        if (id != null) {
          Xml blip = new Xml("a:blip", Map.of("r:embed", id), List.of(), "");
          return scope.of(relation.target()).image(blip, place.width(), place.height());
        }
      }
    }
    return null;
  }

  /** The drawing; they were not always well-formed, and nothing else hangs on them. */
  private static Xml drawing(Scope scope, Relation relation) {
    try {
      return scope.reader().parts().xml(relation.target());
    } catch (UnreadableException broken) {
      return Xml.NONE;
    }
  }

  private static Xml picture(Xml drawing, String shape) {
    return drawing
        .descendants()
        .filter(xml -> xml.is("v:shape") && shape.equals(xml.attribute("id")))
        .map(xml -> xml.at("v:imagedata"))
        .findFirst()
        .orElse(Xml.NONE);
  }
}

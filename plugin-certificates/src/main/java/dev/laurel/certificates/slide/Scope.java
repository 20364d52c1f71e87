package dev.laurel.certificates.slide;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the names in a part stand for: its relations, the theme and colour map that hold there.
 *
 * @param shape name of the shape being read, for remarks
 */
record Scope(Reader reader, String part, Theme theme, Map<String, String> colourMap, String shape) {

  /** What is shared while one presentation is read. */
  record Reader(Parts parts, ImageStore images, ArtworkStore artworks, Remarks remarks) {}

  /** The scope inside a shape; one without a name is known by that of the shape around it. */
  Scope in(String shapeName) {
    return shapeName.isEmpty() ? this : new Scope(reader, part, theme, colourMap, shapeName);
  }

  Scope of(String otherPart) {
    return new Scope(reader, otherPart, theme, colourMap, shape);
  }

  Relation relation(@Nullable String id) throws UnreadableException {
    if (id != null && !id.isEmpty()) {
      for (Relation relation : reader.parts().relations(part)) {
        if (relation.id().equals(id)) {
          return relation;
        }
      }
    }
    return Relation.NONE;
  }

  void remark(Remark.Kind kind, String detail) {
    reader.remarks().add(kind, shape, detail);
  }

  /** The vector drawing beside an image, or null if there is none that can be drawn. */
  @Nullable Artwork artwork(Xml blip) throws UnreadableException {
    return reader.artworks().load(this, blip);
  }

  /** An image this part refers to, or null with a remark if it cannot be had. */
  @Nullable Image image(Xml blip, double width, double height) throws UnreadableException {
    return reader.images().load(this, blip, width, height);
  }
}

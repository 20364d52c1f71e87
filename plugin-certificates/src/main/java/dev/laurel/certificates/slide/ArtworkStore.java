package dev.laurel.certificates.slide;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Loads the vector drawings (SVG) of one presentation, each part once. */
final class ArtworkStore {

  private static final Set<String> RECOLOURING =
      Set.of("a:biLevel", "a:clrChange", "a:duotone", "a:grayscl", "a:lum");

  private final Map<String, Artwork> artworks = new HashMap<>();

  /** The drawing beside the image of a blip, or null if the image is to be printed. */
  @Nullable Artwork load(Scope scope, Xml blip) throws UnreadableException {
    Relation relation = scope.relation(reference(blip));
    if (!relation.present() || relation.external()) {
      return null;
    }
    Artwork known = artworks.get(relation.target());
    byte[] bytes = scope.reader().parts().bytes(relation.target());
    if (bytes == null) {
      return null;
    }
    try {
      recoloured(blip);
      Artwork artwork = known == null ? SvgReader.read(relation.target(), bytes) : known;
      artworks.put(relation.target(), artwork);
      return artwork;
    } catch (UndrawableSvgException undrawable) {
      scope.remark(Remark.Kind.SVG_AS_PICTURE, undrawable.what());
      return null;
    }
  }

  private static @Nullable String reference(Xml blip) {
    for (Xml extension : blip.at("a:extLst").all("a:ext")) {
      String id = extension.at("asvg:svgBlip").attribute("r:embed");
      if (id != null) {
        return id;
      }
    }
    return null;
  }

  /** What PowerPoint does to the colours of a picture is done to the image beside the drawing. */
  private static void recoloured(Xml blip) throws UndrawableSvgException {
    for (Xml effect : blip.children()) {
      boolean empty = effect.is("a:lum") && effect.attributes().isEmpty();
      if (RECOLOURING.contains(effect.name()) && !empty) {
        throw new UndrawableSvgException(effect.name().substring(2));
      }
    }
  }
}

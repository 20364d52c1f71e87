package dev.laurel.certificates.press;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fonts of one certificate: the shared ones, and more for letters they do not have. */
final class StampFonts implements FontChoice {

  private final CompiledTemplate template;
  private final Map<Face, PrintedFont> more = new LinkedHashMap<>();
  private long ownUses;

  StampFonts(CompiledTemplate template) {
    this.template = template;
  }

  @Override
  public PrintedFont fontOf(Face face, Letter letter) {
    PrintedFont shared = template.font(face);
    if (shared != null && shared.subset().find(letter) != null) {
      return shared;
    }
    PrintedFont own =
        more.computeIfAbsent(face, key -> new PrintedFont("E" + more.size(), new GlyphSubset(key)));
    own.subset().code(letter);
    ownUses++;
    return own;
  }

  /** How often a letter was asked for that the shared fonts do not have. */
  long ownUses() {
    return ownUses;
  }

  /** The fonts that are this certificate's own. */
  List<PrintedFont> own() {
    return List.copyOf(more.values());
  }
}

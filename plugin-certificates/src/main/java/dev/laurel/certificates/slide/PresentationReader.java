package dev.laurel.certificates.slide;

import dev.laurel.certificates.slide.Unreadable.Reason;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads presentations: {@code .pptx} and its kin (templates, shows). May be used by many threads at
 * once.
 */
public final class PresentationReader {

  private static final Logger LOG = LoggerFactory.getLogger(PresentationReader.class);
  private static final String MAIN_PART = "ppt/presentation.xml";

  /**
   * Reads the first slide of a presentation. Whatever the bytes are, the answer comes in bounded
   * time and memory, and without an exception.
   *
   * @param fileName as it was uploaded; used for words only
   */
  public Reading read(byte[] bytes, String fileName) {
    try {
      FileKind.check(bytes);
      try (Parts parts = Parts.open(bytes)) {
        return read(parts);
      }
    } catch (UnreadableException unreadable) {
      LOG.debug("{} cannot be read: {}", fileName, unreadable.getMessage());
      return unreadable.unreadable();
    } catch (IOException unclosed) {
      throw new java.io.UncheckedIOException(unclosed);
    }
  }

  private static Slide read(Parts parts) throws UnreadableException {
    Relation office = parts.relation("", "officeDocument");
    String main = office.present() ? office.target() : MAIN_PART;
    Xml presentation = parts.xml(main);
    if (!presentation.is("p:presentation")) {
      throw new UnreadableException(Reason.NOT_A_PRESENTATION);
    }
    Scope.Reader reader =
        new Scope.Reader(parts, new ImageStore(), new ArtworkStore(), new Remarks());
    Scope scope = new Scope(reader, main, new Theme("", Xml.NONE), Map.of(), "");
    if (parts.hasEnding("vbaproject.bin")) {
      scope.remark(Remark.Kind.MACROS, "");
    }
    return new SlideReader(scope, presentation).read();
  }
}

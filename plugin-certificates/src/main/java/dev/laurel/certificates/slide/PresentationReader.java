package dev.laurel.certificates.slide;

import java.util.Map;

/** Reads presentations. May be used by many threads at once. */
public final class PresentationReader {

  /**
   * Reads the first slide of a presentation. Whatever the bytes are, the answer comes in bounded
   * time and memory and without an exception.
   *
   * @param fileName as it was uploaded; used for words only
   */
  public Reading read(byte[] bytes, String fileName) {
    return new Unreadable(Unreadable.Reason.NOT_A_PRESENTATION, Map.of("file", fileName));
  }
}

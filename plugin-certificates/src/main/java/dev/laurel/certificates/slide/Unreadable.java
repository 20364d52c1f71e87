package dev.laurel.certificates.slide;

import java.util.Map;

/**
 * Why a file could not be read as a presentation.
 *
 * @param values for the sentence that says it, by name
 */
public record Unreadable(Reason reason, Map<String, String> values) implements Reading {

  public Unreadable {
    values = Map.copyOf(values);
  }

  /** Why a file could not be read; each has its sentence under {@code feasibility.REASON}. */
  public enum Reason {
    NOT_A_PRESENTATION,
    OLD_FORMAT,
    ENCRYPTED,
    DAMAGED,
    NO_SLIDES,
    FILE_TOO_LARGE,
    UNPACKS_TOO_LARGE,
    TOO_MANY_PARTS,
    TOO_MANY_SHAPES,
    PICTURE_TOO_LARGE,
    TOO_DEEP
  }
}

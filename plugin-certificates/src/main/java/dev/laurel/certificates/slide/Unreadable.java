package dev.laurel.certificates.slide;

import dev.laurel.certificates.slide.Unreadable.Reason;
import java.util.List;

/**
 * Why a file could not be read as a presentation.
 *
 * @param values for the sentence that says it, by position
 */
public record Unreadable(Reason reason, List<String> values) implements Reading {

  public Unreadable {
    values = List.copyOf(values);
  }

  /** Why a file could not be read; each has its sentence under {@code feasibility.REASON}. */
  public enum Reason {
    /** Neither a presentation nor anything like it. */
    NOT_A_PRESENTATION,
    /** A {@code .ppt} of PowerPoint 97 to 2003. */
    OLD_FORMAT,
    /** Protected by a password. */
    ENCRYPTED,
    /** A presentation, but cut short or broken. Value: the part that is broken. */
    DAMAGED,
    /** A presentation without a slide. */
    NO_SLIDES,
    /** Values: megabytes found, megabytes allowed. */
    FILE_TOO_LARGE,
    /** Values: megabytes found, megabytes allowed. */
    UNPACKS_TOO_LARGE,
    /** Values: parts found, parts allowed. */
    TOO_MANY_PARTS,
    /** Value: shapes allowed. */
    TOO_MANY_SHAPES,
    /** Values: the picture's name, its pixels, pixels allowed, in millions. */
    PICTURE_TOO_LARGE,
    /** Elements or groups inside each other beyond all use. Value: the part. */
    TOO_DEEP
  }
}

package dev.laurel.certificates.slide;

import java.util.List;

/**
 * What people chose about a design beyond what its presentation says.
 *
 * @param fitting how the slide is laid on A4, if it is of another size
 * @param mappings words that stand for placeholders
 */
public record Adjustments(Fitting fitting, List<Mapping> mappings) {

  /** As drawn. */
  public static final Adjustments NONE = new Adjustments(Fitting.NONE, List.of());

  /** Keeps a copy, so that the value cannot change. */
  public Adjustments {
    mappings = List.copyOf(mappings);
  }

  /** The same with another fitting. */
  public Adjustments with(Fitting other) {
    return new Adjustments(other, mappings);
  }

  /** The same with other mappings. */
  public Adjustments with(List<Mapping> others) {
    return new Adjustments(fitting, others);
  }
}

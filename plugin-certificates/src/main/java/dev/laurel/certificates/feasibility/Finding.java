package dev.laurel.certificates.feasibility;

import dev.laurel.certificates.slide.Box;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing found on a slide.
 *
 * @param code stable; its words are under {@code feasibility.CODE}
 * @param where name of the shape it was found at, or empty for the slide as a whole
 * @param values for the words, from position 1; 0 is {@code where}
 * @param place of the shape on the slide, in points, where there is one
 */
public record Finding(
    String code, Severity severity, String where, List<String> values, @Nullable Box place) {

  public Finding {
    values = List.copyOf(values);
  }

  /** How bad it is. */
  public enum Severity {
    /** The template cannot go on. */
    ERROR,
    /** It will look or work differently from what was perhaps meant. */
    WARNING
  }

  /** All values for the words by position: {@code where}, then the others. */
  public Object[] arguments() {
    List<String> arguments = new ArrayList<>();
    arguments.add(where);
    arguments.addAll(values);
    return arguments.toArray();
  }
}

package dev.laurel.certificates.course;

import java.util.List;

/**
 * One thing on the check list.
 *
 * @param code which: {@code COMPLETION_RULE}, {@code GRADE_RANGE} or {@code BADGE_WEIGHTS}
 * @param ok whether it is fine
 * @param message the code of the sentence that says how it is; words under {@code course.MESSAGE}
 * @param values for the words
 * @param value today's value, or an empty list: percentages
 */
public record ChecklistItem(
    String code, boolean ok, String message, List<Object> values, List<Long> value) {

  /** Keeps copies, so that the value cannot change. */
  public ChecklistItem {
    values = List.copyOf(values);
    value = List.copyOf(value);
  }
}

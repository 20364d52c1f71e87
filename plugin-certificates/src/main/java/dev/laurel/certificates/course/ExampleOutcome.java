package dev.laurel.certificates.course;

import java.util.List;

/** What came of <i>Generate Example Certificates</i>. */
public sealed interface ExampleOutcome {

  /**
   * The examples were made; certificates are enabled when all succeeded.
   *
   * @param examples one for each eligible mode
   * @param isEnabled whether certificates are enabled now
   */
  record Made(List<Example> examples, boolean isEnabled) implements ExampleOutcome {}

  /**
   * Something on the check list looks wrong, and nobody said to go on anyway.
   *
   * @param wrong the items that are not fine
   */
  record NeedsAnyway(List<ChecklistItem> wrong) implements ExampleOutcome {}

  /**
   * It cannot be done.
   *
   * @param code why; words under {@code course.CODE}
   * @param values for the words
   */
  record Refused(String code, List<String> values) implements ExampleOutcome {}
}

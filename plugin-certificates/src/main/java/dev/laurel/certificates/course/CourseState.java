package dev.laurel.certificates.course;

import dev.laurel.certificates.template.TemplateId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a course has set up for its certificates.
 *
 * @param isEnabled whether certificates may reach learners
 * @param isLearnerGenerated whether learners of an instructor-paced course may ask themselves
 * @param enabledBy who enabled them last; may be empty
 * @param enabledAt when, or null
 * @param generatedAt when the first run over the course finished, or null
 * @param assignments the template of each mode that has one
 */
public record CourseState(
    boolean isEnabled,
    boolean isLearnerGenerated,
    String enabledBy,
    @Nullable Instant enabledAt,
    @Nullable Instant generatedAt,
    Map<String, TemplateId> assignments) {

  /** The advanced setting that says whether a course issues certificates at all. */
  public static final String ISSUE_SETTING = "issue_certificates";

  /** Keeps a copy, so that the value cannot change. */
  public CourseState {
    assignments = Map.copyOf(assignments);
  }

  /** Whether at least one run over the course has finished. */
  public boolean isGenerated() {
    return generatedAt != null;
  }
}

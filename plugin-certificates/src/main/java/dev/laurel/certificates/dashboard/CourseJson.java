package dev.laurel.certificates.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a course has set up, as the API shows it. */
record CourseJson(
    boolean enabled,
    boolean learnerGenerated,
    boolean generated,
    String displayBehavior,
    List<ModeJson> modes,
    List<CheckJson> checklist,
    CountsJson counts,
    long downloads) {

  record ModeJson(
      String slug, String name, @Nullable String template, @Nullable ExampleJson example) {}

  record ExampleJson(boolean ok, String message, @Nullable String url) {}

  record CheckJson(String code, boolean ok, String message, String url) {}

  record CountsJson(
      long available,
      long pending,
      long failed,
      long revoked,
      long erased,
      long notPassing,
      long expired) {}

  record AssignBody(@Nullable String templateId, @Nullable Boolean confirm) {}

  record ExamplesBody(@Nullable Boolean enableAnyway) {}

  record EnabledBody(@Nullable Boolean enabled) {}
}

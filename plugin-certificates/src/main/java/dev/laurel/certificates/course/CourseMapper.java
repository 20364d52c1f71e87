package dev.laurel.certificates.course;

import dev.laurel.certificates.document.DocumentId;
import dev.laurel.certificates.template.TemplateId;
import dev.laurel.plugin.host.CourseKey;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The tables {@code cert_course}, {@code cert_assignment} and {@code cert_example}. */
interface CourseMapper {

  /** A course. */
  record Row(
      boolean isEnabled,
      boolean learnerGenerated,
      String enabledBy,
      @Nullable Instant enabledAt,
      @Nullable Instant generatedAt) {}

  /** The template of a mode. */
  record AssignmentRow(String mode, TemplateId templateId) {}

  /** The example of a mode. */
  record ExampleRow(String mode, @Nullable DocumentId documentId, String failure, Instant madeAt) {}

  @Nullable Row find(CourseKey course);

  List<AssignmentRow> assignments(CourseKey course);

  void enable(
      @Param("course") CourseKey course,
      @Param("enabled") boolean enabled,
      @Param("by") String by,
      @Param("at") Instant at);

  void allowLearners(@Param("course") CourseKey course, @Param("allowed") boolean allowed);

  void markGenerated(@Param("course") CourseKey course, @Param("at") Instant at);

  void assign(
      @Param("course") CourseKey course,
      @Param("mode") String mode,
      @Param("template") TemplateId template,
      @Param("at") Instant at);

  List<CourseKey> enabled(@Param("after") @Nullable CourseKey after, @Param("limit") int limit);

  List<CourseKey> using(TemplateId template);

  List<ExampleRow> examples(CourseKey course);

  void deleteExample(@Param("course") CourseKey course, @Param("mode") String mode);

  void putExample(
      @Param("course") CourseKey course,
      @Param("mode") String mode,
      @Param("document") @Nullable DocumentId document,
      @Param("failure") String failure,
      @Param("at") Instant at);
}

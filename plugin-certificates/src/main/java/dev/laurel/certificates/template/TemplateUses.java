package dev.laurel.certificates.template;

import dev.laurel.plugin.host.CourseKey;
import java.util.List;

/** Where a version of a design is used. */
public interface TemplateUses {

  /**
   * A course that uses a version.
   *
   * @param course which
   * @param isAssigned whether new certificates are printed from it
   * @param holders how many learners hold a certificate of it
   */
  record Use(CourseKey course, boolean isAssigned, long holders) {}

  /** The courses that use a version, or of which learners hold certificates of it. */
  List<Use> of(TemplateId id);
}

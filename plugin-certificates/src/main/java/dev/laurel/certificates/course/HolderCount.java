package dev.laurel.certificates.course;

import dev.laurel.certificates.template.TemplateId;
import dev.laurel.plugin.host.CourseKey;

/** Tells how many learners hold a certificate; asked here, answered by the certificates. */
@FunctionalInterface
public interface HolderCount {

  /** How many of a mode hold a certificate of another template than the given one. */
  long holdersOfOther(CourseKey course, String mode, TemplateId template);
}

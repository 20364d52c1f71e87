package dev.laurel.certificates.template;

import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.User;

/** A design that can be chosen for a mode at once, for tests of other features. */
public final class IntegratedDesign {

  private IntegratedDesign() {}

  /** The one that comes with the plugin, brought by somebody for a course. */
  public static TemplateId of(Templates templates, CourseKey course, User who) {
    UploadOutcome outcome =
        templates
            .drafts()
            .upload(
                Starters.presentation("honour").orElseThrow(),
                "honour.pptx",
                "Honours",
                new Owner(Owner.Kind.COURSE, course.value()),
                null,
                who);
    Template template = ((UploadOutcome.Uploaded) outcome).template();
    if (template.state() != TemplateState.INTEGRATED) {
      throw new IllegalStateException("The design is " + template.state());
    }
    return template.id();
  }
}

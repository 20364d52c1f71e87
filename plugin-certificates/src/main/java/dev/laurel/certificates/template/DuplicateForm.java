package dev.laurel.certificates.template;

import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.plugin.host.Courses;
import org.jspecify.annotations.Nullable;

/** Makes a design out of another for those who may, and answers in words. */
final class DuplicateForm {

  private final TemplateAccess templateAccess;
  private final Templates templates;
  private final OwnerForm owners;

  DuplicateForm(
      Access access, TemplateAccess templateAccess, Templates templates, Courses courses) {
    this.templateAccess = templateAccess;
    this.templates = templates;
    this.owners = new OwnerForm(access, templateAccess, courses);
  }

  /**
   * Makes a draft with the presentation and the choices of a version.
   *
   * @param course the key of the course it is for, or null
   * @param organisation the organisation it is for, or null; with neither, the same as before
   * @param title what it is called; the same as before if there is none
   */
  Template make(
      Caller caller,
      String id,
      @Nullable String course,
      @Nullable String organisation,
      @Nullable String title) {
    Template template = templateAccess.seen(caller, id);
    Owner owner = owners.owner(caller, course, organisation, template.owner());
    return templates
        .drafts()
        .duplicate(template, owner, owners.title(caller, title, template.title()), caller.user());
  }
}

package dev.laurel.certificates.template;

import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Courses;
import org.jspecify.annotations.Nullable;

/** Makes a design out of another for those who may, and answers in words. */
final class DuplicateForm {

  private static final int LONGEST = 255;

  private final Access access;
  private final TemplateAccess templateAccess;
  private final Templates templates;
  private final Courses courses;

  DuplicateForm(
      Access access, TemplateAccess templateAccess, Templates templates, Courses courses) {
    this.access = access;
    this.templateAccess = templateAccess;
    this.templates = templates;
    this.courses = courses;
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
    Owner owner = owner(caller, template, course, organisation);
    if (!templateAccess.isStaff(caller, owner)) {
      throw access.refused(caller.locale(), "STAFF_ONLY");
    }
    String given = title == null ? "" : title.replaceAll("\\p{Cntrl}+", " ").strip();
    if (given.length() > LONGEST) {
      throw access.wrong(caller, "title", "template.TITLE_TOO_LONG");
    }
    return templates
        .drafts()
        .duplicate(template, owner, given.isEmpty() ? template.title() : given, caller.user());
  }

  private Owner owner(
      Caller caller, Template template, @Nullable String course, @Nullable String organisation) {
    if (course != null && !course.isBlank()) {
      CourseKey key = access.key(caller.locale(), course);
      if (courses.find(key).isEmpty()) {
        throw access.missing(caller.locale(), "NO_SUCH_COURSE");
      }
      return new Owner(Owner.Kind.COURSE, key.value());
    }
    return organisation == null || organisation.isBlank()
        ? template.owner()
        : new Owner(Owner.Kind.ORGANISATION, organisation);
  }
}

package dev.laurel.certificates.template;

import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Courses;
import org.jspecify.annotations.Nullable;

/** Reads for whom a design is made and what it is called, and answers in words. */
final class OwnerForm {

  private static final int LONGEST = 255;

  private final Access access;
  private final TemplateAccess templateAccess;
  private final Courses courses;

  OwnerForm(Access access, TemplateAccess templateAccess, Courses courses) {
    this.access = access;
    this.templateAccess = templateAccess;
    this.courses = courses;
  }

  /**
   * Whom a design is made for.
   *
   * @param course the key of a course, or nothing
   * @param organisation the short name of an organisation, or nothing
   * @param otherwise what holds with neither; null if one of both is needed
   * @return somebody for whom the caller may make designs
   */
  Owner owner(
      Caller caller,
      @Nullable String course,
      @Nullable String organisation,
      @Nullable Owner otherwise) {
    Owner owner = named(caller, course, organisation);
    if (owner == null) {
      owner = otherwise;
    }
    if (owner == null) {
      throw access.wrong(caller, "course", "template.NO_OWNER");
    }
    if (!templateAccess.isStaff(caller, owner)) {
      throw access.refused(caller.locale(), "STAFF_ONLY");
    }
    return owner;
  }

  private @Nullable Owner named(
      Caller caller, @Nullable String course, @Nullable String organisation) {
    if (course != null && !course.isBlank()) {
      CourseKey key = access.key(caller.locale(), course);
      if (courses.find(key).isEmpty()) {
        throw access.missing(caller.locale(), "NO_SUCH_COURSE");
      }
      return new Owner(Owner.Kind.COURSE, key.value());
    }
    if (organisation == null || organisation.isBlank()) {
      return null;
    }
    if (organisation.length() > LONGEST) {
      throw access.wrong(caller, "course", "template.NO_OWNER");
    }
    return new Owner(Owner.Kind.ORGANISATION, organisation);
  }

  /** A title in one line; there has to be one. */
  String title(Caller caller, @Nullable String sent) {
    String title = title(caller, sent, "");
    if (title.isEmpty()) {
      throw access.wrong(caller, "title", "template.TITLE_NEEDED");
    }
    return title;
  }

  /** A title in one line, or what is called so otherwise. */
  String title(Caller caller, @Nullable String sent, String otherwise) {
    String given = sent == null ? "" : sent.replaceAll("\\p{Cntrl}+", " ").strip();
    String title = given.isEmpty() ? otherwise : given;
    if (title.length() > LONGEST) {
      throw access.wrong(caller, "title", "template.TITLE_TOO_LONG");
    }
    return title;
  }
}

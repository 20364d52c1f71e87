package dev.laurel.certificates.template;

import dev.laurel.certificates.web.Caller;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.Courses;
import dev.laurel.plugin.host.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All designs that somebody may see, searched; of each its latest version. */
final class Library {

  private static final int LOOKED_AT = 500;

  private final Templates templates;
  private final TemplateAccess access;
  private final Courses courses;

  Library(Templates templates, TemplateAccess access, Courses courses) {
    this.templates = templates;
    this.access = access;
    this.courses = courses;
  }

  /**
   * What is looked for.
   *
   * @param words part of the title, the file's name or the owner; empty for all
   * @param state only designs whose latest version is in it, or null
   */
  record Query(String words, @Nullable TemplateState state) {}

  /**
   * What was found.
   *
   * @param templates the latest first
   * @param hasMore whether there are more than were asked for
   */
  record Found(List<Template> templates, boolean hasMore) {}

  /** Searches. */
  Found search(Caller caller, Query query, int most) {
    boolean everywhere = caller.isReviewer() || caller.user().has(Role.ADMIN);
    List<Owner> owners = everywhere ? List.of() : owners(caller);
    if (!everywhere && owners.isEmpty()) {
      return new Found(List.of(), false);
    }
    List<Template> looked = templates.search(query, owners, LOOKED_AT);
    Map<Owner, Boolean> seen = new HashMap<>();
    List<Template> found = new ArrayList<>();
    for (Template template : looked) {
      if (seen.computeIfAbsent(template.owner(), owner -> access.sees(caller, owner))) {
        found.add(template);
      }
    }
    return new Found(
        found.subList(0, Math.min(most, found.size())),
        found.size() > most || looked.size() == LOOKED_AT);
  }

  /** Whom somebody may make designs for: the courses that she teaches and their organisations. */
  List<Owner> owners(Caller caller) {
    List<Course> taught = courses.taughtBy(caller.user().id());
    Set<Owner> owners = new LinkedHashSet<>();
    for (Course course : taught) {
      owners.add(new Owner(Owner.Kind.ORGANISATION, course.organisation()));
    }
    owners.removeIf(owner -> owner.key().isEmpty() || !access.isStaff(caller, owner));
    for (Course course : taught) {
      owners.add(new Owner(Owner.Kind.COURSE, course.key().value()));
    }
    return List.copyOf(owners);
  }
}

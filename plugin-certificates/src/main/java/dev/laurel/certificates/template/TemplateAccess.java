package dev.laurel.certificates.template;

import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Role;

/** Who may see and change a template: staff of its owner, and reviewers. */
final class TemplateAccess {

  private final Access access;
  private final Templates templates;

  TemplateAccess(Access access, Templates templates) {
    this.access = access;
    this.templates = templates;
  }

  boolean isStaff(Caller caller, Owner owner) {
    return caller.user().has(Role.ADMIN)
        || switch (owner.kind()) {
          case COURSE -> access.isStaff(caller.user(), new CourseKey(owner.key()));
          case ORGANISATION -> access.isStaffOfOrganisation(caller.user(), owner.key());
        };
  }

  /** Whether a caller reviews the designs of an owner. */
  boolean isReviewer(Caller caller, Owner owner) {
    return templates.reviewers().isOne(caller.user(), owner);
  }

  /** Whether a caller sees the designs of an owner. */
  boolean sees(Caller caller, Owner owner) {
    return isReviewer(caller, owner) || isStaff(caller, owner);
  }

  /** The version, for those who may see it; to others it is not there. */
  Template seen(Caller caller, String id) {
    return templates
        .find(new TemplateId(id))
        .filter(template -> sees(caller, template.owner()))
        .map(templates.ownFields()::checked)
        .orElseThrow(() -> access.missing(caller.locale(), "NO_SUCH_TEMPLATE"));
  }
}

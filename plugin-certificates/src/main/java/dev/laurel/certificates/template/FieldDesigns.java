package dev.laurel.certificates.template;

import dev.laurel.certificates.field.CustomField;
import dev.laurel.certificates.field.CustomFields;
import dev.laurel.certificates.field.FieldUses;
import dev.laurel.plugin.host.CourseKey;
import java.util.List;

/**
 * The designs that print a field. Versions out of use count only where a mode still has them; what
 * a course defines for itself does not need its organisation's.
 */
public final class FieldDesigns implements FieldUses {

  private final Templates templates;
  private final CustomFields fields;
  private final TemplateUses uses;

  /** Designs and where they are used. */
  public FieldDesigns(Templates templates, CustomFields fields, TemplateUses uses) {
    this.templates = templates;
    this.fields = fields;
    this.uses = uses;
  }

  @Override
  public List<String> of(Field field) {
    return templates.printing("custom." + field.name()).stream()
        .filter(template -> needs(template, field))
        .map(template -> template.title() + " " + template.version())
        .distinct()
        .toList();
  }

  private boolean needs(Template template, Field field) {
    return field.ownerKind() == CustomField.OwnerKind.COURSE
        ? isFor(template, new CourseKey(field.ownerKey()))
        : isOf(template, field);
  }

  /** Whether a course may print from it: its own, or one that a mode of it has. */
  private boolean isFor(Template template, CourseKey course) {
    boolean isOwn = template.owner().equals(new Owner(Owner.Kind.COURSE, course.value()));
    return isOwn && template.state() != TemplateState.RETIRED
        || assigned(template).contains(course);
  }

  private boolean isOf(Template template, Field field) {
    Owner owner = template.owner();
    boolean isCourse = owner.kind() == Owner.Kind.COURSE;
    if (!templates.reviewers().organisation(owner).equals(field.ownerKey())
        || isCourse && fields.defines(new CourseKey(owner.key()), field.name())) {
      return false;
    }
    return template.state() != TemplateState.RETIRED
        || assigned(template).stream().anyMatch(course -> !fields.defines(course, field.name()));
  }

  private List<CourseKey> assigned(Template template) {
    return uses.of(template.id()).stream()
        .filter(TemplateUses.Use::isAssigned)
        .map(TemplateUses.Use::course)
        .toList();
  }
}

package dev.laurel.certificates.template;

import dev.laurel.certificates.field.CustomField;
import dev.laurel.certificates.field.CustomFields;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Courses;
import java.util.ArrayList;
import java.util.List;

/** What designs print of the fields that their owners define. */
final class OwnFields {

  private final CustomFields fields;
  private final Courses courses;

  OwnFields(CustomFields fields, Courses courses) {
    this.fields = fields;
    this.courses = courses;
  }

  /** The fields that hold for an owner. */
  List<CustomField> of(Owner owner) {
    return owner.kind() == Owner.Kind.ORGANISATION
        ? fields.ofOrganisation(owner.key())
        : courses.find(new CourseKey(owner.key())).map(this::of).orElse(List.of());
  }

  private List<CustomField> of(Course course) {
    return fields.of(course);
  }

  /** A version with a warning for each field that its owner does not define, as things are now. */
  Template checked(Template template) {
    boolean isPlain =
        template.placeholders().stream().noneMatch(name -> name.startsWith("custom."));
    List<String> undefined =
        isPlain ? List.of() : CustomFields.undefined(of(template.owner()), template.placeholders());
    if (undefined.isEmpty()) {
      return template;
    }
    List<Template.Line> warnings = new ArrayList<>();
    undefined.forEach(
        name -> warnings.add(new Template.Line("UNDEFINED_FIELD", "", List.of(name), List.of())));
    warnings.addAll(template.report().warnings());
    return template.with(
        new Template.Report(template.report().errors(), warnings, template.report().names()));
  }
}

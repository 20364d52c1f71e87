package dev.laurel.certificates.field;

import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.kit.web.Messages;
import dev.laurel.kit.web.Problem;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Courses;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets staff of a course define fields, for it or its organisation, and answers in words. */
final class FieldForm {

  private static final int LONGEST = 500;

  private final Access access;
  private final CustomFields fields;
  private final FieldUses uses;
  private final Courses courses;
  private final Messages messages;

  FieldForm(
      Access access, CustomFields fields, FieldUses uses, Courses courses, Messages messages) {
    this.access = access;
    this.fields = fields;
    this.uses = uses;
    this.courses = courses;
    this.messages = messages;
  }

  /** What somebody wrote. */
  record Sent(
      @Nullable String name,
      @Nullable String scope,
      @Nullable String kind,
      @Nullable String source,
      @Nullable String attribute,
      @Nullable String value) {}

  /** The caller's course; what can be no key is a course that is not there. */
  CourseKey key(Locale locale, @Nullable String sent) {
    return access.key(locale, sent == null || sent.isBlank() ? "-" : sent);
  }

  Course course(Caller caller, @Nullable String key) {
    return courses
        .find(key(caller.locale(), key))
        .orElseThrow(() -> access.missing(caller.locale(), "NO_SUCH_COURSE"));
  }

  CustomField put(Caller caller, Course course, Sent sent) {
    String name = text(sent.name()).toLowerCase(Locale.ROOT).replaceFirst("^custom\\.", "");
    if (!name.matches("[a-z][a-z0-9_]{0,39}")) {
      throw wrong(caller, "name", "WRONG_NAME");
    }
    CustomField.Kind kind =
        find(CustomField.Kind.values(), sent.kind())
            .orElseThrow(() -> wrong(caller, "kind", "WRONG_KIND"));
    CustomField.Source source =
        find(CustomField.Source.values(), sent.source())
            .orElseThrow(() -> wrong(caller, "source", "WRONG_SOURCE"));
    String attribute = source == CustomField.Source.TEXT ? "" : text(sent.attribute());
    String value = text(sent.value());
    if (source != CustomField.Source.TEXT && (attribute.isEmpty() || attribute.length() > 100)) {
      throw wrong(caller, "attribute", "NO_ATTRIBUTE");
    }
    if (source == CustomField.Source.TEXT && value.isEmpty() || value.length() > LONGEST) {
      throw wrong(caller, "value", "NO_VALUE", LONGEST);
    }
    if (kind == CustomField.Kind.DATE && !value.isEmpty() && CustomFields.day(value).isEmpty()) {
      throw wrong(caller, "value", "NO_DAY");
    }
    CustomField field =
        new CustomField(
            kind(sent.scope()), key(course, sent.scope()), name, kind, source, attribute, value);
    fields.put(field, course.key(), caller.user());
    return field;
  }

  /** Takes a field back; not while designs would print a hole without it. */
  void remove(Caller caller, Course course, @Nullable String scope, String name) {
    boolean isInherited =
        kind(scope) == CustomField.OwnerKind.COURSE
            && fields.ofOrganisation(course.organisation()).stream()
                .anyMatch(field -> field.name().equals(name));
    List<String> designs =
        isInherited
            ? List.of()
            : uses.of(new FieldUses.Field(kind(scope), key(course, scope), name));
    if (!designs.isEmpty()) {
      throw Problem.of(
              409,
              "FIELD_IN_USE",
              messages.text(
                  caller.locale(),
                  "field.IN_USE",
                  "${" + CustomField.PREFIX + name + "}",
                  String.join("; ", designs)))
          .exception();
    }
    if (!fields.remove(kind(scope), key(course, scope), name, course.key(), caller.user())) {
      throw access.missing(caller.locale(), "NO_SUCH_FIELD");
    }
  }

  private static CustomField.OwnerKind kind(@Nullable String scope) {
    return "org".equals(scope) ? CustomField.OwnerKind.ORGANISATION : CustomField.OwnerKind.COURSE;
  }

  private static String key(Course course, @Nullable String scope) {
    return kind(scope) == CustomField.OwnerKind.ORGANISATION
        ? course.organisation()
        : course.key().value();
  }

  private static <E extends Enum<E>> Optional<E> find(E[] values, @Nullable String word) {
    return Arrays.stream(values)
        .filter(value -> value.name().equalsIgnoreCase(text(word)))
        .findFirst();
  }

  private static String text(@Nullable String sent) {
    return sent == null ? "" : sent.replaceAll("\\p{Cntrl}+", " ").strip();
  }

  private RuntimeException wrong(Caller caller, String field, String code, Object... values) {
    return access.wrong(caller, field, "field." + code, values);
  }
}

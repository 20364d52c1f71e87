package dev.laurel.certificates.field;

import dev.laurel.certificates.audit.AuditLog;
import dev.laurel.kit.persistence.Database;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.User;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The placeholders that organisations and courses define for themselves. */
public final class CustomFields {

  private final Database database;
  private final FieldMapper fields;
  private final AuditLog audit;

  /** Fields of a database. */
  public CustomFields(Database database, AuditLog audit) {
    this.database = database;
    this.fields = database.mapper(FieldMapper.class);
    this.audit = audit;
  }

  /** The mappers of this feature. */
  public static List<Class<?>> mappers() {
    return List.of(FieldMapper.class);
  }

  /** The fields that hold for a course: its own, and those of its organisation it does not have. */
  public List<CustomField> of(Course course) {
    return of(course.key().value(), course.organisation());
  }

  /** The fields that hold for all courses of an organisation. */
  public List<CustomField> ofOrganisation(String organisation) {
    return of("", organisation);
  }

  private List<CustomField> of(String course, String organisation) {
    Map<String, CustomField> merged = new LinkedHashMap<>();
    fields.of(course, organisation).forEach(field -> merged.put(field.name(), field));
    return List.copyOf(merged.values());
  }

  /** Whether a course defines a field for itself. */
  public boolean defines(CourseKey course, String name) {
    return fields.of(course.value(), "").stream().anyMatch(field -> field.name().equals(name));
  }

  /**
   * The fields that a design prints and nobody defines, as placeholders are written.
   *
   * @param own the fields that hold
   * @param placeholders the canonical names of what the design prints
   */
  public static List<String> undefined(List<CustomField> own, Collection<String> placeholders) {
    Set<String> defined =
        own.stream().map(CustomField::placeholder).collect(Collectors.toUnmodifiableSet());
    return placeholders.stream()
        .filter(name -> name.startsWith(CustomField.PREFIX) && !defined.contains(name))
        .map(name -> "${" + name + "}")
        .toList();
  }

  /** All that an organisation and a course define, also those that the course has of its own. */
  List<CustomField> defined(Course course) {
    return fields.of(course.key().value(), course.organisation());
  }

  void put(CustomField field, CourseKey course, User who) {
    database.inTransaction(
        () -> {
          fields.put(field);
          audit.record(course, who, "FIELD_CHANGED", "${" + field.placeholder() + "}", "");
        });
  }

  boolean remove(CustomField.OwnerKind kind, String key, String name, CourseKey course, User who) {
    return database.inTransaction(
        () -> {
          boolean isGone = fields.remove(kind, key, name) > 0;
          if (isGone) {
            audit.record(course, who, "FIELD_REMOVED", "${custom." + name + "}", "");
          }
          return isGone;
        });
  }

  /** What is printed, by placeholder. */
  public record Values(Map<String, String> texts, Map<String, Instant> dates) {}

  /** The values for a learner of a course. */
  public static Values values(List<CustomField> fields, Course course, User learner) {
    return values(
        fields,
        field ->
            switch (field.source()) {
              case TEXT -> Optional.of(field.value());
              case LEARNER -> Optional.ofNullable(learner.attributes().get(field.attribute()));
              case COURSE -> Optional.ofNullable(course.attributes().get(field.attribute()));
            });
  }

  /**
   * Values for a preview without a learner.
   *
   * @param course whose attributes are shown, or null
   */
  public static Values samples(List<CustomField> fields, @Nullable Course course) {
    return values(
        fields,
        field ->
            switch (field.source()) {
              case TEXT -> Optional.of(field.value());
              case LEARNER ->
                  Optional.of(field.value().isEmpty() ? field.attribute() : field.value());
              case COURSE ->
                  Optional.ofNullable(course)
                      .flatMap(
                          known -> Optional.ofNullable(known.attributes().get(field.attribute())));
            });
  }

  private static Values values(
      List<CustomField> fields, Function<CustomField, Optional<String>> finder) {
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, Instant> dates = new LinkedHashMap<>();
    for (CustomField field : fields) {
      String value = finder.apply(field).filter(found -> !found.isBlank()).orElse(field.value());
      Optional<Instant> day = field.kind() == CustomField.Kind.DATE ? day(value) : Optional.empty();
      day.ifPresentOrElse(
          instant -> dates.put(field.placeholder(), instant),
          () -> texts.put(field.placeholder(), value));
    }
    return new Values(texts, dates);
  }

  /** The noon of a day written as 2026-04-20. */
  static Optional<Instant> day(String value) {
    try {
      return Optional.of(LocalDate.parse(value.strip()).atTime(12, 0).toInstant(ZoneOffset.UTC));
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }
}

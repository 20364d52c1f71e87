package dev.laurel.host.course;

import dev.laurel.host.event.Event;
import dev.laurel.host.event.Outbox;
import dev.laurel.host.glance.Glance;
import dev.laurel.kit.persistence.Database;
import dev.laurel.plugin.host.Badge;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Courses;
import dev.laurel.plugin.host.EnrolmentMode;
import dev.laurel.plugin.host.GradingPolicy;
import dev.laurel.plugin.host.UserId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** All courses: what they are called, when they run, their modes, staff, policy and settings. */
public final class CourseCatalog implements Courses {

  private final Database database;
  private final CourseMapper courses;
  private final CourseParts parts;
  private final Outbox outbox;
  private final Clock clock;
  private final SettingFields fields;
  private final Predicate<UserId> isAdmin;

  /**
   * Courses in a database.
   *
   * @param database the database
   * @param outbox where events go
   * @param clock what time it is
   * @param fields which advanced settings there are
   * @param isAdmin who administers the platform
   */
  public CourseCatalog(
      Database database,
      Outbox outbox,
      Clock clock,
      SettingFields fields,
      Predicate<UserId> isAdmin) {
    this.database = database;
    this.courses = database.mapper(CourseMapper.class);
    this.parts = new CourseParts(courses);
    this.outbox = outbox;
    this.clock = clock;
    this.fields = fields;
    this.isAdmin = isAdmin;
  }

  /** The mappers of this feature. */
  public static List<Class<?>> mappers() {
    return List.of(CourseMapper.class, EnrolmentMapper.class);
  }

  @Override
  public Optional<Course> find(CourseKey key) {
    return findAll(List.of(key)).stream().findFirst();
  }

  @Override
  public List<Course> findAll(Collection<CourseKey> keys) {
    return keys.isEmpty() ? List.of() : assemble(rows(keys));
  }

  @Override
  public Set<CourseKey> deleted(Collection<CourseKey> keys) {
    return keys.isEmpty() ? Set.of() : courses.deleted(keys);
  }

  /** Every course by title, for administrators. */
  public List<Course> all() {
    return assemble(courses.all());
  }

  /** The courses that should have started and have not. */
  public List<CourseKey> due() {
    return courses.due(clock.instant());
  }

  private List<Course> assemble(List<CourseRow> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<String, String> defaults =
        fields.fields().stream()
            .collect(
                Collectors.toMap(
                    SettingField::key, SettingField::defaultValue, (first, second) -> second));
    Map<CourseKey, CourseParts.Parts> known = parts.of(rows);
    return rows.stream()
        .map(row -> row.toCourse(known.getOrDefault(row.courseKey(), CourseParts.NONE), defaults))
        .toList();
  }

  @Override
  public Optional<GradingPolicy> gradingPolicy(CourseKey key) {
    return Optional.ofNullable(gradingPolicies(List.of(key)).get(key));
  }

  /**
   * The policies of many courses, with a fixed number of queries.
   *
   * @param keys which
   * @return by course; absent where there is no such course
   */
  public Map<CourseKey, GradingPolicy> gradingPolicies(Collection<CourseKey> keys) {
    if (keys.isEmpty()) {
      return Map.of();
    }
    List<CourseRow> rows = rows(keys);
    Map<CourseKey, CourseParts.Parts> known = parts.of(rows);
    return rows.stream()
        .collect(
            Collectors.toMap(
                CourseRow::courseKey,
                row -> row.toPolicy(known.getOrDefault(row.courseKey(), CourseParts.NONE))));
  }

  @Override
  public boolean isStaff(CourseKey key, UserId user) {
    return courses.isStaff(key, user) || isAdmin.test(user) && exists(key);
  }

  private boolean exists(CourseKey key) {
    return !rows(List.of(key)).isEmpty();
  }

  /** One that no course had before, nor one of the same key that was deleted. */
  private static long revision() {
    return ThreadLocalRandom.current().nextLong();
  }

  /** By title. */
  private List<CourseRow> rows(Collection<CourseKey> keys) {
    return Glance.list(CourseRow.class, Set.copyOf(keys), CourseRow::courseKey, this::exactly);
  }

  /** The database takes a key with blanks at its end for the same. */
  private List<CourseRow> exactly(Set<CourseKey> keys) {
    return courses.findAll(keys).stream().filter(row -> keys.contains(row.courseKey())).toList();
  }

  @Override
  public boolean isStaffOfOrganisation(String organisation, UserId user) {
    return courses.isStaffOfOrganisation(organisation, user) || isAdmin.test(user);
  }

  @Override
  public List<Course> taughtBy(UserId user) {
    return assemble(courses.taughtBy(user));
  }

  /**
   * The staff of a course.
   *
   * @param key which course
   * @return ids, in any order
   */
  public List<UserId> staff(CourseKey key) {
    return courses.staff(key);
  }

  /**
   * Makes a course or changes it.
   *
   * @param course the course as it shall be; {@code hasStarted}, settings are not looked at
   * @param staff its staff
   */
  public void put(Course course, Collection<UserId> staff) {
    database.inTransaction(
        () -> {
          CourseKey key = course.key();
          courses.put(CourseRow.of(course), revision(), clock.instant());
          courses.deleteModes(key);
          if (!course.modes().isEmpty()) {
            List<CourseMapper.ModeRow> rows = new ArrayList<>();
            for (EnrolmentMode mode : course.modes()) {
              rows.add(CourseMapper.ModeRow.of(key, rows.size(), mode));
            }
            courses.insertModes(rows);
          }
          courses.deleteStaff(key);
          if (!staff.isEmpty()) {
            courses.insertStaff(key, staff);
          }
          outbox.add(new Event(Event.Kind.COURSE_CHANGED, key, null));
        });
  }

  /**
   * Sets the grading policy.
   *
   * @param key which course
   * @param policy the policy
   */
  public void putGrading(CourseKey key, GradingPolicy policy) {
    database.inTransaction(
        () -> {
          courses.setPolicy(key, policy.passMark(), policy.minimumCompletion(), revision());
          courses.deleteBadges(key);
          List<CourseMapper.BadgeRow> rows = new ArrayList<>();
          for (Badge badge : policy.badges()) {
            rows.add(new CourseMapper.BadgeRow(key, rows.size(), badge.name(), badge.weight()));
          }
          if (!rows.isEmpty()) {
            courses.insertBadges(rows);
          }
          courses.deleteRanges(key);
          if (!policy.ranges().isEmpty()) {
            courses.insertRanges(
                policy.ranges().stream()
                    .map(range -> new CourseMapper.RangeRow(key, range.name(), range.minimum()))
                    .toList());
          }
          outbox.add(new Event(Event.Kind.COURSE_CHANGED, key, null));
        });
  }

  /** The advanced settings there are. */
  public List<SettingField> settingFields() {
    return fields.fields();
  }

  /**
   * What is wrong with a value of an advanced setting.
   *
   * @param field the field
   * @param value the value as text
   * @param locale the language of whoever typed it
   * @return a sentence, or nothing when the value may be set
   */
  public Optional<String> objection(SettingField field, String value, Locale locale) {
    return SettingValue.objection(field, value)
        .or(() -> fields.objection(field.key(), SettingValue.kept(field, value), locale));
  }

  /**
   * Sets advanced settings, all or none.
   *
   * @param key which course
   * @param values values that {@link #objection} has nothing against, as they are kept, by field
   */
  public void putSettings(CourseKey key, Map<String, String> values) {
    database.inTransaction(
        () -> {
          courses.revise(key, revision());
          values.forEach((field, value) -> courses.putSetting(key, field, value));
          outbox.add(new Event(Event.Kind.COURSE_CHANGED, key, null));
        });
  }

  /**
   * Marks a course as started, for good.
   *
   * @param key which course
   * @return whether it had not started before
   */
  public boolean markStarted(CourseKey key) {
    return database.inTransaction(
        () -> {
          boolean isNew = courses.markStarted(key, clock.instant()) > 0;
          if (isNew) {
            outbox.add(new Event(Event.Kind.COURSE_CHANGED, key, null));
          }
          return isNew;
        });
  }
}

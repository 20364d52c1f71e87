package dev.laurel.host.course;

import dev.laurel.host.event.Event;
import dev.laurel.host.event.Outbox;
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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** All courses: what they are called, when they run, their modes, staff, policy and settings. */
public final class CourseCatalog implements Courses {

  private final Database database;
  private final CourseMapper courses;
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
    return keys.isEmpty() ? List.of() : Glance.courses(keys, unseen -> assemble(exactly(unseen)));
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
    List<CourseKey> keys = rows.stream().map(CourseRow::courseKey).toList();
    Map<CourseKey, List<CourseMapper.ModeRow>> modes =
        courses.modes(keys).stream()
            .collect(Collectors.groupingBy(CourseMapper.ModeRow::courseKey));
    Map<CourseKey, List<CourseMapper.SettingRow>> settings =
        courses.settings(keys).stream()
            .collect(Collectors.groupingBy(CourseMapper.SettingRow::courseKey));
    List<SettingField> known = fields.fields();
    return rows.stream()
        .map(
            row ->
                row.toCourse(
                    modes.getOrDefault(row.courseKey(), List.of()).stream()
                        .map(CourseMapper.ModeRow::toMode)
                        .toList(),
                    values(known, settings.getOrDefault(row.courseKey(), List.of()))))
        .toList();
  }

  private static Map<String, String> values(
      List<SettingField> known, List<CourseMapper.SettingRow> set) {
    Map<String, String> values = new HashMap<>();
    known.forEach(field -> values.put(field.key(), field.defaultValue()));
    // What was set once holds also while the plugin that the setting belongs to does not answer.
    set.forEach(row -> values.put(row.settingKey(), row.value()));
    return values;
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
    return keys.isEmpty() ? Map.of() : Glance.policies(keys, this::readPolicies);
  }

  private Map<CourseKey, GradingPolicy> readPolicies(Collection<CourseKey> keys) {
    Map<CourseKey, List<CourseMapper.RangeRow>> ranges =
        courses.ranges(keys).stream()
            .collect(Collectors.groupingBy(CourseMapper.RangeRow::courseKey));
    Map<CourseKey, List<CourseMapper.BadgeRow>> badges =
        courses.badges(keys).stream()
            .collect(Collectors.groupingBy(CourseMapper.BadgeRow::courseKey));
    return courses.findAll(keys).stream()
        .collect(
            Collectors.toMap(
                CourseRow::courseKey,
                row ->
                    new GradingPolicy(
                        row.passMark(),
                        ranges.getOrDefault(row.courseKey(), List.of()).stream()
                            .map(range -> new GradingPolicy.Range(range.name(), range.minimum()))
                            .toList(),
                        badges.getOrDefault(row.courseKey(), List.of()).stream()
                            .map(badge -> new Badge(badge.name(), badge.weight()))
                            .toList(),
                        row.minimumCompletion())));
  }

  @Override
  public boolean isStaff(CourseKey key, UserId user) {
    return courses.isStaff(key, user) || isAdmin.test(user) && exists(key);
  }

  private boolean exists(CourseKey key) {
    return !exactly(List.of(key)).isEmpty();
  }

  /** The database takes a key with blanks at its end for the same. */
  private List<CourseRow> exactly(Collection<CourseKey> keys) {
    Set<CourseKey> wanted = Set.copyOf(keys);
    return courses.findAll(keys).stream().filter(row -> wanted.contains(row.courseKey())).toList();
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
          courses.put(CourseRow.of(course), clock.instant());
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
          courses.setPolicy(key, policy.passMark(), policy.minimumCompletion());
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

package dev.laurel.campus;

import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Courses;
import dev.laurel.plugin.host.GradingPolicy;
import dev.laurel.plugin.host.Role;
import dev.laurel.plugin.host.UserId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The courses of the campus.
 *
 * @param registrar knows them
 * @param defaults the values of settings that were never set
 */
record CampusCourses(Registrar registrar, Supplier<Map<String, String>> defaults)
    implements Courses {

  @Override
  public Optional<Course> find(CourseKey key) {
    return registrar.course(key).map(this::complete);
  }

  private Course complete(Studies studies) {
    Course course = studies.course();
    Map<String, String> settings = new HashMap<>(defaults.get());
    settings.putAll(course.settings());
    return new Course(
        course.key(),
        course.title(),
        course.organisation(),
        course.number(),
        course.run(),
        course.pacing(),
        course.start(),
        course.end(),
        course.hasStarted(),
        course.modes(),
        settings,
        course.attributes());
  }

  @Override
  public List<Course> findAll(Collection<CourseKey> keys) {
    Map<CourseKey, Studies> all = registrar.courses();
    return Set.copyOf(keys).stream()
        .flatMap(key -> Optional.ofNullable(all.get(key)).stream())
        .map(this::complete)
        .toList();
  }

  @Override
  public Set<CourseKey> deleted(Collection<CourseKey> keys) {
    Set<CourseKey> deleted = new HashSet<>(registrar.deleted());
    deleted.retainAll(Set.copyOf(keys));
    return deleted;
  }

  @Override
  public Optional<GradingPolicy> gradingPolicy(CourseKey key) {
    return registrar.course(key).map(Studies::policy);
  }

  private boolean isAdmin(UserId user) {
    Registrar.Account account = registrar.accounts().get(user);
    return account != null && account.user().has(Role.ADMIN);
  }

  @Override
  public boolean isStaff(CourseKey key, UserId user) {
    return registrar
        .course(key)
        .map(studies -> studies.staff().contains(user) || isAdmin(user))
        .orElse(false);
  }

  @Override
  public boolean isStaffOfOrganisation(String organisation, UserId user) {
    return isAdmin(user)
        || taughtBy(user).stream().anyMatch(course -> course.organisation().equals(organisation));
  }

  @Override
  public List<Course> taughtBy(UserId user) {
    return registrar.courses().values().stream()
        .filter(studies -> studies.staff().contains(user))
        .map(this::complete)
        .sorted(Comparator.comparing(Course::title))
        .toList();
  }
}

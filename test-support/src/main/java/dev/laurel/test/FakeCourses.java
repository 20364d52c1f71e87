package dev.laurel.test;

import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Courses;
import dev.laurel.plugin.host.GradingPolicy;
import dev.laurel.plugin.host.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The courses of a {@link FakeHost}. */
record FakeCourses(FakeHost host) implements Courses {

  @Override
  public Optional<Course> find(CourseKey key) {
    return Optional.ofNullable(host.catalogue.get(key));
  }

  @Override
  public List<Course> findAll(Collection<CourseKey> keys) {
    return keys.stream().map(host.catalogue::get).filter(Objects::nonNull).toList();
  }

  @Override
  public Set<CourseKey> deleted(Collection<CourseKey> keys) {
    return keys.stream().filter(host.deleted::contains).collect(Collectors.toSet());
  }

  @Override
  public Optional<GradingPolicy> gradingPolicy(CourseKey key) {
    return Optional.ofNullable(host.policies.get(key));
  }

  @Override
  public boolean isStaff(CourseKey key, UserId user) {
    return host.staff.getOrDefault(key, Set.of()).contains(user);
  }

  @Override
  public boolean isStaffOfOrganisation(String organisation, UserId user) {
    return taughtBy(user).stream().anyMatch(course -> course.organisation().equals(organisation));
  }

  @Override
  public List<Course> taughtBy(UserId user) {
    return host.catalogue.values().stream().filter(course -> isStaff(course.key(), user)).toList();
  }
}

package dev.laurel.test;

import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Enrolment;
import dev.laurel.plugin.host.Enrolments;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The enrolments of a {@link FakeHost}. */
record FakeEnrolments(Map<CourseKey, TreeMap<UserId, Enrolment>> enrolled, Map<UserId, User> people)
    implements Enrolments {

  private NavigableMap<UserId, Enrolment> in(CourseKey course) {
    return enrolled.getOrDefault(course, new TreeMap<>());
  }

  @Override
  public Optional<Enrolment> find(CourseKey course, UserId learner) {
    return Optional.ofNullable(in(course).get(learner));
  }

  @Override
  public Map<CourseKey, Enrolment> ofLearner(UserId learner, Collection<CourseKey> courses) {
    return courses.stream()
        .distinct()
        .flatMap(course -> find(course, learner).stream())
        .collect(Collectors.toUnmodifiableMap(Enrolment::course, Function.identity()));
  }

  @Override
  public List<Enrolment> search(CourseKey course, String text, int limit) {
    String part = text.toLowerCase(Locale.ROOT);
    return in(course).values().stream()
        .filter(
            one -> {
              User person = people.get(one.learner());
              return person != null
                  && Stream.of(person.username(), person.fullName(), person.email())
                      .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(part));
            })
        .limit(limit)
        .toList();
  }

  @Override
  public List<Enrolment> allOf(UserId learner) {
    return enrolled.values().stream()
        .flatMap(course -> Optional.ofNullable(course.get(learner)).stream())
        .sorted(Comparator.comparing(Enrolment::since).reversed())
        .toList();
  }

  @Override
  public List<Enrolment> page(CourseKey course, @Nullable UserId after, int limit) {
    NavigableMap<UserId, Enrolment> rest =
        after == null ? in(course) : in(course).tailMap(after, false);
    return rest.values().stream().limit(limit).toList();
  }

  @Override
  public long count(CourseKey course, Set<String> modes) {
    return in(course).values().stream().filter(one -> modes.contains(one.mode())).count();
  }
}

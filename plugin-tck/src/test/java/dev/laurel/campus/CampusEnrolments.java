package dev.laurel.campus;

import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Enrolment;
import dev.laurel.plugin.host.Enrolments;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who learns what on the campus.
 *
 * @param registrar knows it
 */
record CampusEnrolments(Registrar registrar) implements Enrolments {

  private NavigableMap<UserId, Enrolment> in(CourseKey course) {
    return registrar.course(course).map(Studies::enrolled).orElse(Collections.emptyNavigableMap());
  }

  @Override
  public Optional<Enrolment> find(CourseKey course, UserId learner) {
    return Optional.ofNullable(in(course).get(learner));
  }

  @Override
  public Map<CourseKey, Enrolment> ofLearner(UserId learner, Collection<CourseKey> courses) {
    Map<CourseKey, Studies> all = registrar.courses();
    Map<CourseKey, Enrolment> found = new HashMap<>();
    for (CourseKey key : courses) {
      Studies studies = all.get(key);
      Enrolment one = studies == null ? null : studies.enrolled().get(learner);
      if (one != null) {
        found.put(key, one);
      }
    }
    return found;
  }

  @Override
  public List<Enrolment> search(CourseKey course, String text, int limit) {
    String part = text.toLowerCase(Locale.ROOT);
    Map<UserId, Registrar.Account> accounts = registrar.accounts();
    return in(course).values().stream()
        .flatMap(
            one ->
                Optional.ofNullable(accounts.get(one.learner())).stream()
                    .map(account -> Map.entry(account.user(), one)))
        .filter(entry -> matches(entry.getKey(), part))
        .sorted(Comparator.comparing(entry -> entry.getKey().username()))
        .limit(limit)
        .map(Map.Entry::getValue)
        .toList();
  }

  private static boolean matches(User user, String part) {
    return Stream.of(user.username(), user.fullName(), user.email())
        .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(part));
  }

  @Override
  public List<Enrolment> allOf(UserId learner) {
    return registrar.courses().values().stream()
        .flatMap(studies -> Optional.ofNullable(studies.enrolled().get(learner)).stream())
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

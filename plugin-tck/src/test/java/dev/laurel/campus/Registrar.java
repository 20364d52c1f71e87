package dev.laurel.campus;

import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Departure;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/** Everything that the campus knows, in memory; each entry is replaced as a whole. */
final class Registrar {

  private final Map<UserId, Account> accounts = new ConcurrentHashMap<>();
  private final Map<CourseKey, Studies> courses = new ConcurrentHashMap<>();
  private final Map<UserId, Departure> departed = new ConcurrentHashMap<>();
  private final Set<CourseKey> deleted = ConcurrentHashMap.newKeySet();
  private final AtomicLong looks = new AtomicLong();

  /** A person and what she signs in with. */
  record Account(User user, String password) {}

  Map<UserId, Account> accounts() {
    looks.incrementAndGet();
    return accounts;
  }

  Map<CourseKey, Studies> courses() {
    looks.incrementAndGet();
    return courses;
  }

  Map<UserId, Departure> departed() {
    looks.incrementAndGet();
    return departed;
  }

  Set<CourseKey> deleted() {
    looks.incrementAndGet();
    return deleted;
  }

  /** How often something was looked up: what a database would count as queries. */
  long looks() {
    return looks.get();
  }

  Optional<Studies> course(CourseKey key) {
    return Optional.ofNullable(courses().get(key));
  }

  void change(CourseKey key, UnaryOperator<Studies> change) {
    courses.computeIfPresent(key, (same, before) -> change.apply(before));
  }
}

package dev.laurel.host.course;

import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.GradingPolicy;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was read of courses while one page is put together, so that all its parts, also those of
 * plugins, tell of the same moment and ask the database once. Only for requests that change
 * nothing. It belongs to the thread that began it, and to those it is carried to.
 */
public final class Glance {

  private static final ThreadLocal<@Nullable Glance> CURRENT = new ThreadLocal<>();

  private final Map<CourseKey, Course> courses = new ConcurrentHashMap<>();
  private final Map<Set<CourseKey>, List<Course>> lists = new ConcurrentHashMap<>();
  private final Map<CourseKey, GradingPolicy> policies = new ConcurrentHashMap<>();

  private Glance() {}

  /** Begins one on this thread, and forgets what this thread had seen before. */
  public static void begin() {
    CURRENT.set(new Glance());
  }

  /** Ends that of this thread, if there is one. */
  public static void end() {
    CURRENT.remove();
  }

  /** Work that sees on another thread what this one has seen. */
  public static <T> Callable<T> carried(Callable<T> work) {
    Glance glance = CURRENT.get();
    return glance == null
        ? work
        : () -> {
          CURRENT.set(glance);
          try {
            return work.call();
          } finally {
            CURRENT.remove();
          }
        };
  }

  /** Courses in the order in which they are read, those seen before as they were then. */
  static List<Course> courses(
      Collection<CourseKey> keys, Function<Collection<CourseKey>, List<Course>> read) {
    Glance glance = CURRENT.get();
    return glance == null ? read.apply(keys) : glance.seen(Set.copyOf(keys), read);
  }

  private List<Course> seen(
      Set<CourseKey> keys, Function<Collection<CourseKey>, List<Course>> read) {
    Course only = keys.size() == 1 ? courses.get(keys.iterator().next()) : null;
    if (only != null) {
      return List.of(only);
    }
    return lists.computeIfAbsent(
        keys,
        all -> {
          List<Course> found = List.copyOf(read.apply(all));
          found.forEach(course -> courses.put(course.key(), course));
          return found;
        });
  }

  /** Policies by course, those seen before as they were then. */
  static Map<CourseKey, GradingPolicy> policies(
      Collection<CourseKey> keys,
      Function<Collection<CourseKey>, Map<CourseKey, GradingPolicy>> read) {
    Glance glance = CURRENT.get();
    if (glance == null) {
      return read.apply(keys);
    }
    List<CourseKey> unseen =
        keys.stream().distinct().filter(key -> !glance.policies.containsKey(key)).toList();
    if (!unseen.isEmpty()) {
      glance.policies.putAll(read.apply(unseen));
    }
    Map<CourseKey, GradingPolicy> all = new HashMap<>(glance.policies);
    all.keySet().retainAll(Set.copyOf(keys));
    return all;
  }
}

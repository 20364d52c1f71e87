package dev.laurel.host.glance;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was read while one page is put together, so that all its parts, also those of plugins, tell
 * of the same moment and ask the database once. That something was not there is not kept. Only for
 * requests that change nothing. It belongs to the thread that began it, and to those it is carried
 * to.
 */
public final class Glance {

  private static final ThreadLocal<@Nullable Glance> CURRENT = new ThreadLocal<>();

  private final Map<Question, Object> seen = new ConcurrentHashMap<>();
  private final Map<Question, List<?>> lists = new ConcurrentHashMap<>();

  private Glance() {}

  /** What was asked for: a thing of a type, whose it is, and by which key. */
  private record Question(Class<?> type, Object whose, Object key) {}

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

  /**
   * Things in the order in which they are read, those seen before as they were then.
   *
   * @param <K> what they are asked for by
   * @param <V> what they are
   * @param type what they are
   * @param keys which
   * @param key the key of one of them
   * @param read reads them; may leave out some
   * @return a list that cannot be changed
   */
  public static <K, V> List<V> list(
      Class<V> type, Set<K> keys, Function<V, K> key, Function<Set<K>, List<V>> read) {
    Glance glance = CURRENT.get();
    if (glance == null) {
      return List.copyOf(read.apply(keys));
    }
    Object only = keys.size() == 1 ? glance.seen.get(one(type, keys.iterator().next())) : null;
    if (only != null) {
      return List.of(type.cast(only));
    }
    List<?> before = glance.lists.get(one(type, keys));
    if (before != null) {
      return before.stream().<V>map(type::cast).toList();
    }
    List<V> found = List.copyOf(read.apply(keys));
    found.forEach(value -> glance.seen.put(one(type, key.apply(value)), value));
    glance.lists.put(one(type, keys), found);
    return found;
  }

  /**
   * All things of somebody, so that each of them is seen.
   *
   * @param <K> what they are asked for by
   * @param <V> what they are
   * @param type what they are
   * @param whose whose they are
   * @param key the key of one of them
   * @param read reads them
   * @return what was read
   */
  public static <K, V> List<V> all(
      Class<V> type, Object whose, Function<V, K> key, Supplier<List<V>> read) {
    List<V> found = read.get();
    Glance glance = CURRENT.get();
    if (glance != null) {
      found.forEach(
          value -> glance.seen.putIfAbsent(new Question(type, whose, key.apply(value)), value));
    }
    return found;
  }

  private static Question one(Class<?> type, Object key) {
    return new Question(type, "", key);
  }

  /**
   * Things by key, those seen before as they were then; the others are read together.
   *
   * @param <K> what they are asked for by
   * @param <V> what they are
   * @param type what they are
   * @param whose whose they are: those of one have nothing to do with those of another
   * @param keys which
   * @param read reads some of them; may leave out some
   * @return those that are there
   */
  public static <K, V> Map<K, V> each(
      Class<V> type, Object whose, Collection<K> keys, Function<List<K>, Map<K, V>> read) {
    Glance glance = CURRENT.get();
    List<K> unseen =
        keys.stream()
            .distinct()
            .filter(
                key -> glance == null || !glance.seen.containsKey(new Question(type, whose, key)))
            .toList();
    Map<K, V> all = new HashMap<>(unseen.isEmpty() ? Map.of() : read.apply(unseen));
    if (glance != null) {
      all.forEach((key, value) -> glance.seen.put(new Question(type, whose, key), value));
      for (K key : keys) {
        Object value = glance.seen.get(new Question(type, whose, key));
        if (value != null) {
          all.put(key, type.cast(value));
        }
      }
    }
    return all;
  }
}

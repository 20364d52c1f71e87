package dev.laurel.host.plugin;

import dev.laurel.kit.persistence.Database;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Remembers which plugins guard the start of courses. While one of them is not there, nobody can
 * say whether a course may start; so none does, until the plugin is back or an administrator
 * forgets it.
 */
public final class Guardians {

  private final Kept kept;
  private final Set<String> known = new ConcurrentSkipListSet<>();

  /** Where they are kept. */
  interface Kept {

    List<String> all();

    void insert(String plugin);

    void delete(String plugin);
  }

  /** Those that a database remembers. */
  public Guardians(Database database) {
    this(in(database));
  }

  Guardians(Kept kept) {
    this.kept = kept;
    known.addAll(kept.all());
  }

  private static Kept in(Database database) {
    GuardianMapper guardians = database.mapper(GuardianMapper.class);
    return new Kept() {
      @Override
      public List<String> all() {
        return guardians.all();
      }

      @Override
      public void insert(String plugin) {
        database.inTransaction(() -> guardians.insert(plugin));
      }

      @Override
      public void delete(String plugin) {
        database.inTransaction(() -> guardians.delete(plugin));
      }
    };
  }

  /** The mappers of this feature. */
  public static List<Class<?>> mappers() {
    return List.of(GuardianMapper.class);
  }

  /** The ids of all. */
  Set<String> ids() {
    return new TreeSet<>(known);
  }

  void remember(String plugin) {
    if (known.add(plugin)) {
      kept.insert(plugin);
    }
  }

  void forget(String plugin) {
    if (known.remove(plugin)) {
      kept.delete(plugin);
    }
  }
}

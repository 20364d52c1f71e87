package dev.laurel.certificates.doctor;

import dev.laurel.kit.persistence.Database;
import java.time.Duration;
import java.util.List;

/** The server: its version, its settings, and how far away it is. */
final class DatabaseCheck implements Check {

  private static final int TIMES = 5;

  private final Database database;
  private final DoctorMapper mapper;

  DatabaseCheck(Database database) {
    this.database = database;
    this.mapper = database.mapper(DoctorMapper.class);
  }

  @Override
  public Topic topic() {
    return Topic.DATABASE;
  }

  @Override
  public List<Finding> find() {
    try {
      // On one connection: to open one is not what is measured.
      return database.inTransaction(() -> DatabaseVerdict.of(mapper.settings(), away()));
    } catch (RuntimeException e) {
      if (!Databases.isAway(e)) {
        throw e;
      }
      return List.of(
          Finding.of(
              Topic.DATABASE, FindingCode.DATABASE_UNREACHABLE, Databases.words(e).orElse("")));
    }
  }

  /** The shortest of some tries: others may have waited for something else. */
  private Duration away() {
    long shortest = Long.MAX_VALUE;
    for (int i = 0; i < TIMES; i++) {
      long before = System.nanoTime();
      mapper.one();
      shortest = Math.min(shortest, System.nanoTime() - before);
    }
    return Duration.ofNanos(shortest);
  }
}

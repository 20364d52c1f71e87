package dev.laurel.certificates.certificate;

import dev.laurel.certificates.audit.AuditLog;
import dev.laurel.kit.persistence.Database;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The exceptions of courses: who gets a certificate although the rules say otherwise. */
public final class Allowlist {

  private static final int PAGE = 1000;

  private final Database database;
  private final AllowlistMapper entries;
  private final AuditLog audit;
  private final Clock clock;
  private final List<Consumer<CourseKey>> watchers = new CopyOnWriteArrayList<>();

  /** Exceptions in a database. */
  public Allowlist(Database database, AuditLog audit, Clock clock) {
    this.database = database;
    this.entries = database.mapper(AllowlistMapper.class);
    this.audit = audit;
    this.clock = clock;
  }

  /** Says who is told, in the transaction that adds them, of a course with new exceptions. */
  public void watch(Consumer<CourseKey> watcher) {
    watchers.add(watcher);
  }

  /** The exceptions of a course, the latest first. */
  public List<Allowed> of(CourseKey course) {
    return entries.of(course);
  }

  /** The exception of a learner. */
  public Optional<Allowed> find(CourseKey course, UserId learner) {
    return entries.find(course, learner);
  }

  /** Which of some learners have an exception. */
  public Set<UserId> among(CourseKey course, Collection<UserId> users) {
    return users.isEmpty() ? Set.of() : Set.copyOf(entries.among(course, users));
  }

  /** Which of the learners from one to another have an exception. */
  Set<UserId> between(CourseKey course, UserId first, UserId last) {
    return Set.copyOf(entries.between(course, first, last));
  }

  /**
   * Adds exceptions, all or none.
   *
   * @param reasons why, by learner
   */
  public void add(CourseKey course, Map<User, String> reasons, User who) {
    if (reasons.isEmpty()) {
      return;
    }
    database.inTransaction(
        () -> {
          List<AllowlistMapper.Entry> rows =
              reasons.entrySet().stream()
                  .map(entry -> new AllowlistMapper.Entry(entry.getKey().id(), entry.getValue()))
                  .toList();
          for (int from = 0; from < rows.size(); from += PAGE) {
            entries.putAll(
                course,
                rows.subList(from, Math.min(from + PAGE, rows.size())),
                name(who),
                clock.instant());
          }
          audit.recordAll(
              course,
              who,
              "EXCEPTION_ADDED",
              reasons.entrySet().stream()
                  .map(
                      entry ->
                          new AuditLog.Done(
                              entry.getKey().id(), name(entry.getKey()), entry.getValue()))
                  .toList());
          watchers.forEach(watcher -> watcher.accept(course));
        });
  }

  /** Removes an exception; says whether there was one. */
  public boolean remove(CourseKey course, User learner, User who) {
    return database.inTransaction(
        () -> {
          boolean was = entries.delete(course, learner.id()) > 0;
          if (was) {
            audit.recordOf(course, who, "EXCEPTION_REMOVED", learner.id(), name(learner), "");
          }
          return was;
        });
  }

  static String name(User user) {
    return user.fullName().isBlank() ? user.username() : user.fullName();
  }
}

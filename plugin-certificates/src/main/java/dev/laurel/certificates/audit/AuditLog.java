package dev.laurel.certificates.audit;

import dev.laurel.kit.persistence.Database;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down who did what, in the caller's transaction. */
public final class AuditLog {

  private static final int LONGEST = 255;
  private static final int PAGE = 500;
  private static final int LONGEST_REASON = 500;

  private final AuditMapper entries;
  private final Clock clock;

  /** The log of a database. */
  public AuditLog(Database database, Clock clock) {
    this.entries = database.mapper(AuditMapper.class);
    this.clock = clock;
  }

  /** The mappers of this feature. */
  public static List<Class<?>> mappers() {
    return List.of(AuditMapper.class);
  }

  /**
   * Writes an entry.
   *
   * @param course the course it is about, or null
   * @param who who did it, or null for the system itself
   */
  public void record(
      @Nullable CourseKey course,
      @Nullable User who,
      String action,
      String subject,
      String reason) {
    insert(course, null, null, who, action, subject, reason);
  }

  /**
   * Writes an entry that belongs to a course and to something else.
   *
   * @param about what it is about: an id of at most 64 ASCII characters
   */
  public void recordAbout(
      @Nullable CourseKey course,
      String about,
      User who,
      String action,
      String subject,
      String reason) {
    insert(course, about, null, who, action, subject, reason);
  }

  /**
   * Writes an entry about something that was done to a person, so that it goes where she goes, and
   * is erased with her.
   *
   * @param person to whom it was done
   * @param name what she is called
   */
  public void recordOf(
      CourseKey course,
      @Nullable User who,
      String action,
      UserId person,
      String name,
      String reason) {
    insert(course, null, person, who, action, name, reason);
  }

  private void insert(
      @Nullable CourseKey course,
      @Nullable String about,
      @Nullable UserId person,
      @Nullable User who,
      String action,
      String subject,
      String reason) {
    entries.insert(
        course,
        about,
        person,
        clock.instant(),
        who == null ? null : who.id(),
        who == null ? "" : cut(name(who), LONGEST),
        action,
        cut(subject, LONGEST),
        cut(reason, LONGEST_REASON));
  }

  /**
   * What was done to somebody.
   *
   * @param person to whom
   * @param name what she is called
   * @param reason why
   */
  public record Done(UserId person, String name, String reason) {}

  /**
   * Writes many entries of one action.
   *
   * @param done what was done, in that order
   */
  public void recordAll(CourseKey course, @Nullable User who, String action, List<Done> done) {
    for (int from = 0; from < done.size(); from += PAGE) {
      entries.insertAll(
          course,
          clock.instant(),
          who == null ? null : who.id(),
          who == null ? "" : cut(name(who), LONGEST),
          action,
          done.subList(from, Math.min(from + PAGE, done.size())).stream()
              .map(
                  one ->
                      new AuditMapper.About(
                          one.person(),
                          cut(one.name(), LONGEST),
                          cut(one.reason(), LONGEST_REASON)))
              .toList());
    }
  }

  /** The latest entries about something, the latest first. */
  public List<AuditEntry> latestAbout(String about, int limit) {
    return entries.latestAbout(about, limit);
  }

  /** What was done to somebody in a course, the latest first. */
  public List<AuditEntry> latestOf(CourseKey course, UserId person, int limit) {
    return entries.latestOf(course, person, limit);
  }

  /** The latest entries of a course, the latest first. */
  public List<AuditEntry> latest(CourseKey course, int limit) {
    return entries.latest(course, limit);
  }

  /** What somebody is called where it is told who did what. */
  public static String name(User user) {
    return user.fullName().isEmpty() ? user.username() : user.fullName();
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }
}

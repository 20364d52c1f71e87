package dev.laurel.certificates.audit;

import dev.laurel.kit.persistence.Database;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.User;
import java.time.Clock;
import java.util.List;
import java.util.Map;
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
    insert(course, null, who, action, subject, reason);
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
    insert(course, about, who, action, subject, reason);
  }

  private void insert(
      @Nullable CourseKey course,
      @Nullable String about,
      @Nullable User who,
      String action,
      String subject,
      String reason) {
    entries.insert(
        course,
        about,
        clock.instant(),
        who == null ? null : who.id(),
        who == null ? "" : cut(name(who), LONGEST),
        action,
        cut(subject, LONGEST),
        cut(reason, LONGEST_REASON));
  }

  /**
   * Writes many entries of one action.
   *
   * @param reasons why, by subject, in the order in which it was done
   */
  public void recordAll(
      CourseKey course,
      @Nullable User who,
      String action,
      List<Map.Entry<String, String>> reasons) {
    for (int from = 0; from < reasons.size(); from += PAGE) {
      entries.insertAll(
          course,
          clock.instant(),
          who == null ? null : who.id(),
          who == null ? "" : cut(name(who), LONGEST),
          action,
          reasons.subList(from, Math.min(from + PAGE, reasons.size())).stream()
              .map(
                  one ->
                      new AuditMapper.About(
                          cut(one.getKey(), LONGEST), cut(one.getValue(), LONGEST_REASON)))
              .toList());
    }
  }

  /** The latest entries about something, the latest first. */
  public List<AuditEntry> latestAbout(String about, int limit) {
    return entries.latestAbout(about, limit);
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

package dev.laurel.host.departure;

import dev.laurel.host.event.Event;
import dev.laurel.host.event.Outbox;
import dev.laurel.kit.persistence.Database;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.UserId;
import java.time.Clock;
import java.util.List;

/** Erases people, merges accounts and deletes courses; each all at once or not at all. */
public final class Departures {

  private static final List<String> COURSE_TABLES =
      List.of(
          "host_course_mode",
          "host_course_staff",
          "host_course_setting",
          "host_badge",
          "host_grade_range",
          "host_enrolment",
          "host_progress",
          "host_unit",
          "host_answer");

  private final Database database;
  private final DepartureMapper departures;
  private final Outbox outbox;
  private final Clock clock;

  /**
   * Departures in a database.
   *
   * @param database the database
   * @param outbox where events go
   * @param clock what time it is
   */
  public Departures(Database database, Outbox outbox, Clock clock) {
    this.database = database;
    this.departures = database.mapper(DepartureMapper.class);
    this.outbox = outbox;
    this.clock = clock;
  }

  /** The mappers of this feature. */
  public static List<Class<?>> mappers() {
    return List.of(DepartureMapper.class);
  }

  /**
   * Erases a person: her name, address and password, where she was enrolled and what she reached.
   * Nobody can sign in with the account any more; her user name is free again.
   *
   * @param user who
   * @return whether she was there
   */
  public boolean erase(UserId user) {
    return database.inTransaction(
        () -> {
          boolean was = departures.erase(user, clock.instant()) > 0;
          if (was) {
            leave(user);
            outbox.add(new Event(Event.Kind.USER_ERASED, null, user));
          }
          return was;
        });
  }

  /**
   * Merges an account into another: its enrolments, scores, answers and courses are the other's,
   * unless that has its own. Nobody can sign in with the first any more.
   *
   * @param user the account that is no more
   * @param into the account the person goes on with
   * @return whether it was there
   */
  public boolean merge(UserId user, UserId into) {
    return database.inTransaction(
        () -> {
          boolean was = departures.mergeInto(user, into) > 0;
          if (was) {
            departures.forward(user, into);
            departures.giveEnrolments(user, into);
            departures.giveProgress(user, into);
            departures.giveAnswers(user, into);
            departures.giveStaff(user, into);
            leave(user);
            outbox.add(new Event(Event.Kind.USER_MERGED, null, user, into));
          }
          return was;
        });
  }

  private void leave(UserId user) {
    departures.deleteEnrolments(user);
    departures.deleteProgress(user);
    departures.deleteAnswers(user);
    departures.deleteStaff(user);
    departures.deleteSessions(user);
    departures.deleteEvents(user);
  }

  /**
   * Deletes a course with all that belongs to it.
   *
   * @param course which
   * @return whether it was there
   */
  public boolean delete(CourseKey course) {
    return database.inTransaction(
        () -> {
          boolean was = departures.deleteCourse(course) > 0;
          if (was) {
            COURSE_TABLES.forEach(table -> departures.deletePart(table, course));
            departures.remember(course, clock.instant());
            outbox.add(new Event(Event.Kind.COURSE_DELETED, course, null));
          }
          return was;
        });
  }
}

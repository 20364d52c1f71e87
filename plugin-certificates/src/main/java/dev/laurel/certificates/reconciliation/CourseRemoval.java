package dev.laurel.certificates.reconciliation;

import dev.laurel.certificates.audit.AuditLog;
import dev.laurel.certificates.generation.Generations;
import dev.laurel.kit.persistence.Database;
import dev.laurel.plugin.host.CourseKey;
import java.time.Clock;

/**
 * Takes down what a deleted course had set up: its run is cancelled, its designs are retired, its
 * exceptions and assignments go. What was issued stays, with the designs it was printed from.
 */
final class CourseRemoval {

  private final Database database;
  private final GoneCourseMapper courses;
  private final Generations generations;
  private final AuditLog audit;
  private final Clock clock;

  CourseRemoval(Database database, Generations generations, AuditLog audit, Clock clock) {
    this.database = database;
    this.courses = database.mapper(GoneCourseMapper.class);
    this.generations = generations;
    this.audit = audit;
    this.clock = clock;
  }

  /** Takes down; says whether there was anything. */
  boolean remove(CourseKey course) {
    return database.inTransaction(
        () -> {
          if (!courses.isKept(course)) {
            return false;
          }
          generations.cancelGoing(course, null);
          courses.close(course, clock.instant());
          courses.deleteAssignments(course);
          courses.deleteExamples(course);
          courses.deleteExceptions(course);
          courses.deleteFields(course);
          courses.retireDesigns(course, clock.instant());
          audit.record(course, null, "COURSE_DELETED", "", "");
          return true;
        });
  }
}

package dev.laurel.host.course;

import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** Starts courses: when somebody asks, and by themselves when their date has come. */
public final class CourseStarts {

  private final CourseCatalog courses;
  private final StartGuards guards;
  private final Clock clock;

  /**
   * Starts courses.
   *
   * @param courses the courses
   * @param guards what may keep one from starting
   * @param clock what time it is
   */
  public CourseStarts(CourseCatalog courses, StartGuards guards, Clock clock) {
    this.courses = courses;
    this.guards = guards;
    this.clock = clock;
  }

  /**
   * What came of it.
   *
   * @param state where the course is now; {@code OPEN} also when it has just started
   * @param blockers what keeps it closed, when its time has come
   */
  public record Outcome(CourseStart.State state, List<StartBlocker> blockers) {

    /** Whether learners may go in. */
    public boolean isOpen() {
      return state == CourseStart.State.OPEN;
    }
  }

  /**
   * Starts a course on request, whatever date is planned.
   *
   * @param course the course
   * @param locale the language of the one who asks
   * @return open, or blocked
   */
  public Outcome start(Course course, Locale locale) {
    return settle(course, true, locale);
  }

  /**
   * Where a course is; one whose date has come is started when nothing blocks it.
   *
   * @param course the course
   * @param locale the language of the reader
   * @return its state
   */
  public Outcome look(Course course, Locale locale) {
    return settle(course, false, locale);
  }

  /**
   * What would keep a course from starting, whatever its date.
   *
   * @param course which course
   * @param locale the language of the reader
   * @return the blockers
   */
  public List<StartBlocker> blockers(CourseKey course, Locale locale) {
    return guards.blockers(course, locale);
  }

  /** Starts every course whose date has come and that nothing blocks. */
  public void startDue() {
    courses.findAll(courses.due()).forEach(course -> settle(course, false, Locale.ENGLISH));
  }

  private Outcome settle(Course course, boolean isAsked, Locale locale) {
    boolean mayStart =
        !course.hasStarted()
            && CourseStart.decide(false, course.start(), isAsked, clock.instant(), List.of())
                == CourseStart.State.STARTS;
    List<StartBlocker> blockers = mayStart ? guards.blockers(course.key(), locale) : List.of();
    CourseStart.State state =
        CourseStart.decide(course.hasStarted(), course.start(), isAsked, clock.instant(), blockers);
    if (state == CourseStart.State.STARTS) {
      courses.markStarted(course.key());
      return new Outcome(CourseStart.State.OPEN, List.of());
    }
    return new Outcome(state, blockers);
  }
}

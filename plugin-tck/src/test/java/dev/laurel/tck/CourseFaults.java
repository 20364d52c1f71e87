package dev.laurel.tck;

import static dev.laurel.tck.Twist.but;

import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Courses;
import dev.laurel.plugin.host.EnrolmentMode;
import dev.laurel.plugin.host.GradingPolicy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What can be wrong with courses and enrolments. */
final class CourseFaults {

  private CourseFaults() {}

  private static Fault course(String name, String caughtBy, UnaryOperator<Course> change) {
    return Fault.of(
        name, caughtBy, Courses.class, "find", call -> call.<Optional<Course>>real().map(change));
  }

  /** Answers the first time, and remembers. */
  static Twist remembering() {
    Map<List<Object>, Object> known = new ConcurrentHashMap<>();
    return call -> {
      Object now = call.real();
      Object before = known.putIfAbsent(List.of(call.args()), now);
      return before == null ? now : before;
    };
  }

  static @Nullable Instant asLocal(@Nullable Instant moment) {
    return moment == null
        ? null
        : moment.plusMillis(TimeZone.getDefault().getOffset(moment.toEpochMilli()));
  }

  static List<Fault> all() {
    List<Fault> faults = new ArrayList<>();
    courses(faults);
    staff(faults);
    return faults;
  }

  private static void courses(List<Fault> faults) {
    faults.add(
        Fault.of("remembers courses", "courseIsAsItIsNow", Courses.class, "find", remembering()));
    faults.add(course("loses the end", "courseIsAsItIsNow", course -> but(course, "end", null)));
    faults.add(
        Fault.of(
            "has a policy where there is no course",
            "nothingIsFoundWhereThereIsNoCourse",
            Courses.class,
            "gradingPolicy",
            call -> call.<Optional<GradingPolicy>>real().or(() -> Optional.of(Scene.policy(0.6)))));
    faults.add(
        Fault.of(
            "takes what is not found for deleted",
            "nothingIsFoundWhereThereIsNoCourse",
            Courses.class,
            "deleted",
            call -> Set.copyOf(call.<java.util.Collection<CourseKey>>arg(0))));
    faults.add(
        Fault.of(
            "leaves one of many out",
            "manyAreFoundAsOneIs",
            Courses.class,
            "findAll",
            call -> call.<List<Course>>real().stream().skip(1).toList()));
    faults.add(
        Fault.of(
            "compares keys whatever their case",
            "keysAreComparedExactly",
            Courses.class,
            "find",
            call -> {
              Optional<Course> found = call.real();
              CourseKey key = call.arg(0);
              return found.isPresent()
                  ? found
                  : call.with(new CourseKey(Scene.swapped(key.value())));
            }));
    faults.add(
        Fault.of(
            "compares keys without blanks at their end",
            "keysAreComparedExactly",
            Courses.class,
            "findAll",
            call ->
                call.with(
                    call.<java.util.Collection<CourseKey>>arg(0).stream()
                        .map(key -> new CourseKey(key.value().strip()))
                        .toList())));
    faults.add(
        course(
            "reads moments in the machine's zone",
            "momentsDoNotDependOnTheZone",
            course -> but(course, "start", asLocal(course.start()))));
    faults.add(
        course(
            "knows three bytes of a letter",
            "titlesAreKeptInAnyScript",
            course -> but(course, "title", course.title().replaceAll("[^\\x{0}-\\x{FFFF}]", "?"))));
    faults.add(
        course(
            "lets all modes have certificates",
            "modesAreThoseOfTheCourse",
            course ->
                but(
                    course,
                    "modes",
                    course.modes().stream()
                        .map(mode -> new EnrolmentMode(mode.slug(), mode.name(), true))
                        .toList())));
    faults.add(
        course(
            "closes a course whose start is moved",
            "startedCourseStaysStarted",
            course ->
                but(
                    course,
                    "hasStarted",
                    course.start() != null && course.start().isBefore(Instant.now()))));
    faults.add(
        Fault.of(
            "has ranges in another order",
            "gradingPolicyIsTheOneOfNow",
            Courses.class,
            "gradingPolicy",
            call ->
                call.<Optional<GradingPolicy>>real()
                    .map(
                        policy -> {
                          List<GradingPolicy.Range> ranges = new ArrayList<>(policy.ranges());
                          Collections.reverse(ranges);
                          return but(policy, "ranges", ranges);
                        })));
    faults.add(
        Fault.of(
            "forgets what was deleted",
            "deletedCoursesAreTold",
            Courses.class,
            "deleted",
            call -> Set.of()));
    faults.add(
        new Fault(
            "takes a course that was made again for deleted",
            "courseMadeAgainIsNotDeleted",
            stage -> {
              Set<CourseKey> ever = new HashSet<>();
              return Fault.stage(
                  Fault.service(
                      stage,
                      Courses.class,
                      "deleted",
                      call -> {
                        Set<CourseKey> found = new HashSet<>(ever);
                        found.retainAll(call.<java.util.Collection<CourseKey>>arg(0));
                        return found;
                      }),
                  "delete",
                  call -> {
                    ever.add(call.arg(0));
                    return call.real();
                  });
            }));
  }

  private static void staff(List<Fault> faults) {
    faults.add(
        Fault.of(
            "keeps staff for ever",
            "staffAreWhoTheCourseNames",
            Courses.class,
            "isStaff",
            new Twist() {
              private final Set<List<Object>> ever = ConcurrentHashMap.newKeySet();

              @Override
              public Object answer(Call call) throws Throwable {
                if (call.<Boolean>real()) {
                  ever.add(List.of(call.args()));
                }
                return ever.contains(List.of(call.args()));
              }
            }));
    faults.add(
        new Fault(
            "lets administrators teach only what they teach",
            "administratorsAreStaffOfEveryCourse",
            stage -> {
              Courses real = stage.host().courses();
              return Fault.service(
                  stage,
                  Courses.class,
                  "isStaff",
                  call ->
                      real.taughtBy(call.arg(1)).stream()
                          .anyMatch(course -> course.key().equals(call.<CourseKey>arg(0))));
            }));
    faults.add(
        new Fault(
            "lets administrators be staff of nothing",
            "nobodyIsStaffOfNoCourse",
            stage -> {
              Courses real = stage.host().courses();
              return Fault.service(
                  stage,
                  Courses.class,
                  "isStaff",
                  call -> call.<Boolean>real() || real.isStaffOfOrganisation("none", call.arg(1)));
            }));
    faults.add(
        new Fault(
            "takes all organisations for one",
            "staffOfAnOrganisationTeachOneOfItsCourses",
            stage -> {
              Courses real = stage.host().courses();
              return Fault.service(
                  stage,
                  Courses.class,
                  "isStaffOfOrganisation",
                  call -> call.<Boolean>real() || !real.taughtBy(call.arg(1)).isEmpty());
            }));
    faults.add(
        Fault.of(
            "lists courses in another order",
            "taughtCoursesComeByTitle",
            Courses.class,
            "taughtBy",
            call ->
                call.<List<Course>>real().stream()
                    .sorted(Comparator.comparing(Course::title).reversed())
                    .toList()));
  }
}

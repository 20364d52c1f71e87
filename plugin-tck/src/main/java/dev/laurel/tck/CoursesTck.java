package dev.laurel.tck;

import dev.laurel.plugin.host.Badge;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Courses;
import dev.laurel.plugin.host.EnrolmentMode;
import dev.laurel.plugin.host.GradingPolicy;
import dev.laurel.plugin.host.Pacing;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What {@link Courses} promises of courses themselves. */
public interface CoursesTck extends Staged {

  private Courses courses() {
    return stage().host().courses();
  }

  private Course now(CourseKey key) {
    Optional<Course> found = courses().find(key);
    Promise.of("Courses.find", "the course, or nothing when there is none")
        .holds(found.isPresent(), "the course " + key + " was made a moment ago and is not found");
    return found.orElseThrow();
  }

  /** A course is found with all that it is, and anew after each change. */
  @Test
  default void courseIsAsItIsNow() {
    Promise promise = Promise.of("Courses", "The host's courses, always as they are now.");
    NewCourse made =
        Scene.something()
            .from(Instant.parse("2031-01-02T03:04:05Z"), Instant.parse("2032-02-03T04:05:06Z"));
    CourseKey key = stage().course(made);
    Course first = now(key);
    promise.is(key, first.key(), "the key");
    promise.is(made.title(), first.title(), "the title");
    promise.is(made.organisation(), first.organisation(), "the organisation");
    promise.is(made.pacing(), first.pacing(), "the pacing");
    promise.is(made.start(), first.start(), "the start");
    promise.is(made.end(), first.end(), "the end");
    promise.is(false, first.hasStarted(), "a course that starts in years");

    NewCourse changed =
        new NewCourse(
            made.title() + " anew",
            made.organisation() + "2",
            Pacing.INSTRUCTOR,
            null,
            null,
            made.modes(),
            made.staff());
    stage().change(key, changed);
    Course second = now(key);
    promise.is(changed.title(), second.title(), "the title after a change");
    promise.is(changed.organisation(), second.organisation(), "the organisation after a change");
    promise.is(changed.pacing(), second.pacing(), "the pacing after a change");
    promise.is(null, second.start(), "a start that was taken away");
    promise.is(null, second.end(), "an end that was taken away");
    Promise.of("Course", "Keeps copies, so that the value cannot change.")
        .is(made.title(), first.title(), "the value that was had before");
  }

  /** Nothing is found where there is no course. */
  @Test
  default void nothingIsFoundWhereThereIsNoCourse() {
    CourseKey none = Scene.noCourse();
    Promise.of("Courses.find", "the course, or nothing when there is none")
        .is(Optional.empty(), courses().find(none), "a course that never was");
    Promise.of("Courses.gradingPolicy", "the policy, or nothing when there is no such course")
        .is(Optional.empty(), courses().gradingPolicy(none), "a course that never was");
    Promise.of("Courses.findAll", "those that exist, in any order")
        .is(List.of(), courses().findAll(Set.of(none)), "a course that never was");
    Promise.of("Courses.findAll", "those that exist, in any order")
        .is(List.of(), courses().findAll(List.of()), "no keys");
    Promise.of("Courses.deleted", "that a course is not found does not mean that it was deleted")
        .is(Set.of(), courses().deleted(Set.of(none)), "a course that never was");
    Promise.of("Courses.deleted", "Which of some courses were deleted")
        .is(Set.of(), courses().deleted(Set.of()), "no keys");
  }

  /** Many are found as each of them is found. */
  @Test
  default void manyAreFoundAsOneIs() {
    Scene scene = new Scene(stage());
    List<CourseKey> keys = List.of(scene.course(), scene.course(), scene.course());
    List<CourseKey> asked = new java.util.ArrayList<>(keys);
    asked.add(Scene.noCourse());
    List<Course> found = courses().findAll(asked);
    Promise promise = Promise.of("Courses.findAll", "those that exist, in any order");
    promise.is(keys.size(), found.size(), "the number of courses");
    promise.is(
        keys.stream().map(this::now).collect(Collectors.toSet()),
        new HashSet<>(found),
        "what Courses.find says of them");
  }

  /** A key is compared exactly: capitals count. */
  @Test
  default void keysAreComparedExactly() {
    CourseKey key = new Scene(stage()).course();
    Promise promise = Promise.of("CourseKey", "at most 255 characters, compared exactly");
    for (String other : List.of(Scene.swapped(key.value()), key.value() + " ")) {
      if (!other.equals(key.value()) && other.length() <= 255) {
        promise.is(
            Optional.empty(),
            courses().find(new CourseKey(other)),
            "‘%s’ where there is only ‘%s’".formatted(other, key));
        promise.is(
            List.of(),
            courses().findAll(List.of(new CourseKey(other))),
            "‘%s’ among many where there is only ‘%s’".formatted(other, key));
      }
    }
  }

  /** Moments stay the same whatever the zone of the machine, also in hours that clocks skip. */
  @Test
  @ResourceLock(Resources.TIME_ZONE)
  default void momentsDoNotDependOnTheZone() {
    Promise promise = Promise.of("package-info", "all times are {@link java.time.Instant}s");
    TimeZone before = TimeZone.getDefault();
    try {
      for (String[] zones :
          new String[][] {
            {"UTC", "Pacific/Kiritimati"},
            {"Pacific/Kiritimati", "America/Los_Angeles"},
            {"Europe/Berlin", "UTC"}
          }) {
        TimeZone.setDefault(TimeZone.getTimeZone(zones[0]));
        NewCourse made = Scene.something().from(Scene.SKIPPED, Scene.TWICE);
        CourseKey key = stage().course(made);
        TimeZone.setDefault(TimeZone.getTimeZone(zones[1]));
        String how = "set in %s and read in %s".formatted(zones[0], zones[1]);
        promise.is(made.start(), now(key).start(), "a start " + how);
        promise.is(made.end(), now(key).end(), "an end " + how);
      }
    } finally {
      TimeZone.setDefault(before);
    }
  }

  /** Titles and organisations are kept letter by letter. */
  @Test
  default void titlesAreKeptInAnyScript() {
    Promise promise = Promise.of("Courses", "The host's courses, always as they are now.");
    for (String name : Scene.NAMES) {
      NewCourse made = Scene.something().titled(name);
      promise.is(name, now(stage().course(made)).title(), "a title in another script");
    }
  }

  /** The modes are those of the course, with what they are called and worth. */
  @Test
  default void modesAreThoseOfTheCourse() {
    Promise promise = Promise.of("Course", "the modes in which learners may be enrolled");
    List<EnrolmentMode> modes =
        List.of(
            new EnrolmentMode("verified", "Geprüft 認証", true),
            new EnrolmentMode("audit", "Audit", false));
    CourseKey key = stage().course(Scene.something().with(modes));
    promise.is(Set.copyOf(modes), Set.copyOf(now(key).modes()), "the modes");
    promise.is(
        Set.of("verified"), now(key).certificateEligibleModes(), "those that get certificates");
    stage().change(key, Scene.something().with(List.of(Scene.HONOR)));
    promise.is(List.of(Scene.HONOR), now(key).modes(), "the modes after a change");
  }

  /** A course that has started stays started, also when its start is moved. */
  @Test
  default void startedCourseStaysStarted() {
    NewCourse made = Scene.something().from(Instant.parse("2020-01-01T00:00:00Z"), null);
    CourseKey key = stage().course(made);
    stage().tryStart(key);
    Promise promise = Promise.of("Course", "whether it is open; once true it stays true");
    promise.is(true, now(key).hasStarted(), "a course that nothing keeps from starting");
    stage().change(key, made.from(Instant.parse("2040-01-01T00:00:00Z"), null));
    promise.is(true, now(key).hasStarted(), "a course whose start was moved later on");
  }

  /** The policy is the one of now, its ranges the highest first. */
  @Test
  default void gradingPolicyIsTheOneOfNow() {
    CourseKey key = new Scene(stage()).course();
    Promise promise =
        Promise.of("Courses.gradingPolicy", "the policy, or nothing when there is no such course");
    promise.holds(
        courses().gradingPolicy(key).isPresent(), "there is none for a course without rules");
    GradingPolicy rules =
        new GradingPolicy(
            0.6,
            List.of(new GradingPolicy.Range("Gold", 0.9), new GradingPolicy.Range("Silver", 0.7)),
            List.of(new Badge("Homework", 0.25), new Badge("Exam", 0.75)),
            0.8);
    stage().grading(key, rules);
    GradingPolicy found = courses().gradingPolicy(key).orElseThrow();
    promise.is(rules.passMark(), found.passMark(), "the pass mark");
    promise.is(rules.minimumCompletion(), found.minimumCompletion(), "the completion rule");
    promise.is(Set.copyOf(rules.badges()), Set.copyOf(found.badges()), "the badges");
    Promise.of("GradingPolicy", "the named grades, the highest first; may be empty")
        .is(rules.ranges(), found.ranges(), "the ranges");
    GradingPolicy none = new GradingPolicy(0.5, List.of(), List.of(new Badge("Exam", 1)), null);
    stage().grading(key, none);
    promise.is(none, courses().gradingPolicy(key).orElseThrow(), "the policy after a change");
  }

  /** Courses that were deleted are told for good, until there is one with their key again. */
  @Test
  default void deletedCoursesAreTold() {
    Scene scene = new Scene(stage());
    scene.needs(Ability.DELETE_COURSES);
    CourseKey gone = scene.course();
    CourseKey there = scene.course();
    var learner = scene.learner(gone);
    stage().delete(gone);
    Promise promise = Promise.of("Courses.deleted", "those of them that were deleted");
    promise.is(Set.of(gone), courses().deleted(List.of(gone, there)), "one that was and one not");
    Promise.of("Courses.find", "the course, or nothing when there is none")
        .is(Optional.empty(), courses().find(gone), "a deleted course");
    Promise.of("CourseEventListener.courseDeleted", "the course that is no more")
        .is(List.of(), stage().host().enrolments().allOf(learner), "the enrolments in it");
  }

  /** A key that is used again is no deleted course. */
  @Test
  default void courseMadeAgainIsNotDeleted() {
    Scene scene = new Scene(stage());
    scene.needs(Ability.DELETE_COURSES);
    scene.needs(Ability.REMAKE_COURSES);
    CourseKey key = scene.course();
    var learner = scene.learner(key);
    stage().delete(key);
    stage().remake(key, Scene.something());
    Promise promise = Promise.of("Courses.deleted", "made again with the same key is not deleted");
    promise.is(Set.of(), courses().deleted(Set.of(key)), "such a course");
    promise.holds(courses().find(key).isPresent(), "it is not found");
    promise.is(
        Optional.empty(),
        stage().host().enrolments().find(key, learner),
        "a learner of the course that was before");
  }

  /** What callers do with an answer changes nothing in the host. */
  @Test
  default void answersAreNoDoorsIntoTheHost() {
    Scene scene = new Scene(stage());
    CourseKey key = scene.gradedCourse();
    var learner = scene.learner(key);
    Promise promise = Promise.of("package-info", "All values are immutable");
    Runnable[] harms = {
      () -> courses().findAll(List.of(key)).clear(),
      () -> stage().host().enrolments().page(key, null, 10).clear(),
      () -> stage().host().enrolments().allOf(learner).clear(),
      () -> stage().host().enrolments().ofCourse(key, Set.of(learner)).clear(),
      () -> stage().host().standings().page(key, null, 10).clear(),
      () -> stage().host().standings().ofCourse(key, Set.of(learner)).clear(),
      () -> stage().host().users().findAll(Set.of(learner)).clear()
    };
    for (Runnable harm : harms) {
      try {
        harm.run();
      } catch (UnsupportedOperationException e) {
        // Nobody can do harm to a list that does not change.
      }
    }
    promise.is(1, courses().findAll(List.of(key)).size(), "courses after a caller cleared them");
    promise.is(
        1,
        stage().host().enrolments().page(key, null, 10).size(),
        "enrolments after a caller cleared them");
    promise.is(
        1,
        stage().host().standings().page(key, null, 10).size(),
        "standings after a caller cleared them");
    promise.is(
        1,
        stage().host().users().findAll(Set.of(learner)).size(),
        "people after a caller cleared them");
  }
}

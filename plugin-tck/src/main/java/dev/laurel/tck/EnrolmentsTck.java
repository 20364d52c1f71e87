package dev.laurel.tck;

import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Enrolment;
import dev.laurel.plugin.host.Enrolments;
import dev.laurel.plugin.host.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What {@link Enrolments} promises. */
public interface EnrolmentsTck extends Staged {

  private Enrolments enrolments() {
    return stage().host().enrolments();
  }

  private Enrolment now(CourseKey course, UserId learner) {
    Optional<Enrolment> found = enrolments().find(course, learner);
    Promise.of("Enrolments.find", "the enrolment, or nothing when not enrolled")
        .holds(found.isPresent(), "nothing is found of " + learner + ", enrolled a moment ago");
    return found.orElseThrow();
  }

  /** An enrolment is as it is now, with its mode and the moment it began. */
  @Test
  @ResourceLock(Resources.TIME_ZONE)
  default void enrolmentIsAsItIsNow() {
    Scene scene = new Scene(stage());
    CourseKey course = scene.course();
    UserId learner = scene.person();
    Instant before = stage().host().clock().instant();
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
      stage().enrol(course, Set.of(learner), "honor");
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Promise promise = Promise.of("Enrolments", "Who is enrolled where, always as it is now.");
      Enrolment found = now(course, learner);
      promise.is(course, found.course(), "the course");
      promise.is(learner, found.learner(), "the learner");
      promise.is("honor", found.mode(), "the mode");
      Promise.of("Enrolment", "when the learner was enrolled")
          .holds(
              Duration.between(before, found.since()).abs().compareTo(Duration.ofMinutes(2)) < 0,
              "it says %s, though she was enrolled at %s".formatted(found.since(), before));
      stage().enrol(course, Set.of(learner), "audit");
      promise.is("audit", now(course, learner).mode(), "the mode after a change");
      stage().unenrol(course, learner);
      promise.is(Optional.empty(), enrolments().find(course, learner), "one who was unenrolled");
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  /** Nothing is found where nobody is enrolled. */
  @Test
  default void nothingIsFoundWhereNobodyIsEnrolled() {
    Scene scene = new Scene(stage());
    CourseKey course = scene.course();
    UserId learner = scene.learner(course);
    for (CourseKey none : List.of(Scene.noCourse(), scene.course())) {
      Promise.of("Enrolments.find", "the enrolment, or nothing when not enrolled")
          .is(Optional.empty(), enrolments().find(none, learner), "another course");
      Promise.of("Enrolments.ofLearner", "by course; absent where not enrolled")
          .is(Map.of(), enrolments().ofLearner(learner, Set.of(none)), "another course");
      Promise.of("Enrolments.ofCourse", "by learner; absent where not enrolled")
          .is(Map.of(), enrolments().ofCourse(none, Set.of(learner)), "another course");
      Promise.of("Enrolments.page", "fewer than the limit only at the end")
          .is(List.of(), enrolments().page(none, null, 10), "a course without learners");
      Promise.of("Enrolments.count", "How many learners are enrolled.")
          .is(0L, enrolments().count(none, Set.of("honor")), "a course without learners");
    }
    Promise.of("Enrolments.allOf", "All courses in which a learner is enrolled.")
        .is(List.of(), enrolments().allOf(Scene.nobody()), "somebody who never was");
    Promise.of("Enrolments.ofLearner", "by course; absent where not enrolled")
        .is(Map.of(), enrolments().ofLearner(learner, Set.of()), "no courses");
    Promise.of("Enrolments.ofCourse", "by learner; absent where not enrolled")
        .is(Map.of(), enrolments().ofCourse(course, Set.of()), "no learners");
  }

  /** Every way to ask gives the same answer. */
  @Test
  default void everyWayToAskAgrees() {
    Scene scene = new Scene(stage());
    CourseKey course = scene.course();
    List<UserId> learners = scene.learners(course, 7);
    UserId stranger = scene.person();
    List<UserId> asked = new ArrayList<>(learners);
    asked.add(stranger);
    Map<UserId, Enrolment> expected = new HashMap<>();
    learners.forEach(learner -> expected.put(learner, now(course, learner)));
    Promise.of("Enrolments.ofCourse", "by learner; absent where not enrolled")
        .is(expected, enrolments().ofCourse(course, asked), "what Enrolments.find says");
    Promise.of("Enrolments.page", "The enrolments of a course, page by page")
        .is(
            Scene.sorted(learners).stream().map(expected::get).toList(),
            enrolments().page(course, null, 100),
            "what Enrolments.find says");
    UserId learner = learners.get(0);
    CourseKey other = scene.course();
    stage().enrol(other, Set.of(learner), "audit");
    Promise.of("Enrolments.ofLearner", "by course; absent where not enrolled")
        .is(
            Map.of(course, now(course, learner), other, now(other, learner)),
            enrolments().ofLearner(learner, List.of(course, other, scene.course())),
            "what Enrolments.find says");
  }

  /** All courses of a learner come the latest first. */
  @Test
  default void coursesOfALearnerComeTheLatestFirst() {
    Scene scene = new Scene(stage());
    UserId learner = scene.person();
    List<CourseKey> latestFirst = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      CourseKey course = scene.course();
      scene.later();
      stage().enrol(course, Set.of(learner), "honor");
      latestFirst.add(0, course);
    }
    Promise.of("Enrolments.allOf", "the enrolments, the latest first")
        .is(
            latestFirst,
            enrolments().allOf(learner).stream().map(Enrolment::course).toList(),
            "the order of four courses");
  }

  /** Learners are counted by mode. */
  @Test
  default void learnersAreCountedByMode() {
    Scene scene = new Scene(stage());
    CourseKey course = scene.course();
    List<UserId> learners = scene.learners(course, 5);
    stage().enrol(course, learners.subList(0, 2), "audit");
    Promise promise = Promise.of("Enrolments.count", "the slugs of the modes that count");
    promise.is(3L, enrolments().count(course, Set.of("honor")), "three of honor");
    promise.is(2L, enrolments().count(course, Set.of("audit")), "two of audit");
    promise.is(5L, enrolments().count(course, Set.of("audit", "honor")), "both modes");
    promise.is(0L, enrolments().count(course, Set.of("none")), "a mode that is not there");
    promise.is(0L, enrolments().count(course, Set.of()), "no modes");
    stage().unenrol(course, learners.get(4));
    promise.is(2L, enrolments().count(course, Set.of("honor")), "the number after one left");
  }

  private List<UserId> found(CourseKey course, String text, int limit) {
    return enrolments().search(course, text, limit).stream().map(Enrolment::learner).toList();
  }

  /** A part of a user name, full name or address finds a learner, whatever its case. */
  @Test
  default void searchFindsPartsWhateverTheirCase() {
    Scene scene = new Scene(stage());
    scene.needs(Ability.SEARCH);
    CourseKey course = scene.course();
    NewPerson third = Scene.somebody().withUsername("zz" + Scene.word()).named("Zoë Marchetti");
    NewPerson first = Scene.somebody().withUsername("aa" + Scene.word()).named("Ana marchetti");
    NewPerson second =
        Scene.somebody().withUsername("mm" + Scene.word()).at("MARCHETTI@example.org");
    List<UserId> ids = stage().people(List.of(third, first, second));
    stage().enrol(course, ids, "honor");
    stage()
        .enrol(
            scene.course(), Set.of(stage().person(Scene.somebody().named("Marchetti"))), "honor");
    scene.learners(course, 2);
    List<UserId> expected = List.of(ids.get(1), ids.get(2), ids.get(0));
    Promise promise = Promise.of("Enrolments.search", "those found, by user name");
    promise.is(expected, found(course, "Marchetti", 10), "a part of names and addresses");
    Promise.of("Enrolments.search", "whatever its case")
        .is(expected, found(course, "mARCHETTI", 10), "the same in another case");
    Promise.of("Enrolments.search", "how many at most, 1 to 1,000")
        .is(expected.subList(0, 2), found(course, "marchetti", 2), "two of three");
    promise.is(
        List.of(ids.get(0)),
        found(course, third.username().substring(1).toUpperCase(Locale.ROOT), 1_000),
        "a part of a user name");
  }

  /** What is looked for is taken as it stands, without jokers. */
  @Test
  default void searchTakesSignsAsTheyStand() {
    Scene scene = new Scene(stage());
    scene.needs(Ability.SEARCH);
    CourseKey course = scene.course();
    scene.learners(course, 3);
    UserId odd = stage().person(Scene.somebody().named("100%_sure \\ 'yes'"));
    stage().enrol(course, Set.of(odd), "honor");
    Promise promise = Promise.of("Enrolments.search", "what is looked for, taken as it stands");
    for (String text : List.of("%", "_", "\\", "'", "100%_", "*%", "e_y")) {
      boolean isThere = "100%_sure \\ 'yes'".contains(text);
      promise.is(isThere ? List.of(odd) : List.of(), found(course, text, 10), "‘" + text + "’");
    }
  }
}

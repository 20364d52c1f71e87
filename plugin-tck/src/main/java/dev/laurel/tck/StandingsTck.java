package dev.laurel.tck;

import dev.laurel.plugin.host.Badge;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.GradingPolicy;
import dev.laurel.plugin.host.Standing;
import dev.laurel.plugin.host.Standings;
import dev.laurel.plugin.host.UserId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What {@link Standings} promises. */
public interface StandingsTck extends Staged {

  private Standings standings() {
    return stage().host().standings();
  }

  private Standing now(CourseKey course, UserId learner) {
    Optional<Standing> found = standings().find(course, learner);
    Promise.of("Standings.find", "the standing, or nothing when not enrolled")
        .holds(found.isPresent(), "there is none of " + learner + ", enrolled a moment ago");
    return found.orElseThrow();
  }

  /** Who passes is decided by the rules of now. */
  @Test
  default void passingFollowsTheRulesOfNow() {
    Scene scene = new Scene(stage());
    CourseKey course = scene.gradedCourse();
    UserId learner = scene.learner(course);
    Promise promise = Promise.of("Standings", "evaluated by the rules of now");
    promise.is(false, now(course, learner).passes(), "one who has reached nothing");
    stage().reach(course, learner, 0.7, 1);
    promise.is(true, now(course, learner).passes(), "0.7 where 0.6 passes");
    promise.is(0.7, Math.round(now(course, learner).grade() * 1e6) / 1e6, "the grade");
    stage().grading(course, Scene.policy(0.8));
    promise.is(false, now(course, learner).passes(), "0.7 where 0.8 passes from now on");
    stage().grading(course, Scene.policy(0.65));
    promise.is(true, now(course, learner).passes(), "0.7 where 0.65 passes from now on");
    promise.is(
        List.of(true),
        standings().page(course, null, 10).stream().map(Standing::passes).toList(),
        "the same in a page");
  }

  /** The pass mark itself passes. */
  @Test
  default void passMarkItselfPasses() {
    Scene scene = new Scene(stage());
    CourseKey course = scene.course();
    stage()
        .grading(
            course,
            new GradingPolicy(
                0.6,
                List.of(),
                List.of(new Badge("A", 0.1), new Badge("B", 0.2), new Badge("C", 0.7)),
                null));
    UserId exact = scene.learner(course);
    UserId below = scene.learner(course);
    stage().reach(course, exact, 0.6, 0);
    stage().reach(course, below, 0.59, 0);
    Promise promise = Promise.of("GradingPolicy", "the least total grade that passes, 0 to 1");
    promise.is(true, now(course, exact).passes(), "0.6 by three badges where 0.6 passes");
    promise.is(false, now(course, below).passes(), "0.59 where 0.6 passes");
  }

  /** Whoever has not completed enough does not pass. */
  @Test
  default void completionRuleHolds() {
    Scene scene = new Scene(stage());
    CourseKey course = scene.gradedCourse();
    UserId learner = scene.learner(course);
    Promise promise =
        Promise.of("Standing", "whether the grading rules and the completion rule are both met");
    stage().reach(course, learner, 1, 0.4);
    promise.is(false, now(course, learner).passes(), "all points but 0.4 of 0.5 completed");
    promise.is(0.4, now(course, learner).completion(), "the completion");
    stage().reach(course, learner, 1, 0.5);
    promise.is(true, now(course, learner).passes(), "0.5 where 0.5 has to be completed");
    stage().reach(course, learner, 1, 0.1);
    stage().grading(course, new GradingPolicy(0.6, List.of(), List.of(new Badge("Exam", 1)), null));
    promise.is(true, now(course, learner).passes(), "one in a course without completion rule");
  }

  /** A grade is named by the highest range it reaches. */
  @Test
  default void gradesAreNamedByTheirRange() {
    Scene scene = new Scene(stage());
    CourseKey course = scene.gradedCourse();
    UserId learner = scene.learner(course);
    Promise promise = Promise.of("Standing", "the name of the grade's range, or null");
    for (Map.Entry<Double, String> one :
        Map.of(0.95, "Distinction", 0.9, "Distinction", 0.89, "Pass", 0.6, "Pass").entrySet()) {
      stage().reach(course, learner, one.getKey(), 1);
      promise.is(one.getValue(), now(course, learner).gradeName(), "a grade of " + one.getKey());
    }
    stage().reach(course, learner, 0.3, 1);
    promise.is(null, now(course, learner).gradeName(), "a grade below all ranges");
  }

  /** Every way to ask gives the same answer. */
  @Test
  default void everyWayToAskForAStandingAgrees() {
    Scene scene = new Scene(stage());
    CourseKey course = scene.gradedCourse();
    List<UserId> learners = scene.learners(course, 6);
    for (int i = 0; i < 5; i++) {
      stage().reach(course, learners.get(i), i / 5.0, i / 4.0);
    }
    List<UserId> asked = new ArrayList<>(learners);
    asked.add(scene.person());
    Map<UserId, Standing> expected = new HashMap<>();
    learners.forEach(learner -> expected.put(learner, now(course, learner)));
    Promise.of("Standings.ofCourse", "by learner; absent where not enrolled")
        .is(expected, standings().ofCourse(course, asked), "what Standings.find says");
    Promise.of("Standings.page", "one for each enrolled learner")
        .is(
            Scene.sorted(learners).stream().map(expected::get).toList(),
            standings().page(course, null, 100),
            "what Standings.find says, also of one without scores");
    UserId learner = learners.get(3);
    CourseKey other = scene.gradedCourse();
    stage().enrol(other, Set.of(learner), "honor");
    Promise.of("Standings.ofLearner", "by course; absent where not enrolled")
        .is(
            Map.of(course, now(course, learner), other, now(other, learner)),
            standings().ofLearner(learner, List.of(course, other, scene.course())),
            "what Standings.find says");
  }

  /** Grades and completion are shares. */
  @Test
  default void gradesAndCompletionAreShares() {
    Scene scene = new Scene(stage());
    CourseKey course = scene.course();
    stage()
        .grading(
            course,
            new GradingPolicy(
                0.6, List.of(), List.of(new Badge("A", 0.9), new Badge("B", 0.8)), null));
    UserId all = scene.learner(course);
    UserId none = scene.learner(course);
    stage().reach(course, all, 1, 1);
    Promise promise = Promise.of("Standing", "the total grade, 0 to 1");
    for (UserId learner : List.of(all, none)) {
      Standing found = now(course, learner);
      promise.holds(
          found.grade() >= 0 && found.grade() <= 1,
          "the grade is %s where the weights add up to 1.7".formatted(found.grade()));
      promise.holds(
          found.completion() >= 0 && found.completion() <= 1,
          "the completion is " + found.completion());
    }
  }

  /** Whoever is not enrolled has no standing, whatever she once reached. */
  @Test
  default void nobodyStandsWhereSheIsNotEnrolled() {
    Scene scene = new Scene(stage());
    CourseKey course = scene.gradedCourse();
    UserId left = scene.learner(course);
    stage().reach(course, left, 1, 1);
    stage().unenrol(course, left);
    for (UserId who : List.of(left, scene.person(), Scene.nobody())) {
      Promise.of("Standings.find", "the standing, or nothing when not enrolled")
          .is(Optional.empty(), standings().find(course, who), "one who is not enrolled");
      Promise.of("Standings.ofCourse", "by learner; absent where not enrolled")
          .is(Map.of(), standings().ofCourse(course, Set.of(who)), "one who is not enrolled");
      Promise.of("Standings.ofLearner", "by course; absent where not enrolled")
          .is(Map.of(), standings().ofLearner(who, Set.of(course)), "one who is not enrolled");
    }
    Promise.of("Standings.page", "one for each enrolled learner")
        .is(List.of(), standings().page(course, null, 10), "a course that the only learner left");
    Promise.of("Standings.page", "one for each enrolled learner")
        .is(List.of(), standings().page(Scene.noCourse(), null, 10), "a course that never was");
    Promise.of("Standings.find", "the standing, or nothing when not enrolled")
        .is(Optional.empty(), standings().find(Scene.noCourse(), left), "a course that never was");
    Promise.of("Standings.ofCourse", "by learner; absent where not enrolled")
        .is(Map.of(), standings().ofCourse(course, Set.of()), "no learners");
    Promise.of("Standings.ofLearner", "by course; absent where not enrolled")
        .is(Map.of(), standings().ofLearner(left, Set.of()), "no courses");
  }

  /** Each learner comes once, in the order of ids, in pages that are full but for the last. */
  @Test
  default void pagesHaveEveryStandingOnceInOrder() {
    Scene scene = new Scene(stage());
    CourseKey course = scene.gradedCourse();
    List<UserId> learners = scene.learners(course, 21);
    learners.subList(0, 10).forEach(learner -> stage().reach(course, learner, 0.9, 1));
    for (int limit : new int[] {1, 7, 20, 21, 10_000}) {
      List<List<Standing>> pages =
          Scene.pages(
              limit,
              1_000,
              (after, most) -> standings().page(course, after, most),
              Standing::learner,
              () -> {});
      Promise.of("Standings.page", "page by page in the order of {@link UserId}")
          .is(
              Scene.sorted(learners),
              pages.stream().flatMap(Collection::stream).map(Standing::learner).toList(),
              "21 learners in pages of " + limit);
      Promise.of("Standings.page", "fewer than the limit only at the end")
          .is(21 / limit + 1, pages.size(), "the number of pages of " + limit);
    }
    UserId last = Scene.sorted(learners).get(20);
    stage().unenrol(course, last);
    Promise.of("Standings.page", "the last learner of the page before, or null")
        .is(List.of(), standings().page(course, last, 10), "what comes after one who left");
  }
}

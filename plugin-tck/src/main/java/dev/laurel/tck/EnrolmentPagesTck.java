package dev.laurel.tck;

import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Enrolment;
import dev.laurel.plugin.host.Enrolments;
import dev.laurel.plugin.host.UserId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How whole courses are gone through. */
public interface EnrolmentPagesTck extends Staged {

  private Enrolments enrolments() {
    return stage().host().enrolments();
  }

  private List<List<UserId>> pages(CourseKey course, int limit, Runnable between) {
    return Scene.pages(
            limit,
            1_000,
            (after, most) -> enrolments().page(course, after, most),
            Enrolment::learner,
            between)
        .stream()
        .map(page -> page.stream().map(Enrolment::learner).toList())
        .toList();
  }

  private static List<UserId> flat(List<List<UserId>> pages) {
    return pages.stream().flatMap(Collection::stream).toList();
  }

  /** Each learner comes once, in the order of ids, in pages that are full but for the last. */
  @Test
  default void pagesHaveEveryLearnerOnceInOrder() {
    Scene scene = new Scene(stage());
    CourseKey course = scene.course();
    List<UserId> learners = scene.learners(course, 21);
    scene.learners(scene.course(), 3);
    for (int limit : new int[] {1, 2, 7, 20, 21, 22, 10_000}) {
      List<List<UserId>> pages = pages(course, limit, () -> {});
      Promise.of("Enrolments.page", "page by page in the order of {@link UserId}")
          .is(Scene.sorted(learners), flat(pages), "21 learners in pages of " + limit);
      Promise.of("Enrolments.page", "fewer than the limit only at the end")
          .is(21 / limit + 1, pages.size(), "the number of pages of " + limit);
    }
  }

  /** A page begins after a learner, also after one who is not there any more. */
  @Test
  default void pagesGoOnAfterWhoeverWasTheLast() {
    Scene scene = new Scene(stage());
    CourseKey course = scene.course();
    List<UserId> learners = Scene.sorted(scene.learners(course, 9));
    stage().unenrol(course, learners.get(3));
    Promise promise = Promise.of("Enrolments.page", "the last learner of the page before, or null");
    promise.is(
        learners.subList(4, 9),
        enrolments().page(course, learners.get(3), 100).stream().map(Enrolment::learner).toList(),
        "what comes after one who has left");
    promise.is(
        List.of(), enrolments().page(course, learners.get(8), 100), "what comes after the last");
  }

  /** Who comes or goes between two pages leaves those who stay in place. */
  @Test
  default void pagesStayInPlaceWhileLearnersComeAndGo() {
    Scene scene = new Scene(stage());
    CourseKey course = scene.course();
    List<UserId> staying = new ArrayList<>(scene.learners(course, 30));
    List<UserId> leaving = new ArrayList<>(scene.learners(course, 10));
    List<UserId> coming = new ArrayList<>(scene.people(10));
    List<UserId> seen =
        flat(
            pages(
                course,
                4,
                () -> {
                  if (!leaving.isEmpty()) {
                    stage().unenrol(course, leaving.remove(0));
                    stage().enrol(course, Set.of(coming.remove(0)), "honor");
                  }
                }));
    Promise promise = Promise.of("Enrolments.page", "page by page in the order of {@link UserId}");
    promise.is(new HashSet<>(seen).size(), seen.size(), "learners who come twice");
    promise.holds(
        seen.containsAll(staying), "somebody was left out because others came and went meanwhile");
    promise.is(Scene.sorted(seen), seen, "the order while learners come and go");
  }

  /** A page of ten thousand may be asked for, and a course of thousands comes whole. */
  @Test
  default void pagesMayBeOfTenThousand() {
    Scene scene = new Scene(stage());
    CourseKey course = scene.course();
    List<UserId> learners = scene.learners(course, 2_500);
    Promise promise = Promise.of("Enrolments.page", "how many at most, 1 to 10,000");
    promise.is(
        Scene.sorted(learners), flat(pages(course, 10_000, () -> {})), "2,500 learners at once");
    promise.is(Scene.sorted(learners), flat(pages(course, 999, () -> {})), "2,500 learners by 999");
    promise.is(
        2_500, enrolments().ofCourse(course, learners).size(), "2,500 learners asked for by id");
  }
}

package dev.laurel.tck;

import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.UserId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What holds when much is asked, and many ask. */
public interface ManyAtOnceTck extends Staged {

  /** What other threads of a host ask meanwhile. */
  private static int noise() {
    return 20;
  }

  private long queries(Runnable work) {
    long before = stage().queries().orElseThrow();
    work.run();
    return stage().queries().orElseThrow() - before;
  }

  /** A question about many costs as many queries as one about few. */
  @Test
  default void questionsAboutManyCostNoMoreQueries() {
    Scene scene = new Scene(stage());
    scene.needs(Ability.COUNT_QUERIES);
    Host host = stage().host();
    List<CourseKey> courses = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      courses.add(scene.course());
    }
    CourseKey course = scene.gradedCourse();
    List<UserId> learners = scene.learners(course, 60);
    UserId busy = learners.get(0);
    courses.forEach(one -> stage().enrol(one, Set.of(busy), "honor"));
    Map<String, BiConsumer<List<CourseKey>, List<UserId>>> questions = new LinkedHashMap<>();
    questions.put("Courses.findAll", (keys, ids) -> host.courses().findAll(keys));
    questions.put("Courses.deleted", (keys, ids) -> host.courses().deleted(keys));
    questions.put("Enrolments.ofLearner", (keys, ids) -> host.enrolments().ofLearner(busy, keys));
    questions.put("Standings.ofLearner", (keys, ids) -> host.standings().ofLearner(busy, keys));
    questions.put("Standings.ofCourse", (keys, ids) -> host.standings().ofCourse(course, ids));
    questions.put("Users.findAll", (keys, ids) -> host.users().findAll(ids));
    questions.put("Users.departed", (keys, ids) -> host.users().departed(ids));
    questions.forEach(
        (where, question) -> {
          long few = queries(() -> question.accept(courses.subList(0, 2), learners.subList(0, 2)));
          long many = queries(() -> question.accept(courses, learners));
          Promise.of("Courses.findAll", "with a fixed number of queries")
              .holds(
                  many <= few + noise(),
                  "%s asked %d queries for two and %d for sixty".formatted(where, few, many));
        });
  }

  /** Many threads get the answers that one gets. */
  @Test
  default void manyThreadsGetTheSameAnswers() throws InterruptedException {
    Scene scene = new Scene(stage());
    Host host = stage().host();
    CourseKey course = scene.gradedCourse();
    List<UserId> learners = scene.learners(course, 12);
    for (int i = 0; i < learners.size(); i++) {
      stage().reach(course, learners.get(i), i / 12.0, 1);
    }
    List<Callable<Object>> questions = new ArrayList<>();
    questions.add(() -> host.courses().find(course));
    questions.add(() -> host.enrolments().page(course, null, 100));
    questions.add(() -> host.standings().page(course, null, 100));
    for (UserId learner : learners) {
      questions.add(() -> host.users().find(learner));
      questions.add(() -> host.enrolments().find(course, learner));
      questions.add(() -> host.standings().find(course, learner));
    }
    Promise promise = Promise.of("package-info", "every service may be called from any thread");
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Object> expected = new ArrayList<>();
      for (Callable<Object> question : questions) {
        expected.add(threads.submit(question).get());
      }
      List<Callable<Object>> rounds = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        rounds.addAll(questions);
      }
      List<Future<Object>> answers = new ArrayList<>();
      rounds.forEach(question -> answers.add(threads.submit(question)));
      CourseKey other = scene.course();
      scene.learners(other, 5);
      for (int i = 0; i < answers.size(); i++) {
        promise.is(
            expected.get(i % questions.size()),
            answers.get(i).get(),
            "an answer while seven other threads ask");
      }
    } catch (ExecutionException e) {
      promise.holds(false, "a thread among eight got " + e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }
}

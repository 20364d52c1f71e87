package dev.laurel.certificates.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TogetherTest {

  private final ExecutorService threads = Executors.newFixedThreadPool(50);
  private final List<Integer> sizes = Collections.synchronizedList(new ArrayList<>());

  @AfterEach
  void end() {
    threads.shutdownNow();
  }

  @Test
  void whoAsksAloneIsAnsweredAlone() {
    Together<Integer, Integer> together = new Together<>(2, 10, this::doubled, thrown -> false);

    assertThat(together.ask(4)).isEqualTo(8);
    assertThat(together.ask(5)).isEqualTo(10);
    assertThat(sizes).containsExactly(1, 1);
  }

  @Test
  void everyoneGetsTheAnswerToHerOwnQuestion() throws Exception {
    Together<Integer, Integer> together = new Together<>(2, 10, this::doubled, thrown -> false);
    List<Callable<Integer>> questions = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      int number = i;
      questions.add(() -> together.ask(number));
    }

    List<Future<Integer>> answers = threads.invokeAll(questions);

    for (int i = 0; i < answers.size(); i++) {
      assertThat(answers.get(i).get()).isEqualTo(2 * i);
    }
    assertThat(sizes).allMatch(size -> size <= 10);
    assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(5000);
  }

  @Test
  void thoseWhoAskWhileOneIsBeingAnsweredAreAnsweredTogether() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    AtomicInteger calls = new AtomicInteger();
    Together<Integer, Integer> together =
        new Together<>(
            1,
            10,
            numbers -> {
              if (calls.getAndIncrement() == 0) {
                begun.countDown();
                awaits(goOn);
              }
              return doubled(numbers);
            },
            thrown -> false);
    List<Future<Integer>> answers = new ArrayList<>();
    answers.add(threads.submit(() -> together.ask(0)));
    begun.await();
    List<Throwable> thrown = Collections.synchronizedList(new ArrayList<>());
    List<Thread> asking =
        sixWho(number -> assertThat(together.ask(number)).isEqualTo(2 * number), thrown);

    goOn.countDown();
    join(asking);
    assertThat(thrown).isEmpty();

    assertThat(answers.get(0).get()).isZero();
    assertThat(sizes).containsExactlyInAnyOrder(1, 6);
  }

  @Test
  void whatGoesWrongForOneGoesWrongForNobodyElse() throws Exception {
    Together<Integer, Integer> together =
        new Together<>(
            2,
            10,
            numbers -> {
              if (numbers.contains(13)) {
                throw new IllegalArgumentException("thirteen");
              }
              return doubled(numbers);
            },
            thrown -> false);
    List<Callable<Integer>> questions = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      int number = i % 20;
      questions.add(() -> together.ask(number));
    }

    List<Future<Integer>> answers = threads.invokeAll(questions);

    for (int i = 0; i < answers.size(); i++) {
      Future<Integer> answer = answers.get(i);
      if (i % 20 == 13) {
        assertThatThrownBy(answer::get).hasRootCauseMessage("thirteen");
      } else {
        assertThat(answer.get()).isEqualTo(2 * (i % 20));
      }
    }
    assertThat(together.ask(1)).isEqualTo(2);
  }

  @Test
  void whatWouldGoWrongForEachIsTriedOnce() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    AtomicInteger calls = new AtomicInteger();
    Together<Integer, Integer> together =
        new Together<>(
            1,
            10,
            numbers -> {
              if (calls.getAndIncrement() == 0) {
                begun.countDown();
                awaits(goOn);
                return doubled(numbers);
              }
              throw new IllegalStateException("away");
            },
            thrown -> thrown instanceof IllegalStateException);
    Future<Integer> first = threads.submit(() -> together.ask(0));
    begun.await();
    List<Throwable> thrown = Collections.synchronizedList(new ArrayList<>());
    List<Thread> asking = sixWho(together::ask, thrown);

    goOn.countDown();
    join(asking);

    assertThat(first.get()).isZero();
    assertThat(thrown).hasSize(6).allMatch(one -> "away".equals(one.getMessage()));
    assertThat(calls).hasValue(2);
  }

  /** Threads that have asked and wait; what they throw is collected. */
  private static List<Thread> sixWho(IntConsumer ask, List<Throwable> thrown) {
    List<Thread> asking = new ArrayList<>();
    for (int i = 1; i <= 6; i++) {
      int number = i;
      Thread thread = new Thread(() -> ask.accept(number));
      thread.setUncaughtExceptionHandler((dead, e) -> thrown.add(e));
      thread.start();
      asking.add(thread);
    }
    while (asking.stream().anyMatch(one -> one.getState() != Thread.State.WAITING)) {
      Thread.onSpinWait();
    }
    return asking;
  }

  private static void join(List<Thread> threads) throws InterruptedException {
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private List<Integer> doubled(List<Integer> numbers) {
    sizes.add(numbers.size());
    return numbers.stream().map(number -> 2 * number).toList();
  }

  private static void awaits(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

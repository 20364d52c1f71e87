package dev.laurel.certificates.learner;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions of many threads. Who asks while nobody is at work answers herself, at once;
 * those who ask meanwhile are answered together by the next of them. So a rush costs little more
 * than one large question, and nobody waits for others to come.
 *
 * @param <Q> a question
 * @param <A> an answer
 */
final class Together<Q, A> {

  private final int atWork;
  private final int most;
  private final Function<List<Q>, List<A>> answering;
  private final Predicate<RuntimeException> isOfAll;
  private final Deque<Waiting<Q, A>> queue = new ArrayDeque<>();
  private final AtomicInteger working = new AtomicInteger();

  /**
   * A way to ask.
   *
   * @param atWork how many threads may answer at a time
   * @param most how many questions are answered together
   * @param answering answers questions, in the same order; it is asked again with each alone when
   *     it throws for several
   * @param isOfAll whether what was thrown would be thrown for each alone, too: a database that
   *     cannot be reached, say, for which nobody is to wait a hundred times
   */
  Together(
      int atWork,
      int most,
      Function<List<Q>, List<A>> answering,
      Predicate<RuntimeException> isOfAll) {
    this.atWork = atWork;
    this.most = most;
    this.answering = answering;
    this.isOfAll = isOfAll;
  }

  /** A thread that waits, for its answer or for its turn to work. */
  private static final class Waiting<Q, A> {

    private final Q question;
    private final Semaphore signal = new Semaphore(0);
    private final AtomicBoolean works = new AtomicBoolean();
    private final AtomicReference<@Nullable A> answer = new AtomicReference<>();
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

    Waiting(Q question) {
      this.question = question;
    }

    A result() {
      RuntimeException thrown = failure.get();
      if (thrown != null) {
        throw thrown;
      }
      A found = answer.get();
      if (found == null) {
        throw new IllegalStateException("Whoever answered broke off");
      }
      return found;
    }
  }

  /**
   * Asks.
   *
   * @throws RuntimeException what answering this question threw
   */
  A ask(Q question) {
    Waiting<Q, A> own = new Waiting<>(question);
    if (mustWait(own)) {
      // Whoever works either answers this one too or hands the work over, whatever happens.
      own.signal.acquireUninterruptibly();
    } else {
      own.works.set(true);
    }
    if (own.works.get()) {
      work(own);
    }
    return own.result();
  }

  private synchronized boolean mustWait(Waiting<Q, A> own) {
    if (working.get() < atWork) {
      working.incrementAndGet();
      return false;
    }
    queue.add(own);
    return true;
  }

  private void work(Waiting<Q, A> own) {
    List<Waiting<Q, A>> taken = take(own);
    try {
      settle(taken);
    } finally {
      handOver();
      taken.stream().filter(one -> one != own).forEach(one -> one.signal.release());
    }
  }

  private synchronized List<Waiting<Q, A>> take(Waiting<Q, A> own) {
    List<Waiting<Q, A>> taken = new ArrayList<>();
    taken.add(own);
    while (taken.size() < most && !queue.isEmpty()) {
      taken.add(queue.remove());
    }
    return taken;
  }

  private synchronized void handOver() {
    Waiting<Q, A> next = queue.poll();
    if (next == null) {
      working.decrementAndGet();
    } else {
      next.works.set(true);
      next.signal.release();
    }
  }

  private void settle(List<Waiting<Q, A>> taken) {
    try {
      List<A> answers = answering.apply(taken.stream().map(one -> one.question).toList());
      for (int i = 0; i < taken.size(); i++) {
        taken.get(i).answer.set(answers.get(i));
      }
    } catch (RuntimeException e) {
      if (taken.size() == 1 || isOfAll.test(e)) {
        taken.forEach(one -> one.failure.set(e));
      } else {
        settleSingly(taken);
      }
    }
  }

  private void settleSingly(List<Waiting<Q, A>> taken) {
    for (int i = 0; i < taken.size(); i++) {
      Waiting<Q, A> one = taken.get(i);
      settle(List.of(one));
      RuntimeException thrown = one.failure.get();
      if (thrown != null && isOfAll.test(thrown)) {
        taken.subList(i, taken.size()).forEach(other -> other.failure.set(thrown));
        return;
      }
    }
  }
}

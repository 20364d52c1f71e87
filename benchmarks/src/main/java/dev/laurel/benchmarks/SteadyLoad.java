package dev.laurel.benchmarks;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests at an even rate, whether or not those before have been answered, as people do who
 * know nothing of each other; a host that cannot keep up has them wait longer and longer.
 */
final class SteadyLoad {

  /** Percentiles over time are of so many seconds. */
  static final int WINDOW = 10;

  private static final Duration LONGEST = Duration.ofSeconds(30);

  /** As a proxy has; who finds none free waits, and that counts. */
  private static final int LINES = 200;

  private final LoadMix mix;
  private final int rate;
  private final Semaphore lines = new Semaphore(LINES);
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** A load of so many requests a second. */
  SteadyLoad(LoadMix mix, int rate) {
    this.mix = mix;
    this.rate = rate;
  }

  /**
   * What came of a request.
   *
   * @param second when it was due
   * @param millis from then until it was answered
   * @param error what was wrong with the answer; empty when it was right
   */
  private record Answer(LoadMix.Kind kind, double second, double millis, String error) {}

  /** What came of a load. */
  record Outcome(double seconds, Collection<Answer> answers) {

    Outcome {
      answers = List.copyOf(answers);
    }

    int requests() {
      return answers.size();
    }

    List<String> errors() {
      return answers.stream().map(Answer::error).filter(error -> !error.isEmpty()).toList();
    }

    int windows() {
      return (int) Math.ceil(seconds / WINDOW);
    }

    long count(LoadMix.Kind kind) {
      return answers.stream().filter(one -> one.kind() == kind).count();
    }

    /** What that share of the answers of some kinds did not take longer than. */
    double within(List<LoadMix.Kind> kinds, double share) {
      return share(answers.stream().filter(one -> kinds.contains(one.kind())).toList(), share);
    }

    /** The same of those that were due in a window. */
    double inWindow(int window, List<LoadMix.Kind> kinds, double share) {
      return share(
          answers.stream()
              .filter(one -> (int) (one.second() / WINDOW) == window)
              .filter(one -> kinds.contains(one.kind()))
              .toList(),
          share);
    }

    private static double share(List<Answer> some, double share) {
      double[] sorted = some.stream().mapToDouble(Answer::millis).toArray();
      Arrays.sort(sorted);
      return sorted.length == 0
          ? 0
          : sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
    }
  }

  /**
   * Sends for so many seconds and waits for all answers.
   *
   * @param eachSecond told of each second that has passed, on a thread of its own
   */
  Outcome run(int seconds, DoubleConsumer eachSecond) {
    ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
    Phaser open = new Phaser(1);
    ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    long start = System.nanoTime();
    try {
      clock.scheduleAtFixedRate(
          () -> eachSecond.accept((System.nanoTime() - start) / 1e9), 1, 1, TimeUnit.SECONDS);
      for (long i = 0; i < (long) seconds * rate; i++) {
        long due = start + i * 1_000_000_000L / rate;
        while (System.nanoTime() < due) {
          LockSupport.parkNanos(due - System.nanoTime());
        }
        lines.acquireUninterruptibly();
        open.register();
        send(mix.next(), start, due, answers, open);
      }
      open.arriveAndAwaitAdvance();
      return new Outcome((System.nanoTime() - start) / 1e9, answers);
    } finally {
      clock.shutdownNow();
    }
  }

  private void send(
      LoadMix.Ask ask, long start, long due, Collection<Answer> answers, Phaser open) {
    client
        .sendAsync(ask.request(), HttpResponse.BodyHandlers.ofByteArray())
        .orTimeout(LONGEST.toSeconds(), TimeUnit.SECONDS)
        .whenComplete(
            (answer, failure) -> {
              double millis = (System.nanoTime() - due) / 1e6;
              answers.add(
                  new Answer(ask.kind(), (due - start) / 1e9, millis, error(ask, answer, failure)));
              lines.release();
              open.arriveAndDeregister();
            });
  }

  private static String error(
      LoadMix.Ask ask, @Nullable HttpResponse<byte[]> answer, @Nullable Throwable failure) {
    if (answer == null) {
      return ask.kind() + ": " + failure;
    }
    return answer.statusCode() != 200
        ? ask.kind() + ": " + answer.statusCode()
        // Latin 1 gives each byte one letter, whatever it is.
        : new String(answer.body(), StandardCharsets.ISO_8859_1).contains(ask.contains())
            ? ""
            : ask.kind() + ": not what was asked for";
  }
}

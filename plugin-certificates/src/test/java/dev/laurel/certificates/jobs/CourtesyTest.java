package dev.laurel.certificates.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class CourtesyTest {

  private final Courtesy courtesy = new Courtesy();

  @Test
  void workStandsAsideWhileSomebodyWaits() {
    Courtesy.Guest guest = courtesy.enter();

    assertThat(pause()).isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(2));
    courtesy.leave(guest);
  }

  @Test
  void workGoesOnALittleHoweverManyPagesAreAskedFor() {
    for (int i = 0; i < 50; i++) {
      courtesy.enter();
      courtesy.standAside();
    }

    assertThat(courtesy.serving(() -> "done")).isEqualTo("done");
  }

  @Test
  void nobodyIsStoodAsideForLong() {
    courtesy.enter();
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(250);
    while (System.nanoTime() < end) {
      courtesy.standAside();
    }

    assertThat(shortestPause()).isLessThan(TimeUnit.MILLISECONDS.toNanos(2));
  }

  @Test
  void nobodyWaitsAnyMoreOnceServed() {
    courtesy.serving(() -> "done");

    assertThat(shortestPause()).isLessThan(TimeUnit.MILLISECONDS.toNanos(2));
  }

  /** The shortest of many: a busy machine makes single ones longer. */
  private long shortestPause() {
    long shortest = Long.MAX_VALUE;
    for (int i = 0; i < 200; i++) {
      shortest = Math.min(shortest, pause());
    }
    return shortest;
  }

  private long pause() {
    long begin = System.nanoTime();
    courtesy.standAside();
    return System.nanoTime() - begin;
  }
}

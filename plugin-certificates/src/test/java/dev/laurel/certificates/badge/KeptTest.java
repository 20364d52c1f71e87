package dev.laurel.certificates.badge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.test.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptTest {

  private final SettableClock clock = new SettableClock(Instant.parse("2026-11-26T12:00:00Z"));
  private final List<String> made = new ArrayList<>();
  private final Kept<String> kept = new Kept<>(2, clock);

  private void get(String key, Duration cost) {
    String value =
        kept.get(
            key,
            same -> {
              made.add(same);
              clock.advance(cost);
              return same + "!";
            });
    assertThat(value).isEqualTo(key + "!");
  }

  @Test
  void keepsWhatWasCostlyTwentyTimesAsLongAndAMinuteAtMost() {
    get("a", Duration.ofSeconds(1));
    clock.advance(Duration.ofSeconds(19));
    get("a", Duration.ofSeconds(1));
    assertThat(made).containsExactly("a");

    clock.advance(Duration.ofSeconds(2));
    get("a", Duration.ofSeconds(10));
    clock.advance(Duration.ofSeconds(61));
    get("a", Duration.ofSeconds(10));
    assertThat(made).containsExactly("a", "a", "a");
  }

  /** Whoever asks for a thousand made-up names must not drive out what others ask for. */
  @Test
  void letsThoseGoThatWereAskedForLeastLately() {
    get("a", Duration.ofSeconds(2));
    get("b", Duration.ofSeconds(2));
    get("a", Duration.ofSeconds(2));
    get("c", Duration.ofSeconds(2));
    get("a", Duration.ofSeconds(2));
    assertThat(made).containsExactly("a", "b", "c");

    get("b", Duration.ofSeconds(2));
    assertThat(made).containsExactly("a", "b", "c", "b");
  }
}

package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.test.host.Launch;
import dev.laurel.test.host.Ordeal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Runs go on after their host or its database was killed in the middle, and nothing is lost, issued
 * twice or broken. {@code ./bench crash} does the same a hundred times.
 */
class CrashIT {

  @Test
  void nothingIsLostDoubleOrBrokenWhenHostAndDatabaseAreKilled() throws IOException {
    Launch launch =
        Launch.of(
                System.getProperty("java.class.path"),
                "512m",
                Path.of("target", "crash-" + System.nanoTime()),
                Path.of("target", "plugins"))
            .quick(HostOnItsOwn.DATABASE_BASE);

    Ordeal.Outcome outcome =
        Ordeal.undergo(
            List.of(launch),
            new Ordeal.Plan(
                4, 1, 3000, 40, Duration.ofMillis(1500), System.nanoTime(), System.out::println));

    assertThat(outcome.kills() + outcome.databaseKills()).isEqualTo(5);
    assertThat(outcome.issued()).isGreaterThanOrEqualTo(3000L * outcome.runs());
    assertThat(outcome.lost()).as("lost of %s", outcome).isZero();
    assertThat(outcome.duplicate()).as("duplicate of %s", outcome).isZero();
    assertThat(outcome.corrupt()).as("corrupt of %s", outcome).isZero();
  }
}

package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.test.MariaDb;
import dev.laurel.test.MariaDbServer;
import dev.laurel.test.host.Launch;
import dev.laurel.test.host.Ordeal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Several hosts on one database share the work, and any of them may go and come back. */
class NodesIT {

  @Test
  void threeNodesLoseNothingWhileOneIsKilledAndAnotherRestarted() throws IOException {
    MariaDbServer database =
        MariaDbServer.start(MariaDb.base(), Path.of("target", "nodes-" + System.nanoTime()));
    database.execute("CREATE DATABASE nodes CHARACTER SET utf8mb4");
    Launch launch =
        Launch.of(
                System.getProperty("java.class.path"),
                "384m",
                Path.of("target", "node"),
                Path.of("target", "plugins"))
            .quick(HostOnItsOwn.DATABASE_BASE);
    List<Launch> nodes =
        Stream.of("1", "2", "3")
            .map(
                name ->
                    launch.on(
                        database.url() + "nodes",
                        "root",
                        "",
                        Path.of("target", "node" + name + "-" + System.nanoTime())))
            .toList();

    Ordeal.Outcome outcome =
        Ordeal.undergo(
            nodes,
            new Ordeal.Plan(
                2, 0, 3000, 40, Duration.ofMillis(800), System.nanoTime(), System.out::println));

    assertThat(outcome.issued()).isGreaterThanOrEqualTo(3000L * outcome.runs());
    assertThat(outcome.lost()).as("lost of %s", outcome).isZero();
    assertThat(outcome.duplicate()).as("duplicate of %s", outcome).isZero();
    assertThat(outcome.corrupt()).as("corrupt of %s", outcome).isZero();
  }
}

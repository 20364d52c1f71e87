package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.test.MariaDb;
import dev.laurel.test.MariaDbServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A host that starts while the plugin's tables cannot be used. */
class LateDatabaseIT {

  private static final String HISTORY = "late.cert_schema_history";

  private static MariaDbServer database;
  private static HostOnItsOwn host;

  @BeforeAll
  static void start() throws IOException {
    Path work = Path.of("target", "late-" + System.nanoTime()).toAbsolutePath();
    database = MariaDbServer.start(MariaDb.base(), work.resolve("db"));
    database.execute("CREATE DATABASE late CHARACTER SET utf8mb4");
    database.execute("CREATE TABLE " + HISTORY + " (other INT)");
    host =
        HostOnItsOwn.start(
            work.resolve("data"),
            Path.of("target", "plugins"),
            "/livez",
            "--jdbc-url",
            database.url() + "late",
            "--jdbc-user",
            "root");
  }

  @AfterAll
  static void stop() {
    host.stop();
  }

  private static String page(String path) {
    return host.call("admin", "GET", path, null).body();
  }

  private static int status(String path) {
    return host.call("admin", "GET", path, null).statusCode();
  }

  @Test
  void pagesAnswerAndThePluginSaysWhyItWaitsAndStartsByItselfOnceItsTablesCanBeUsed() {
    RunningHost.await(
        "the plugin to have failed", () -> page("/admin/plugins").contains("cert_schema_history"));
    assertThat(status("/readyz")).isEqualTo(503);
    assertThat(page("/readyz")).contains("certificates");
    for (String path : List.of("/dashboard", "/admin/plugins", "/livez")) {
      assertThat(status(path)).as(path).isEqualTo(200);
    }
    assertThat(status("/plugins/certificates/verify")).isEqualTo(503);

    database.execute("DROP TABLE " + HISTORY);

    RunningHost.await("the plugin to run", () -> status("/readyz") == 200);
    assertThat(status("/plugins/certificates/verify")).isEqualTo(200);
  }
}

package dev.laurel.benchmarks;

import dev.laurel.test.host.Launch;
import dev.laurel.test.host.Ordeal;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code ./bench crash}: is anything lost, double or broken after so many kills? */
final class CrashMeasurement {

  private static final int LEARNERS = 5000;

  /** A fifth as many kills of the database come on top. */
  private static final int HOST_KILLS_PER_DATABASE_KILL = 5;

  private final int kills;
  private final PrintStream out;

  CrashMeasurement(int kills, PrintStream out) {
    this.kills = kills;
    this.out = out;
  }

  Report run() throws IOException {
    Path folder = Files.createTempDirectory("laurel-crash");
    try {
      Ordeal.Outcome outcome =
          Ordeal.undergo(
              List.of(
                  Launch.of(
                      SampleHost.classPath(),
                      SampleHost.HEAP,
                      folder.resolve("data"),
                      SampleHost.plugins(folder))),
              new Ordeal.Plan(
                  kills,
                  kills / HOST_KILLS_PER_DATABASE_KILL,
                  LEARNERS,
                  10 * kills,
                  Duration.ofMillis(2500),
                  1,
                  out::println));
      return report(outcome);
    } finally {
      LibreOffice.delete(folder);
    }
  }

  private static Report report(Ordeal.Outcome outcome) {
    Map<String, @Nullable Object> figures = new LinkedHashMap<>();
    figures.put("kills", outcome.kills());
    figures.put("databaseKills", outcome.databaseKills());
    figures.put("runs", outcome.runs());
    figures.put("issued", outcome.issued());
    figures.put("lost", outcome.lost());
    figures.put("duplicate", outcome.duplicate());
    figures.put("corrupt", outcome.corrupt());
    return new Report(
        Machine.words()
            + String.format(
                "%n%n| kills of the host | of the database | runs | issued | lost | duplicate |"
                    + " corrupt |%n|--:|--:|--:|--:|--:|--:|--:|%n| %,d | %,d | %,d | %,d | %,d |"
                    + " %,d | %,d |",
                outcome.kills(),
                outcome.databaseKills(),
                outcome.runs(),
                outcome.issued(),
                outcome.lost(),
                outcome.duplicate(),
                outcome.corrupt()),
        figures);
  }
}

package dev.laurel.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The command {@code ./bench}. */
public final class Bench {

  private static final String HELP =
      """
      ./bench NAME [--json OUT] [--quick] [--learners N] [--kills N]
               [--redeploys N]

        press   certificates per second from one template, and the same with rival ways;
                writes the table into docs/benchmarks.md
        soak    a million certificates in one process: does the heap stay flat?
        issue   a run over a course of --learners N (1,000,000) in a sample host of its own, a
                second one with nothing to do, and how fast pages answer meanwhile
        crash   kills a host --kills N times (100) in the middle of runs and requests, and its
                database a fifth as often: what is lost, double or broken?
        rush    200 requests at once of one learner, and one each of --learners N (2,000) at once
        load    --rate N (500) requests a second of pages, downloads and verification for
                --minutes N (10) with --learners N (100,000) certificates
        redeploy  deploys the plugin anew --redeploys N times (50) while pages are looked at and
                runs go on: what is lost, what fails, what stays in memory?
        nodes   one, two and three hosts on one database issue to --learners N (60,000) each
        pages   how soon Chromium paints pages of a course with --learners N (100,000)
                certificates, and what Lighthouse (of npm) says of them

      --json OUT   the figures as flat JSON
      --quick      a short look: fewer rounds, and no table is written""";

  private static final int MILLION = 1_000_000;

  private Bench() {}

  /** Runs a measurement. */
  public static void main(String[] arguments) throws Exception {
    Locale.setDefault(Locale.ROOT);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> words = List.of(arguments);
    String name = words.isEmpty() ? "--help" : words.get(0);
    boolean isQuick = words.contains("--quick");
    @Nullable Report report =
        switch (name) {
          case "press" -> new PressMeasurement(isQuick, out).run();
          case "issue" ->
              new IssueMeasurement(
                      learners(words, isQuick),
                      picture("issue", words, isQuick || learners(words, isQuick) != MILLION),
                      out)
                  .run();
          case "crash" ->
              new CrashMeasurement(number(words, "--kills", isQuick ? 10 : 100), out).run();
          case "rush" ->
              new RushMeasurement(number(words, "--learners", isQuick ? 200 : 2000), out).run();
          case "redeploy" ->
              new RedeployMeasurement(number(words, "--redeploys", isQuick ? 5 : 50), out).run();
          case "load" ->
              new LoadMeasurement(
                      new LoadMeasurement.Asked(
                          number(words, "--learners", isQuick ? 2000 : 100_000),
                          number(words, "--rate", 500),
                          number(words, "--minutes", isQuick ? 1 : 10)),
                      picture("load", words, isQuick),
                      out)
                  .run();
          case "nodes" ->
              new NodesMeasurement(number(words, "--learners", isQuick ? 5000 : 60_000), out).run();
          case "pages" ->
              new PagesMeasurement(number(words, "--learners", isQuick ? 2000 : 100_000), out)
                  .run();
          case "soak" -> new Soak(isQuick ? 100_000 : MILLION, out).run();
          default -> null;
        };
    if (report == null) {
      out.println(HELP);
      System.exit(name.equals("--help") ? 0 : 2);
      return;
    }
    out.println();
    out.println(report.table());
    Path json = json(words);
    if (json != null) {
      write(json, report.figures());
    }
    boolean isWhole = !name.equals("issue") || learners(words, isQuick) == MILLION;
    if (!isQuick && isWhole) {
      DocsPage.put(Path.of("docs", "benchmarks.md"), name, report.table());
    }
  }

  private static void write(Path json, Map<String, Object> figures) throws java.io.IOException {
    Files.writeString(
        json,
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .writeValueAsString(figures)
            + "\n");
  }

  private static int learners(List<String> words, boolean isQuick) {
    return number(words, "--learners", isQuick ? 20_000 : MILLION);
  }

  private static int number(List<String> words, String option, int usual) {
    int at = words.indexOf(option);
    if (at < 0) {
      return usual;
    }
    String number = at + 1 < words.size() ? words.get(at + 1) : "";
    if (!number.matches("[1-9]\\d{0,7}")) {
      throw new IllegalArgumentException(
          option + " takes a whole number from 1 to 99,999,999, not ‘" + number + "’.");
    }
    return Integer.parseInt(number);
  }

  /** Where the page about measurements shows it, or else beside the figures. */
  private static Path picture(String name, List<String> words, boolean isTrial) {
    Path json = json(words);
    return !isTrial
        ? Path.of("docs", "pictures", name + ".svg")
        : json == null
            ? Path.of("benchmarks", "target", name + ".svg")
            : Path.of(json.toString().replaceFirst("\\.json$", "") + ".svg");
  }

  private static @Nullable Path json(List<String> words) {
    int at = words.indexOf("--json");
    return at < 0 || at + 1 >= words.size() ? null : Path.of(words.get(at + 1));
  }
}

package dev.laurel.benchmarks;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import dev.laurel.test.Chromium;
import dev.laurel.test.host.LaurelHost;
import dev.laurel.test.host.TrialCourse;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code ./bench pages}: how soon Chromium paints the main pages of a course with many
 * certificates, how much they load, and what Lighthouse says of them.
 */
final class PagesMeasurement {

  private static final String READER = "reader";
  private static final int WARM = 15;
  private static final int VISITS = 15;

  /** A page may be loaded before it is painted. */
  private static final String PAINT =
      """
      () => new Promise(done => new PerformanceObserver((list, own) => {
        const [paint] = list.getEntriesByName('first-contentful-paint');
        if (paint) { own.disconnect(); done(paint.startTime); }
      }).observe({type: 'paint', buffered: true}))
      """;

  /** Bytes of scripts and styles as they were sent. */
  private static final String LOADED =
      """
      () => performance.getEntriesByType('resource')
        .filter(one => one.initiatorType === 'script' || one.initiatorType === 'link')
        .reduce((sum, one) => sum + one.encodedBodySize, 0)
      """;

  private final int learners;
  private final PrintStream out;

  PagesMeasurement(int learners, PrintStream out) {
    this.learners = learners;
    this.out = out;
  }

  /** A page, and who looks at it; nobody who is signed in where empty. */
  private record Seen(String name, String user, String path) {}

  /**
   * How a page did.
   *
   * @param paints when its first content was painted, in milliseconds, sorted
   * @param kilobytes of scripts and styles
   */
  private record Found(
      Seen page, List<Double> paints, double kilobytes, Map<String, Integer> scores) {

    double paint(double share) {
      return paints.get(Math.min(paints.size() - 1, (int) (paints.size() * share)));
    }
  }

  Report run() throws IOException {
    String machine = Machine.words();
    Path folder = Files.createTempDirectory("laurel-pages");
    LaurelHost host = SampleHost.empty(folder);
    try {
      out.printf("A course of %,d certificates%n", learners);
      String key = TrialCourse.run(host, "PAGES", learners - 1);
      TrialCourse.reader(host, key, READER);
      TrialCourse.issue(host, key, learners);
      List<Found> found = new ArrayList<>();
      try (Playwright playwright =
              Playwright.create(
                  new Playwright.CreateOptions()
                      .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
          Browser browser = playwright.chromium().launch(options())) {
        for (Seen page : pages(host, key)) {
          found.add(look(host, browser, page));
          Found last = found.get(found.size() - 1);
          out.printf("%s: %.0f ms %s%n", page.name(), last.paint(0.5), last.scores());
        }
      }
      return report(machine, found);
    } finally {
      host.stop();
      LibreOffice.delete(folder);
    }
  }

  private static BrowserType.LaunchOptions options() {
    return new BrowserType.LaunchOptions()
        .setExecutablePath(Chromium.PATH)
        .setArgs(Chromium.arguments());
  }

  private static List<Seen> pages(LaurelHost host, String key) {
    String course = "/courses/" + LaurelHost.encoded(key);
    String plugin = LaurelHost.API.replaceFirst("/api/v1$", "");
    String id =
        host.ok(READER, "GET", LaurelHost.API + "/me/certificates", null).findPath("id").asText();
    return List.of(
        new Seen(
            "Instructor › Certificates", TrialCourse.STAFF, course + "/instructor/certificates"),
        new Seen("Progress", READER, course + "/progress"),
        new Seen("Course cards", READER, "/dashboard"),
        new Seen("My certificates", READER, plugin + "/my"),
        new Seen("Share", READER, plugin + "/my/certificates/" + id + "/share"),
        new Seen("Verification", "", plugin + "/verify/" + id),
        new Seen("Inbox", "paul", plugin + "/reviews"));
  }

  private static Found look(LaurelHost host, Browser browser, Seen seen) throws IOException {
    String cookie =
        seen.user().isEmpty() ? "" : PageVisits.of(host.origin(), seen.user(), "/").cookie();
    List<Double> paints = new ArrayList<>();
    double bytes = 0;
    for (int i = 0; i < WARM + VISITS; i++) {
      // With an empty cache, as who comes for the first time.
      Browser.NewContextOptions fresh = new Browser.NewContextOptions();
      if (!cookie.isEmpty()) {
        fresh.setExtraHTTPHeaders(Map.of("Cookie", cookie));
      }
      try (BrowserContext context = browser.newContext(fresh)) {
        Page page = context.newPage();
        page.navigate(host.origin() + seen.path());
        double paint = ((Number) page.evaluate(PAINT)).doubleValue();
        if (i >= WARM) {
          paints.add(paint);
        }
        bytes = ((Number) page.evaluate(LOADED)).doubleValue();
      }
    }
    return new Found(
        seen,
        paints.stream().sorted().toList(),
        bytes / 1024,
        Lighthouse.scores(host.origin() + seen.path(), cookie));
  }

  private Report report(String machine, List<Found> all) {
    StringBuilder table = new StringBuilder(machine);
    table.append(
        String.format(
            "%n%nA course with %,d certificates; Chromium with an empty cache, %d visits of each"
                + " page after as many to warm the host. Lighthouse %s with its simulated phone.%n%n"
                + "| page | first contentful paint, half, ms | 95 %%, ms | scripts and styles as"
                + " sent, KB | performance | accessibility | best practices |%n"
                + "|---|--:|--:|--:|--:|--:|--:|%n",
            learners, VISITS, Lighthouse.VERSION));
    double slowest = 0;
    int lowest = 100;
    for (Found one : all) {
      table.append(
          String.format(
              "| %s | %.0f | %.0f | %.0f | %d | %d | %d |%n",
              one.page().name(),
              one.paint(0.5),
              one.paint(0.95),
              one.kilobytes(),
              one.scores().get("performance"),
              one.scores().get("accessibility"),
              one.scores().get("best-practices")));
      slowest = Math.max(slowest, one.paint(0.5));
      lowest = Math.min(lowest, one.scores().values().stream().min(Integer::compare).orElse(0));
    }
    Map<String, @Nullable Object> figures = new LinkedHashMap<>();
    figures.put("certificates", learners);
    figures.put("slowestFirstContentfulPaintMs", Math.round(slowest));
    figures.put("lowestLighthouseScore", lowest);
    return new Report(table.toString().stripTrailing(), figures);
  }
}

package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page that can be reached by clicking, for each kind of reader, on a desk and on a phone.
 */
class PagesIT {

  /** What is wrong with the page that is shown, in words; asked in the browser. */
  private static final String FAULTS =
      """
      () => {
        const faults = [];
        const wide = document.scrollingElement.scrollWidth - innerWidth;
        if (wide > 0) faults.push(`is ${wide} pixels too wide`);
        const h1 = document.querySelectorAll('h1').length;
        if (h1 !== 1) faults.push(`has ${h1} main headings`);
        if (!document.documentElement.lang) faults.push('has no language');
        const name = (e) => (e.getAttribute('aria-label') || e.textContent || e.title ||
          (e.labels && [...e.labels].map((l) => l.textContent).join(' ')) ||
          [...e.querySelectorAll('img')].map((i) => i.alt).join(' ') || '').trim();
        for (const e of document.querySelectorAll('input:not([type=hidden]), select, textarea'))
          if (!(e.labels && e.labels.length) && !e.getAttribute('aria-label') && !e.getAttribute('aria-labelledby'))
            faults.push('has a field without a label: ' + e.outerHTML.slice(0, 80));
        for (const e of document.querySelectorAll('a[href]:not([aria-hidden=true]), button'))
          if (!name(e)) faults.push('has a control without a name: ' + e.outerHTML.slice(0, 80));
        for (const e of document.querySelectorAll('img:not([alt])'))
          faults.push('has a picture without alternative text: ' + e.src);
        const ids = [...document.querySelectorAll('[id]')].map((e) => e.id);
        const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
        if (twice.length) faults.push('has ids twice: ' + twice.join(', '));
        if (/\\$\\{?(m|page)\\.|!!|\\?\\?\\?/.test(document.body.innerText)) faults.push('shows a template’s own words');
        return faults;
      }
      """;

  private static final String LINKS =
      "() => [...document.querySelectorAll('a[href]')].map((a) => a.href)";

  @ParameterizedTest
  @CsvSource({
    "ines,  1280, 14",
    "ines,  390,  14",
    "paul,  1280, 4",
    "clara, 390,  4",
    "lea,   1280, 7",
    "lea,   390,  7",
    "admin, 1280, 5",
    "admin, 390,  5",
  })
  void areWholeAndFitTheScreen(String user, int width, int least) {
    String origin = RunningHost.origin();
    try (Browsing browsing = new Browsing(origin)) {
      Page page = browsing.as(user, width);
      Visits visits = new Visits(page, origin, user + "-" + width);

      visits.allFrom("/dashboard");

      System.out.printf(
          "%s, %d px wide: axe-core looked at %d pages, %d faults: %s%n",
          user, width, visits.seen.size(), visits.faults.size(), visits.seen.keySet());
      assertThat(visits.faults).isEmpty();
      assertThat(visits.help.followed()).isNotEmpty();
      assertThat(visits.seen.size()).as("%s", visits.seen.keySet()).isGreaterThanOrEqualTo(least);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/login, 1280",
    "/login, 390",
    "/plugins/certificates/verify/, 1280",
    "/plugins/certificates/verify/, 390",
    "/plugins/certificates/verify/00000000000000000000000000000000, 390",
    "/plugins/certificates/nothing, 390",
    "/plugins/certificates/help/, 390",
    "/plugins/certificates/help/administrator.html, 390",
    "/plugins/certificates/help/instructor.html, 1280",
    "/plugins/certificates/help/host-author.html, 1280",
    "/nothing, 1280",
  })
  void areWholeForThoseWhoAreNotSignedIn(String path, int width) {
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page page = browsing.anonymous();
      page.setViewportSize(width, 900);
      page.navigate(path);

      assertThat((List<?>) page.evaluate(FAULTS)).isEmpty();
      assertThat(Accessibility.faults(page)).isEmpty();
      Browsing.picture(page, "anonymous-" + width + path.replaceAll("\\W+", "-"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ines, AGIL100, /courses/COURSE/instructor/certificates",
    "ines, AGIL100, /plugins/certificates/templates/new?course=COURSE",
    "lea,  TEAM260, /courses/COURSE/progress",
    "lea,  TEAM260, /plugins/certificates/my",
  })
  void bringAtMost150KilobytesOfScriptsAndStyles(String user, String course, String path) {
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page known = browsing.as(user);
      // What was loaded for one page is not loaded again; here a browser comes with nothing.
      Page page = browsing.anonymous();
      page.context().addCookies(known.context().cookies());
      List<Request> requests = new ArrayList<>();
      page.onRequestFinished(requests::add);

      page.navigate(path.replace("COURSE", RunningHost.key(course)));

      page.waitForLoadState(LoadState.NETWORKIDLE);
      List<Request> code =
          requests.stream()
              .filter(one -> List.of("script", "stylesheet").contains(one.resourceType()))
              .toList();
      assertThat(code).hasSizeGreaterThan(3);
      assertThat(code.stream().mapToLong(one -> one.sizes().responseBodySize).sum())
          .as("%s", code.stream().map(Request::url).toList())
          .isLessThan(150_000);
    }
  }

  @Test
  void tellAVisitorWithANumberHoweverItIsWritten() {
    String id =
        RunningHost.json(
                RunningHost.get(
                    "ines",
                    RunningHost.API
                        + "/courses/"
                        + RunningHost.key("TEAM260")
                        + "/certificates?status=available&limit=1"))
            .at("/certificates/0/id")
            .asText();
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page page = browsing.anonymous();
      for (String written :
          List.of(
              id.toUpperCase(java.util.Locale.ROOT).replaceAll("(.{4})", "$1-"),
              " " + id,
              "https://elsewhere.example/plugins/certificates/verify/" + id + "?x=1")) {
        page.navigate("/plugins/certificates/verify");
        page.fill("#number", written);
        page.click("button:has-text('Verify')");
        PlaywrightAssertions.assertThat(page.locator("h1")).hasText("This certificate is valid");
      }
      page.navigate("/plugins/certificates/verify");
      page.fill("#number", "wh+t!");
      page.click("button:has-text('Verify')");
      PlaywrightAssertions.assertThat(page.locator("[role=alert]"))
          .containsText("not the number of a certificate");
      PlaywrightAssertions.assertThat(page.locator("#number")).hasValue("wh+t!");
    }
  }

  /** Goes where links lead, to one page of each kind. */
  private static final class Visits {

    private final Page page;
    private final String origin;
    private final String name;
    private final Map<String, String> seen = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();
    private final HelpLinks help = new HelpLinks();

    private Visits(Page page, String origin, String name) {
      this.page = page;
      this.origin = origin;
      this.name = name;
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error")) {
              faults.add(page.url() + " says " + message.text());
            }
          });
      page.onResponse(
          response -> {
            if (response.status() >= 400) {
              faults.add(page.url() + " asks for " + response.url() + ": " + response.status());
            }
          });
    }

    private void allFrom(String start) {
      Deque<String> ahead = new ArrayDeque<>(List.of(start));
      while (!ahead.isEmpty()) {
        String path = ahead.pop();
        if (seen.putIfAbsent(kind(path), path) == null) {
          Response answer = page.navigate(path);
          String type = answer == null ? "" : answer.headers().getOrDefault("content-type", "");
          if (type.startsWith("text/html")) {
            ahead.addAll(look(path));
          }
        }
      }
    }

    private List<String> look(String path) {
      for (Object fault : (List<?>) page.evaluate(FAULTS)) {
        faults.add(path + " " + fault);
      }
      accessibilityFaults(path).forEach(fault -> faults.add(path + " " + fault));
      help.faults(page).forEach(fault -> faults.add(path + " " + fault));
      Browsing.picture(page, name + kind(path).replaceAll("\\W+", "-"));
      List<String> links = new ArrayList<>();
      for (Object link : (List<?>) page.evaluate(LINKS)) {
        URI address = URI.create(String.valueOf(link));
        if (String.valueOf(link).startsWith(origin) && isPage(address.getRawPath())) {
          links.add(
              address.getRawPath()
                  + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery()));
        }
      }
      return links;
    }

    private List<String> accessibilityFaults(String path) {
      if (!path.startsWith("/admin/mail/") || !path.endsWith(".html")) {
        return Accessibility.faults(page);
      }
      // Mails are shown where nothing runs; the same text is looked at where something may.
      Page mail = page.context().newPage();
      mail.setContent(page.content());
      List<String> found = Accessibility.faultsOfText(mail);
      mail.close();
      return found;
    }

    /** Files are downloaded, not looked at. */
    private static boolean isPage(String path) {
      return !path.matches(".*\\.(pdf|png|csv|zip|pptx|json|jwt)") && !path.endsWith("/file");
    }

    /** The same page of another course, certificate or person is the same kind of page. */
    private static String kind(String path) {
      return path.replaceFirst("\\?.*", "")
          .replaceAll("course-v1[^/]*", "COURSE")
          .replaceAll("[0-9a-f]{32}", "ID")
          .replaceAll("/(learners|people)/[^/]+", "/$1/WHO")
          .replaceAll("/mail/[^/.]+", "/mail/ID")
          .replaceAll("/help/[^/]*", "/help/GUIDE")
          .replaceAll("/\\d+", "/N");
    }
  }
}

package dev.laurel.it.looks;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotAnimations;
import dev.laurel.test.Chromium;
import java.util.HashMap;
import java.util.Map;

/** Takes pictures in which nothing moves and nothing is a matter of chance. */
final class Camera implements AutoCloseable {

  static final int HEIGHT = 900;

  /**
   * The fonts that {@code ./test} and {@code ./looks} install, whatever else a machine has; and
   * without what the doctor measures.
   */
  private static final String FONTS =
      """
      body, .host, .laurel, .btn, input, select, textarea { font-family: "Noto Sans", "Noto Sans Arabic", sans-serif !important; }
      [data-finding] p, [data-finding] .l-value { display: none; }
      code, pre, kbd { font-family: "Liberation Mono", monospace !important; }
      """;

  /** Puts one and the same in the place of all that is drawn by lot, and waits for the pictures. */
  private static final String STEADY =
      """
      async () => {
        const steady = (text) => text
          .replace(/\\b[0-9a-f]{64}\\b/g, '0123456789abcdef'.repeat(4))
          .replace(/\\b[0-9a-f]{32}\\b/g, '0123456789abcdef'.repeat(2))
          .replace(/\\b([0-9a-f]{4}[ -]){7}[0-9a-f]{4}\\b/g, '0123 4567 89ab cdef 0123 4567 89ab cdef')
          .replace(/\\b([0-9A-F]{2}:){15,}[0-9A-F]{2}\\b/g, (all) => '0A:'.repeat(all.length / 3) + '0A')
          .replace(/(?<=\\/v\\/)[0-9A-Z]{20,}/g, '0123456789ABCDEFGHJKMNPQRS')
          .replace(/localhost:\\d+/g, 'localhost:8080');
        const texts = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const told = steady(texts.currentNode.data);
          if (told !== texts.currentNode.data) texts.currentNode.data = told;
        }
        for (const field of document.querySelectorAll('input, textarea'))
          if (field.type !== 'file' && steady(field.value) !== field.value) field.value = steady(field.value);
        // Who comes first among those who got theirs at the same moment is a matter of chance.
        const inOrder = (all, key) => {
          const sorted = [...all].sort((one, other) => (key(one) < key(other) ? -1 : 1));
          const places = [...all].map((one) => one.parentNode.insertBefore(document.createComment(''), one));
          places.forEach((place, i) => place.replaceWith(sorted[i]));
        };
        const who = (row) => row.querySelector('small')?.textContent ?? row.textContent;
        for (const body of document.querySelectorAll('tbody'))
          inOrder(body.querySelectorAll(':scope > tr:has(> .l-person)'), who);
        for (const list of document.querySelectorAll('.l-shelf, .l-count + p, .l-divide:has(> .l-seen)'))
          inOrder(list.querySelectorAll(':scope > li, :scope > bdi, :scope > .l-seen'), (one) => one.textContent);
        const images = [...document.images];
        for (const image of images) image.loading = 'eager';
        await Promise.all(images.map((image) => image.decode().catch(() => {})));
        await document.fonts.ready;
      }
      """;

  private final Playwright playwright = Playwright.create();
  private final Browser browser =
      playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(Chromium.PATH)
                  .setArgs(
                      Chromium.arguments(
                          "--disable-lcd-text",
                          "--font-render-hinting=none",
                          "--force-color-profile=srgb",
                          "--hide-scrollbars")));

  private final String origin;
  private final Map<String, BrowserContext> readers = new HashMap<>();

  Camera(String origin) {
    this.origin = origin;
  }

  /** A page in a state, as somebody sees it. */
  Page open(State state, String path, View view) {
    Page page = reader(state.user(), view.language()).newPage();
    page.setViewportSize(view.width(), HEIGHT);
    // Each state is asked for by somebody else, so that nobody asks too often who is not meant to.
    page.setExtraHTTPHeaders(Map.of("X-Forwarded-For", address(state.name())));
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    if (state.kind() == State.Kind.WITHOUT_SCRIPTS) {
      page.route("**/*", Camera::withoutScripts);
    }
    page.navigate(path);
    page.waitForLoadState(LoadState.LOAD);
    state.act().accept(page);
    if (state.kind() == State.Kind.WINDOW) {
      // Where the page stood when a dialog opened over it is a matter of chance.
      page.evaluate("() => scrollTo({ top: 0, behavior: 'instant' })");
    }
    page.addStyleTag(new Page.AddStyleTagOptions().setContent(FONTS));
    page.evaluate(STEADY);
    return page;
  }

  /** As a page is where scripts are switched off: with what it says then, and without them. */
  private static void withoutScripts(Route route) {
    if (!route.request().resourceType().equals("document")) {
      route.resume();
      return;
    }
    APIResponse page = route.fetch();
    route.fulfill(
        new Route.FulfillOptions()
            .setResponse(page)
            .setBody(
                page.text()
                    .replaceAll("(?s)<script\\b.*?</script>", "")
                    .replaceAll("<(/?)noscript>", "<$1div>")));
  }

  private static String address(String name) {
    int hash = name.hashCode();
    return "198.18.%d.%d".formatted(hash >> 8 & 255, hash & 255);
  }

  /** A picture of it. */
  byte[] take(Page page, State.Kind kind, boolean isDark) {
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(isDark ? ColorScheme.DARK : ColorScheme.LIGHT)
            .setReducedMotion(ReducedMotion.REDUCE));
    return page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(kind != State.Kind.WINDOW)
            .setAnimations(ScreenshotAnimations.DISABLED));
  }

  private BrowserContext reader(String user, String language) {
    return readers.computeIfAbsent(user + " " + language, key -> signedIn(user, language));
  }

  private BrowserContext signedIn(String user, String language) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(origin)
                .setLocale(language)
                .setBypassCSP(true));
    context.setDefaultTimeout(20_000);
    if (!user.isEmpty()) {
      signIn(context, user);
    }
    return context;
  }

  private static void signIn(BrowserContext context, String user) {
    Page page = context.newPage();
    page.navigate("/login");
    page.fill("input[name=username]", user);
    page.fill("input[name=password]", user);
    page.click("main button[type=submit]");
    page.waitForURL("**/dashboard");
    page.close();
  }

  @Override
  public void close() {
    playwright.close();
  }
}

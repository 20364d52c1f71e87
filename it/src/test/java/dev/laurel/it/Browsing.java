package dev.laurel.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import dev.laurel.test.Chromium;
import java.nio.file.Path;

/** Chromium, and people who are signed in with it. */
final class Browsing implements AutoCloseable {

  private static final Path PICTURES = Path.of("target", "screenshots");

  private final Playwright playwright = Playwright.create();
  private final Browser browser =
      playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(Chromium.PATH)
                  .setArgs(Chromium.arguments()));
  private final String origin;

  Browsing(String origin) {
    this.origin = origin;
  }

  /** A page of somebody who has just signed in. */
  Page as(String user) {
    return as(user, 1280);
  }

  Page as(String user, int width) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions().setViewportSize(width, 900).setBaseURL(origin));
    context.setDefaultTimeout(20_000);
    Page page = context.newPage();
    page.navigate("/login");
    page.fill("input[name=username]", user);
    page.fill("input[name=password]", user);
    page.click("main button[type=submit]");
    page.waitForURL("**/dashboard");
    return page;
  }

  /** A page of somebody who is not signed in. */
  Page anonymous() {
    return anonymous(new Browser.NewContextOptions().setViewportSize(1280, 900));
  }

  /** The same with a browser of another kind. */
  Page anonymous(Browser.NewContextOptions options) {
    return browser.newContext(options.setBaseURL(origin)).newPage();
  }

  /** Keeps a picture of the whole page. */
  static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
  }

  @Override
  public void close() {
    playwright.close();
  }
}

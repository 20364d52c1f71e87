package dev.laurel.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Takes the pictures that the guides show, in the order in which the guides tell their story. Not a
 * part of every build: {@code ./test --pictures} runs it and writes to {@code docs/pictures}.
 */
class GuidePictures {

  private static final Path FOLDER = Path.of("..", "docs", "pictures");
  private static final int WIDTH = 1100;

  private static Browsing browsing;

  @BeforeAll
  static void start() {
    browsing = new Browsing(RunningHost.origin());
  }

  @AfterAll
  static void stop() {
    browsing.close();
  }

  private static Page as(String user, String path) {
    Page page = browsing.as(user, WIDTH);
    page.navigate(path);
    return page;
  }

  private static String tab(String course) {
    return "/courses/" + RunningHost.key(course) + "/instructor/certificates";
  }

  private static String own(String course, String path) {
    return "/plugins/certificates/courses/" + RunningHost.key(course) + path;
  }

  /** Keeps the upper part of a page, once all of it is there. */
  private static void take(Page page, String name, int height) {
    page.waitForLoadState(LoadState.NETWORKIDLE);
    page.mouse().move(0, 0);
    int most = (int) page.evaluate("() => document.scrollingElement.scrollHeight");
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setClip(0, 0, WIDTH, Math.min(height, most))
            .setPath(FOLDER.resolve(name + ".png")));
  }

  private static void takeDialog(Page page, String name) {
    assertThat(page.locator("dialog[open]")).isVisible();
    takeSeen(page, name);
  }

  /** Keeps what is seen of a page without scrolling. */
  private static void takeSeen(Page page, String name) {
    page.waitForLoadState(LoadState.NETWORKIDLE);
    page.mouse().move(0, 0);
    page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
  }

  @Test
  void ofLearners() {
    Page lea = as("lea", "/courses/" + RunningHost.key("DATA110") + "/progress");
    assertThat(lea.locator("[data-fragment=certificates]"))
        .hasAttribute("data-message", "QUALIFIED");
    take(lea, "progress-qualified", 640);

    lea.navigate("/courses/" + RunningHost.key("TEAM260") + "/progress");
    assertThat(lea.locator("[data-fragment=certificates]"))
        .hasAttribute("data-message", "AVAILABLE");
    take(lea, "progress-available", 700);

    lea.navigate("/dashboard");
    lea.locator("[data-card-link=certificates]").first().scrollIntoViewIfNeeded();
    takeSeen(lea, "dashboard");
    lea.navigate("/plugins/certificates/my");
    lea.click("a:has-text('Share') >> nth=0");
    assertThat(lea.locator("#who")).isVisible();
    take(lea, "share", 900);
  }

  @Test
  void ofThoseWhoVerify() throws IOException {
    Page lea = as("lea", "/courses/" + RunningHost.key("TEAM260") + "/progress");
    Locator sheet = lea.locator("[data-fragment=certificates] .l-sheet");
    Files.write(
        FOLDER.resolve("certificate.png"),
        lea.request().get(sheet.locator("img").getAttribute("src")).body());
    byte[] pdf = lea.request().get(sheet.getAttribute("href")).body();
    lea.click("text=Verification page");
    assertThat(lea.locator("h1")).hasText("This certificate is valid");

    Page stranger = browsing.anonymous();
    stranger.setViewportSize(WIDTH, 900);
    stranger.navigate(lea.url());
    take(stranger, "verify", 760);
    stranger
        .locator("[data-check] input[type=file]")
        .setInputFiles(new FilePayload("certificate.pdf", "application/pdf", pdf));
    assertThat(stranger.locator("[data-verdict=genuine]")).isVisible();
    stranger
        .locator("[data-check]")
        .screenshot(new Locator.ScreenshotOptions().setPath(FOLDER.resolve("verify-genuine.png")));
  }

  @Test
  void ofInstructorsWhoDesign() throws IOException {
    Page ines =
        as("ines", "/plugins/certificates/templates/new?course=" + RunningHost.key("LEAD400"));
    ines.waitForLoadState(LoadState.NETWORKIDLE);
    ines.locator("[aria-labelledby=starters]")
        .screenshot(new Locator.ScreenshotOptions().setPath(FOLDER.resolve("starters.png")));

    String faulty =
        Uploads.design(
            "LEAD400",
            "Northgate Spring.pptx",
            classic(
                "${course.title}",
                "${course.titel}",
                "typeface=\"Caladea\"",
                "typeface=\"Optima\""));
    ines.navigate("/plugins/certificates/templates/" + faulty);
    take(ines, "report", 900);

    String plain =
        Uploads.design(
            "LEAD400",
            "Northgate Simple.pptx",
            classic("${learner.name}", "Student Name", "${course.title}", "«Course»"));
    ines.navigate("/plugins/certificates/templates/" + plain);
    Locator map = ines.locator("#map");
    map.scrollIntoViewIfNeeded();
    ines.waitForLoadState(LoadState.NETWORKIDLE);
    map.screenshot(new Locator.ScreenshotOptions().setPath(FOLDER.resolve("map.png")));

    ines.navigate("/studio/" + RunningHost.key("LEAD400") + "/settings/schedule");
    take(ines, "schedule-gate", 760);
    ines.navigate("/studio/" + RunningHost.key("AGIL100") + "/settings/advanced");
    take(ines, "advanced-settings", 1150);
  }

  @Test
  void ofInstructorsWhoIssue() {
    Page ines = as("ines", tab("TEAM260"));
    take(ines, "tab", 1350);
    ines.navigate(own("TEAM260", "/learners"));
    take(ines, "learners", 1000);
    ines.navigate(own("TEAM260", "/learners/liam"));
    take(ines, "why", 850);
    ines.navigate(own("TEAM260", "/exports"));
    take(ines, "export", 900);
    ines.navigate(own("TEAM260", "/runs"));
    take(ines, "runs", 460);

    ines.navigate(tab("AGIL100"));
    ines.click("#examples button:has-text('Generate Example Certificates')");
    takeDialog(ines, "enable-dialog");
    ines.navigate(tab("AGIL100"));
    ines.click("#export button:has-text('Generate certificates')");
    takeDialog(ines, "generate-dialog");
  }

  @Test
  void ofManagers() throws IOException {
    String sent = Uploads.design("LEAD400", "Northgate Autumn.pptx", classic());
    RunningHost.call("ines", "POST", RunningHost.API + "/templates/" + sent + "/submit", null);
    Page paul = as("paul", "/plugins/certificates/reviews");
    take(paul, "inbox", 560);
    paul.navigate("/plugins/certificates/reviews/" + sent);
    take(paul, "review", 900);
    paul.click("nav >> text=Designs");
    take(paul, "library", 900);
  }

  @Test
  void ofAdministrators() {
    Page admin = as("admin", "/admin/plugins");
    take(admin, "plugins", 1000);
    admin.navigate("/plugins/certificates/doctor");
    take(admin, "doctor", 1100);
    admin.navigate("/admin/people");
    take(admin, "people", 700);
  }

  /** The demo's design with other words on its slide. */
  private static byte[] classic(String... changes) throws IOException {
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    try (InputStream file =
            Objects.requireNonNull(GuidePictures.class.getResourceAsStream("/demo/classic.pptx"));
        ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file.readAllBytes()));
        ZipOutputStream into = new ZipOutputStream(changed)) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        into.putNextEntry(new ZipEntry(part.getName()));
        byte[] content = parts.readAllBytes();
        into.write(
            part.getName().equals("ppt/slides/slide1.xml") ? changed(content, changes) : content);
      }
    }
    return changed.toByteArray();
  }

  private static byte[] changed(byte[] content, String... changes) {
    String slide = new String(content, StandardCharsets.UTF_8);
    for (int at = 0; at < changes.length; at += 2) {
      slide = slide.replace(changes[at], changes[at + 1]);
    }
    return slide.getBytes(StandardCharsets.UTF_8);
  }
}

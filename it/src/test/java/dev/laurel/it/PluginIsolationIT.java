package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Host pages answer although plugins throw, hang or are taken away. */
class PluginIsolationIT {

  /** A page asks a plugin a few times, half a second each; the machine may be busy. */
  private static final Duration PATIENCE = Duration.ofSeconds(6);

  private static final String KEY =
      URLEncoder.encode("course-v1:Calm+PAGES+1", StandardCharsets.UTF_8);
  private static final List<String> PAGES =
      List.of(
          "/dashboard",
          "/courses/" + KEY + "/",
          "/courses/" + KEY + "/progress",
          "/courses/" + KEY + "/end",
          "/courses/" + KEY + "/instructor",
          "/studio/" + KEY + "/settings/schedule",
          "/studio/" + KEY + "/settings/grading",
          "/studio/" + KEY + "/settings/advanced",
          "/admin/plugins");
  private static final Path WORK =
      Path.of("target", "isolation-" + System.nanoTime()).toAbsolutePath();
  private static final Path PLUGINS = WORK.resolve("plugins");

  private static HostOnItsOwn host;

  @BeforeAll
  static void start() throws IOException {
    Files.createDirectories(PLUGINS);
    war("throwing", "ThrowingPlugin");
    war("hanging", "HangingPlugin");
    host = HostOnItsOwn.start(WORK.resolve("data"), PLUGINS, "/livez");
    host.ok(
        "admin",
        "PUT",
        RunningHost.HOST + "/courses/" + KEY,
        """
        {"title":"Calm","org":"Calm","pacing":"self","start":"2020-01-01T00:00:00Z",
         "staff":["admin"],"modes":[{"slug":"honor","name":"Honor","certificateEligible":true}]}
        """);
    host.ok(
        "admin",
        "PUT",
        RunningHost.HOST + "/courses/" + KEY + "/enrolments/admin",
        "{\"mode\":\"honor\"}");
    RunningHost.await(
        "both plugins", () -> plugins().contains("throwing") && plugins().contains("hanging"));
  }

  @AfterAll
  static void stop() {
    host.stop();
  }

  private static String plugins() {
    return host.call("admin", "GET", "/admin/plugins", null).body();
  }

  private static void war(String name, String type) throws IOException {
    try (ZipOutputStream war =
        new ZipOutputStream(Files.newOutputStream(PLUGINS.resolve(name + ".war")))) {
      put(
          war,
          "WEB-INF/web.xml",
          """
          <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
            <listener><listener-class>dev.laurel.plugin.PluginRegistry</listener-class></listener>
          </web-app>
          """
              .getBytes(StandardCharsets.UTF_8));
      put(
          war,
          "WEB-INF/classes/META-INF/services/dev.laurel.plugin.Plugin",
          ("dev.laurel.it.bad." + type).getBytes(StandardCharsets.UTF_8));
      Path classes = Path.of("target", "test-classes", "dev", "laurel", "it", "bad");
      try (var files = Files.list(classes)) {
        for (Path file : files.toList()) {
          put(
              war,
              "WEB-INF/classes/dev/laurel/it/bad/" + file.getFileName(),
              Files.readAllBytes(file));
        }
      }
    }
  }

  private static void put(ZipOutputStream war, String name, byte[] content) throws IOException {
    war.putNextEntry(new ZipEntry(name));
    war.write(content);
    war.closeEntry();
  }

  private static void answers(String page) {
    Instant before = Instant.now();
    HttpResponse<String> answer = host.call("admin", "GET", page, null);
    Duration took = Duration.between(before, Instant.now());
    assertThat(answer.statusCode()).as(page).isEqualTo(200);
    assertThat(answer.body()).as(page).contains("</html>").doesNotContain("On purpose\n\tat");
    assertThat(took).as(page).isLessThan(PATIENCE);
  }

  @Test
  void answersEveryPageWhilePluginsThrowHangAndGoAway() throws IOException {
    PAGES.forEach(PluginIsolationIT::answers);
    // Asked so often, both rest now; pages are as fast as without them.
    PAGES.forEach(PluginIsolationIT::answers);
    assertThat(plugins()).contains("On purpose").contains("longer than");

    Instant before = Instant.now();
    HttpResponse<String> started =
        host.call("admin", "POST", RunningHost.HOST + "/courses/" + KEY + "/start", null);
    HttpResponse<String> finished =
        host.call("admin", "POST", RunningHost.HOST + "/courses/" + KEY + "/finish", null);
    assertThat(started.statusCode()).isIn(200, 409);
    assertThat(finished.statusCode()).isIn(200, 409);
    assertThat(Duration.between(before, Instant.now())).isLessThan(PATIENCE.multipliedBy(4));

    Files.delete(PLUGINS.resolve("hanging.war"));
    Files.delete(PLUGINS.resolve("throwing.war"));
    RunningHost.await("both to be missing", () -> plugins().split("Missing", -1).length == 3);
    PAGES.forEach(PluginIsolationIT::answers);
    // Both guarded the start of courses; an administrator decides to do without them.
    for (String id : List.of("hanging", "throwing")) {
      host.call(
          "admin",
          "POST",
          "/admin/plugins/" + id + "/forget",
          HttpRequest.BodyPublishers.ofString(""),
          "application/x-www-form-urlencoded");
    }
    assertThat(plugins()).doesNotContain("throwing").doesNotContain("hanging");
    assertThat(host.call("admin", "GET", "/readyz", null).statusCode()).isEqualTo(200);
  }

  @Test
  void leavesABrokenPluginAside() throws IOException {
    Files.writeString(PLUGINS.resolve("broken.war"), "This is no WAR.");

    PAGES.forEach(PluginIsolationIT::answers);
    HttpRequest.BodyPublisher none = HttpRequest.BodyPublishers.noBody();
    assertThat(host.call("admin", "GET", "/livez", none).statusCode()).isEqualTo(200);
    RunningHost.await("the file to be named", () -> plugins().contains("broken.war"));
    Files.delete(PLUGINS.resolve("broken.war"));
    RunningHost.await("the file to be forgotten", () -> !plugins().contains("broken.war"));
  }

  @Test
  void pagesGoWithoutWhatIsHungryGiantOrTooNew() throws IOException {
    war("hungry", "HungryPlugin");
    war("giant", "GiantPlugin");
    war("newer", "NewerPlugin");
    RunningHost.await(
        "all three",
        () -> plugins().contains("hungry") && plugins().contains("giant") && tooNew(plugins()));

    for (int look = 0; look < 3; look++) {
      PAGES.forEach(PluginIsolationIT::answers);
    }

    assertThat(plugins()).contains("OutOfMemoryError").contains("A link has 20,000,001 letters");
    for (String name : List.of("hungry", "giant", "newer")) {
      Files.delete(PLUGINS.resolve(name + ".war"));
    }
    RunningHost.await(
        "them to be gone",
        () -> !plugins().contains("hungry") && !plugins().contains("giant") && !tooNew(plugins()));
  }

  private static boolean tooNew(String page) {
    return page.contains("/plugins/newer") && page.contains("7.0");
  }
}

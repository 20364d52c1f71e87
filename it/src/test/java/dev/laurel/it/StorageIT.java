package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.test.S3Mock;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Documents in an object store that goes down and comes back, and is left in the end. */
class StorageIT {

  private static final int LEARNERS = 30;

  private final Path folder = Path.of("target", "storage-" + System.nanoTime()).toAbsolutePath();

  private static Map<String, String> settings(S3Mock s3) {
    return Map.of(
        "LAUREL_DOCUMENTS", "s3",
        "LAUREL_S3_ENDPOINT", s3.endpoint().toString(),
        "LAUREL_S3_BUCKET", S3Mock.BUCKET,
        "LAUREL_S3_PREFIX", "certificates/",
        "LAUREL_S3_ACCESS_KEY_ID", "key",
        "LAUREL_S3_SECRET_ACCESS_KEY", "secret");
  }

  @Test
  void nothingIsLostOrHalfMadeWhileTheObjectStoreIsDown() throws IOException {
    try (S3Mock s3 = new S3Mock(folder.resolve("s3"))) {
      HostOnItsOwn host = HostOnItsOwn.start(folder.resolve("data"), settings(s3));
      OwnCourse course = OwnCourse.made(host, "STORE", LEARNERS);
      host.ok("p0", "POST", course.address() + "/requests", "{}");
      String first = course.certificate("p0").get("id").asText();
      byte[] pdf = course.pdf(first);

      s3.stop();

      HttpResponse<String> refused = host.call("p1", "POST", course.address() + "/requests", null);
      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(refused.body())
          .contains("DOCUMENTS_UNREACHABLE")
          .contains("Nothing is lost and nothing was changed");
      assertThat(refused.headers().firstValue("Retry-After")).hasValue("30");
      assertThat(host.call("ines", "GET", course.address() + "/certificates/p1", null).statusCode())
          .isEqualTo(404);
      assertThat(host.bytes("p0", RunningHost.API + "/certificates/" + first + ".pdf").statusCode())
          .isEqualTo(503);
      assertThat(host.bytes("ines", course.address() + "/certificates.zip").statusCode())
          .isEqualTo(503);
      RunningHost.await(
          "readiness to say so",
          () -> host.call("admin", "GET", "/readyz", null).body().contains("It is not well"));
      assertThat(host.call("admin", "GET", "/admin/plugins", null).body())
          .contains("The object store “laurel”");
      String run = course.run();
      RunningHost.await(
          "the run to say what stands in the way",
          () ->
              host.ok("ines", "GET", run, null)
                  .at("/obstacle/code")
                  .asText()
                  .equals("DOCUMENTS_UNREACHABLE"));

      s3.start();

      assertThat(course.finished(run).get("issued").asInt()).isEqualTo(LEARNERS - 1);
      assertThat(course.pdf(first)).isEqualTo(pdf);
      RunningHost.await(
          "readiness", () -> host.call("admin", "GET", "/readyz", null).statusCode() == 200);
      byte[] other = course.pdf(course.certificate("p7").get("id").asText());

      String said = documents(settings(s3), "move", "--to", "database");
      assertThat(said).contains(" 0 in the object store");
      assertThat(course.pdf(first)).isEqualTo(pdf);
      host.stop();
      s3.stop();

      HostOnItsOwn without = HostOnItsOwn.start(folder.resolve("data"));
      OwnCourse there = course.in(without);
      assertThat(there.pdf(first)).isEqualTo(pdf);
      assertThat(there.pdf(there.certificate("p7").get("id").asText())).isEqualTo(other);
      without.stop();
    }
  }

  /** {@code ./documents}, on the host that runs. */
  private String documents(Map<String, String> settings, String... words) throws IOException {
    Path war = Path.of("..", "plugin-certificates", "target", "certificates", "WEB-INF");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            war.resolve("classes")
                + ":"
                + war.resolve("lib").resolve("*")
                + ":"
                + System.getProperty("java.class.path"),
            "dev.laurel.certificates.command.DocumentsCommand");
    builder.command().addAll(java.util.List.of(words));
    builder.command().addAll(java.util.List.of("--data", folder.resolve("data").toString()));
    builder.environment().putAll(settings);
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.onExit().join().exitValue()).as(said).isZero();
    return said;
  }
}

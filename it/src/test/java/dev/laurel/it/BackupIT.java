package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What docs/operations.md says of backups: dumped in one host, restored to another. */
class BackupIT {

  private static final int LEARNERS = 12;

  private final Path folder = Path.of("target", "backup-" + System.nanoTime()).toAbsolutePath();

  @Test
  void everyCertificateDownloadsAndVerifiesInTheHostItWasRestoredTo() throws IOException {
    Path first = folder.resolve("first/data");
    HostOnItsOwn host = HostOnItsOwn.start(first);
    OwnCourse course = OwnCourse.made(host, "BACKUP", LEARNERS);
    course.finished(course.run());
    String reason = "{\"reason\":\"For the test\"}";
    host.ok("ines", "POST", course.address() + "/certificates/p1/revoke", reason);
    String old = course.certificate("p2").get("id").asText();
    host.ok("ines", "POST", course.address() + "/certificates/p2/reissue", reason);
    Map<String, byte[]> pdfs = pdfs(course);
    Map<String, String> verified = verified(host, pdfs, old);
    assertThat(verified.values()).contains("valid", "revoked", "superseded");

    Path dump = folder.resolve("laurel.sql");
    client(
        first,
        "mariadb-dump",
        ProcessBuilder.Redirect.PIPE,
        ProcessBuilder.Redirect.to(dump.toFile()),
        "--single-transaction",
        "--hex-blob",
        "--default-character-set=utf8mb4",
        "laurel");
    host.stop();
    Path second = folder.resolve("second/data");
    HostOnItsOwn empty = HostOnItsOwn.start(second);
    client(
        second,
        "mariadb",
        ProcessBuilder.Redirect.from(dump.toFile()),
        ProcessBuilder.Redirect.DISCARD,
        "--default-character-set=utf8mb4",
        "laurel");
    empty.stop();
    HostOnItsOwn restored = HostOnItsOwn.start(second);

    OwnCourse there = course.in(restored);
    pdfs.forEach((id, pdf) -> assertThat(there.pdf(id)).isEqualTo(pdf));
    assertThat(verified(restored, pdfs, old)).isEqualTo(verified);
    restored.stop();
  }

  private static Map<String, byte[]> pdfs(OwnCourse course) {
    Map<String, byte[]> pdfs = new LinkedHashMap<>();
    for (JsonNode one :
        course
            .host()
            .ok("ines", "GET", course.address() + "/certificates?limit=500", null)
            .get("certificates")) {
      String id = one.get("id").asText();
      pdfs.put(id, course.pdf(id));
    }
    assertThat(pdfs).hasSize(LEARNERS);
    return pdfs;
  }

  private static Map<String, String> verified(
      HostOnItsOwn host, Map<String, byte[]> pdfs, String old) {
    Map<String, String> verified = new LinkedHashMap<>();
    pdfs.keySet().forEach(id -> verified.put(id, state(host, id)));
    verified.put(old, state(host, old));
    return verified;
  }

  private static String state(HostOnItsOwn host, String id) {
    JsonNode json = host.ok("admin", "GET", "/plugins/certificates/verify/" + id + ".json", null);
    return (json.has("status") ? json.get("status") : json.get("state"))
        .asText()
        .toLowerCase(java.util.Locale.ROOT);
  }

  /** One of the database's own programs, as the documentation calls them. */
  private static void client(
      Path data,
      String program,
      ProcessBuilder.Redirect in,
      ProcessBuilder.Redirect out,
      String... words)
      throws IOException {
    Path database = data.resolve("mariadb");
    String url = Files.readString(database.resolve("url")).strip();
    ProcessBuilder builder =
        new ProcessBuilder(
            HostOnItsOwn.DATABASE_BASE.resolve("bin").resolve(program).toString(),
            "--host=127.0.0.1",
            "--port=" + url.replaceFirst("^.*:(\\d+)/.*$", "$1"),
            "--user=laurel");
    builder.command().addAll(java.util.List.of(words));
    builder.environment().put("MYSQL_PWD", Files.readString(database.resolve("password")).strip());
    Process process = builder.redirectInput(in).redirectOutput(out).start();
    String problems = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.onExit().join().exitValue()).as(problems).isZero();
  }
}

package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import dev.laurel.kit.web.Json;
import dev.laurel.test.MariaDb;
import dev.laurel.test.MariaDbServer;
import dev.laurel.test.PresentationBuilder;
import dev.laurel.test.host.Launch;
import dev.laurel.test.host.LaurelHost;
import dev.laurel.test.host.TrialCourse;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A host whose database may fill up, and which may not be able to write files: what happens is said
 * in words, nothing is half done, and all goes on by itself. And a host with much to do.
 */
class FaultsIT {

  private static final String VERIFY = "/plugins/certificates/verify/";
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int TABLE_FULL = 1114;
  private static final int BIG = 15_000;
  private static final int LEARNERS = 2000;
  private static final int ASKERS = 60;

  private static MariaDbServer database;
  private static LaurelHost host;

  @BeforeAll
  static void start() throws IOException {
    String name = "faults-" + System.nanoTime();
    // All tables are in one file, which grows so far and no further.
    database =
        MariaDbServer.start(
            MariaDb.base(),
            Path.of("target", name + "-db"),
            "--innodb-file-per-table=OFF",
            "--innodb-data-file-path=ibdata1:12M:autoextend:max:256M",
            "--innodb-flush-log-at-trx-commit=0",
            "--innodb-doublewrite=OFF");
    database.execute("CREATE DATABASE faults CHARACTER SET utf8mb4");
    database.execute("CREATE DATABASE ballast");
    Path data = Path.of("target", name).toAbsolutePath();
    host =
        LaurelHost.start(
            Launch.of(
                    System.getProperty("java.class.path"),
                    "512m",
                    data,
                    Path.of("target", "plugins"))
                .quick(HostOnItsOwn.DATABASE_BASE)
                .on(database.url() + "faults", "root", "", data)
                .with("-DLAUREL_LOG=json")
                .with(Map.of("LAUREL_SIGNING_TRIAL", data.resolve("trial.p12").toString())));
  }

  @AfterAll
  static void stop() {
    host.stop();
  }

  private static String at(String key) {
    return LaurelHost.API + "/courses/" + LaurelHost.encoded(key);
  }

  /** Starts a run; its address. */
  private static String run(String key) {
    String id =
        host.ok(TrialCourse.STAFF, "POST", at(key) + "/generations", "{}").get("id").asText();
    return at(key) + "/generations/" + id;
  }

  private static JsonNode look(String run) {
    return host.ok(TrialCourse.STAFF, "GET", run, null);
  }

  private static void awaitEnd(String run) {
    LaurelHost.await(
        "the run to finish", PATIENCE, () -> look(run).get("state").asText().equals("FINISHED"));
  }

  private static List<String> holders(String key) {
    List<String> all = new ArrayList<>();
    String after = "";
    do {
      JsonNode page =
          host.ok(
              TrialCourse.STAFF, "GET", at(key) + "/certificates?limit=500&after=" + after, null);
      page.get("certificates").forEach(one -> all.add(one.get("username").asText()));
      after = page.path("next").isTextual() ? page.get("next").asText() : "";
    } while (!after.isEmpty());
    return all;
  }

  /** Fills the database until not even small rows find room. */
  private static void fill() throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(database.url() + "ballast", "root", "");
        Statement sql = connection.createStatement()) {
      // Rows that lie in pages: the server keeps some room for undoing from these, not from blobs.
      sql.execute("CREATE TABLE ballast (content VARBINARY(7000))");
      for (int rows : new int[] {2000, 200, 20, 1}) {
        boolean hasRoom = true;
        while (hasRoom) {
          hasRoom = fits(sql, rows);
        }
      }
    }
  }

  private static boolean fits(Statement sql, int rows) throws SQLException {
    try {
      sql.execute("INSERT INTO ballast SELECT REPEAT('x', 7000) FROM seq_1_to_" + rows);
      return true;
    } catch (SQLException e) {
      if (e.getErrorCode() != TABLE_FULL) {
        throw e;
      }
      return false;
    }
  }

  private static void makeRoom() {
    database.execute("DROP DATABASE ballast");
    database.execute("CREATE DATABASE ballast");
  }

  @Test
  void aFullDatabaseIsSaidInWordsAndAllGoesOnOnceThereIsRoom() throws SQLException {
    String running = TrialCourse.run(host, "FULL", LEARNERS);
    String asking = TrialCourse.ask(host, "FULLASK", ASKERS);
    Set<String> served = new HashSet<>();
    String run = "";
    String refused = "";
    fill();
    try {
      run = run(running);
      for (int i = 0; i < ASKERS && refused.isEmpty(); i++) {
        String learner = TrialCourse.asker(i);
        LaurelHost.Answer answer = host.call(learner, "POST", at(asking) + "/requests", "{}");
        if (answer.isFine()) {
          served.add(learner);
        } else {
          refused = learner;
          assertThat(answer.status()).isEqualTo(503);
          assertThat(answer.body()).contains("DATABASE_FULL").contains("nothing was changed");
        }
      }
      assertThat(refused).isNotEmpty();
      assertThat(holders(asking)).containsExactlyInAnyOrderElementsOf(served);
      awaitObstacle(run, "DATABASE_FULL");
      JsonNode held = look(run);
      assertThat(held.get("state").asText()).isEqualTo("RUNNING");
      assertThat(held.at("/obstacle/detail").asText()).contains("ask your administrator");
      assertThat(holders(running)).hasSize(held.get("issued").asInt()).hasSizeLessThan(LEARNERS);
    } finally {
      makeRoom();
    }

    awaitEnd(run);
    assertThat(look(run).get("issued").asInt()).isEqualTo(LEARNERS);
    assertThat(look(run).get("obstacle").isNull()).isTrue();
    assertThat(holders(running)).hasSize(LEARNERS).doesNotHaveDuplicates();
    host.ok(refused, "POST", at(asking) + "/requests", "{}");
    served.add(refused);
    assertThat(holders(asking)).containsExactlyInAnyOrderElementsOf(served);
  }

  private static void awaitObstacle(String run, String code) {
    LaurelHost.await(
        "the run to say what stands in the way",
        PATIENCE,
        () -> look(run).at("/obstacle/code").asText().equals(code));
  }

  @Test
  void aClassOfThirtyAndALearnerAreNotHeldUpByABigRun() {
    String big = TrialCourse.run(host, "BIG", BIG);
    String small = TrialCourse.run(host, "SMALL", 30);
    String asking = TrialCourse.ask(host, "BIGASK", 1);
    String bigRun = run(big);
    LaurelHost.await(
        "the big run to get going", PATIENCE, () -> look(bigRun).get("issued").asInt() > 0);

    String smallRun = run(small);
    host.ok(TrialCourse.asker(0), "POST", at(asking) + "/requests", "{}");
    assertThat(look(bigRun).get("state").asText()).isEqualTo("RUNNING");
    awaitEnd(smallRun);
    assertThat(look(bigRun).get("state").asText()).isEqualTo("RUNNING");

    assertThat(look(smallRun).get("issued").asInt()).isEqualTo(30);
    awaitEnd(bigRun);
    assertThat(look(bigRun).get("issued").asInt()).isEqualTo(BIG);
  }

  @Test
  void aFullDiskIsSaidInWordsAndAllGoesOnOnceThereIsRoom() throws Exception {
    String key = TrialCourse.run(host, "DISK", 3);
    awaitEnd(run(key));
    // What is larger than a megabyte waits in a file.
    byte[] noise = new byte[2_000_000];
    new Random(1).nextBytes(noise);
    byte[] design =
        PresentationBuilder.a4()
            .text("Name", "${learner.name}")
            .part("docProps/thumbnail.jpeg", noise)
            .build();
    JsonNode before = designs(key);

    limitFiles("0");
    String export;
    try {
      LaurelHost.Answer refused = host.tryUpload(TrialCourse.STAFF, key, design);
      assertThat(refused.status()).isEqualTo(503);
      assertThat(refused.body()).contains("DISK_FULL").contains("Nothing was changed");
      assertThat(designs(key)).isEqualTo(before);
      String exports = at(key) + "/exports";
      export =
          exports
              + "/"
              + host.ok(TrialCourse.STAFF, "POST", exports + "?format=pdf", null)
                  .get("id")
                  .asText();
      LaurelHost.await(
          "the export to say what stands in the way",
          PATIENCE,
          () -> look(export).path("problem").asText().contains("no room left"));
      assertThat(look(export).get("state").asText()).isEqualTo("RUNNING");
    } finally {
      limitFiles("unlimited");
    }

    host.upload(TrialCourse.STAFF, key, design);
    LaurelHost.await(
        "the export to be made",
        PATIENCE,
        () -> look(export).get("state").asText().equals("READY"));
    assertThat(look(export).path("problem").asText("")).isEmpty();
    assertThat(host.hasPdf(TrialCourse.STAFF, export + "/files/1")).isTrue();
  }

  @Test
  void aDocumentThatWasAlteredIsNotConfirmedAndIsNoCredentialForAnyone() {
    String key = TrialCourse.ask(host, "ALTERED", 2);
    String sound = shared(key, TrialCourse.asker(0));
    String altered = shared(key, TrialCourse.asker(1));
    assertThat(verified(sound).get("status").asText()).isEqualTo("valid");
    assertThat(credential(sound)).isEqualTo(200);

    database.execute(
        "UPDATE faults.cert_document SET content = CONCAT(content, 'x') WHERE id = (SELECT"
            + " document_id FROM faults.cert_certificate WHERE id = '"
            + altered
            + "')");

    JsonNode said = verified(altered);
    assertThat(said.get("status").asText()).isEqualTo("damaged");
    assertThat(said.has("sha256")).isFalse();
    assertThat(said.has("credential")).isFalse();
    assertThat(credential(altered)).isEqualTo(404);
    assertThat(host.call("ines", "GET", VERIFY + altered, null).body())
        .contains("data-outcome=\"DAMAGED\"", "cannot be confirmed");
  }

  @Test
  void aFaultOfARequestIsLoggedWithWhatItIsAboutAndNotWithWhom() throws IOException {
    String key = TrialCourse.ask(host, "LOGGED", 1);
    String learner = TrialCourse.asker(0);
    String certificate = shared(key, learner);
    String run = run(key);
    awaitEnd(run);
    String runId = run.substring(run.lastIndexOf('/') + 1);
    String pages = "/plugins/certificates/courses/" + LaurelHost.encoded(key);

    Map<String, String> document =
        loggedWithout("cert_certificate", LaurelHost.API + "/certificates/" + certificate + ".pdf");
    Map<String, String> why =
        loggedWithout("cert_certificate", at(key) + "/certificates/" + learner + "/why");
    Map<String, String> ofRun = loggedWithout("cert_generation", run);
    Map<String, String> page = loggedWithout("cert_certificate", pages + "/learners/" + learner);
    Map<String, String> verified =
        loggedWithout("cert_certificate", "/plugins/certificates/verify/" + certificate);
    Map<String, String> hostPage =
        loggedWithout("host_course", "/courses/" + LaurelHost.encoded(key));

    assertThat(document).containsExactly(entry("certificate", certificate));
    assertThat(why).containsExactly(entry("course", key));
    assertThat(ofRun).containsOnly(entry("course", key), entry("run", runId));
    assertThat(page).containsExactly(entry("course", key));
    assertThat(verified).containsExactly(entry("certificate", certificate));
    assertThat(hostPage).containsExactly(entry("course", key));
  }

  /**
   * What the line of the fault says it is about that a call makes while a table is not there; the
   * line names no learner.
   */
  private static Map<String, String> loggedWithout(String table, String path) throws IOException {
    long before = faults().size();
    database.execute("RENAME TABLE faults." + table + " TO faults.away");
    try {
      assertThat(host.call(TrialCourse.STAFF, "GET", path, null).status()).isEqualTo(500);
    } finally {
      database.execute("RENAME TABLE faults.away TO faults." + table);
    }
    List<JsonNode> lines = faults();
    assertThat(lines).hasSizeGreaterThan((int) before);
    Map<String, String> about = new HashMap<>();
    JsonNode line = lines.get(lines.size() - 1);
    line.path("mdc").properties().forEach(one -> about.put(one.getKey(), one.getValue().asText()));
    assertThat(line.toString()).doesNotContain(TrialCourse.asker(0));
    return about;
  }

  /** The lines of faults of requests so far. */
  private static List<JsonNode> faults() throws IOException {
    List<JsonNode> faults = new ArrayList<>();
    for (String line : host.log().lines().filter(one -> one.startsWith("{")).toList()) {
      JsonNode read = Json.MAPPER.readTree(line);
      if (read.path("loggerName").asText().endsWith(".ProblemMapper")) {
        faults.add(read);
      }
    }
    return faults;
  }

  /** A certificate that its holder shares; its id. */
  private static String shared(String key, String learner) {
    String id = host.ok(learner, "POST", at(key) + "/requests", "{}").get("id").asText();
    host.ok(
        learner, "PUT", LaurelHost.API + "/certificates/" + id + "/sharing", "{\"shared\":true}");
    return id;
  }

  private static JsonNode verified(String id) {
    return host.ok("ines", "GET", VERIFY + id + ".json", null);
  }

  private static int credential(String id) {
    return host.call("ines", "GET", "/plugins/certificates/badges/credentials/" + id, null)
        .status();
  }

  private static JsonNode designs(String key) {
    return host.ok(
        TrialCourse.STAFF,
        "GET",
        LaurelHost.API + "/templates?course=" + LaurelHost.encoded(key),
        null);
  }

  /** From now on the host's process can write no file behind so many bytes. */
  private static void limitFiles(String bytes) throws IOException {
    Process limit =
        new ProcessBuilder("prlimit", "--pid", String.valueOf(host.pid()), "--fsize=" + bytes + ":")
            .inheritIO()
            .start();
    assertThat(limit.onExit().join().exitValue()).isZero();
  }
}

package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.laurel.kit.hash.Sha256;
import dev.laurel.kit.web.Json;
import dev.laurel.test.PresentationBuilder;
import dev.laurel.test.host.Launch;
import dev.laurel.test.host.LaurelHost;
import dev.laurel.test.host.TrialCourse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The life of one host: it is upgraded from the database of an older revision, works for people
 * with marked names, and is told to end in the middle of a run. Each test looks at a part of it.
 */
class OperationsIT {

  private static final Duration LONGEST = Duration.ofMinutes(2);
  private static final Duration BOUND = Duration.ofSeconds(40);
  private static final int FEW = 10;

  /** So many are cut into ranges. */
  private static final int LEARNERS = 6000;

  private static final String FIN = "/courses/course-v1%3ANorthgate%2BFIN120%2B2026";
  private static final String RUN = "/courses/" + LaurelHost.encoded(TrialCourse.key("RUN"));

  /** No other text has it. */
  private static final String MARK = "Zxqv";

  private static final List<String> wrongDocuments = new ArrayList<>();
  private static final List<String> wrongVerifications = new ArrayList<>();
  private static Map<String, String> upgraded = Map.of();
  private static int reprinted;
  private static long mails;
  private static String marked = "";
  private static String run = "";
  private static String ended = "";
  private static String log = "";
  private static Duration end = Duration.ZERO;
  private static Baseline database;

  @BeforeAll
  static void live() throws IOException {
    Path folder = Path.of("target", "operations-" + System.nanoTime()).toAbsolutePath();
    database = Baseline.restored();
    Launch launch =
        Launch.of(
                System.getProperty("java.class.path"),
                "512m",
                folder.resolve("own"),
                Path.of("target", "plugins"))
            .quick(HostOnItsOwn.DATABASE_BASE)
            .on(database.url(), "root", "", folder.resolve("data"))
            .with("-DLAUREL_LOG=json");
    LaurelHost host = LaurelHost.start(launch);
    try {
      upgraded(host);
      work(host, folder.resolve("data"));
      endInTheMiddleOfARun(host);
    } finally {
      host.stop();
    }
    log = host.log();
  }

  private static void upgraded(LaurelHost host) throws IOException {
    upgraded = database.tables();
    for (Baseline.Document one : Baseline.documents()) {
      byte[] pdf = host.bytes("ines", LaurelHost.API + "/certificates/" + one.id() + ".pdf");
      if (!Sha256.hex(pdf).equals(one.sha256())) {
        wrongDocuments.add(one.id());
      }
      String said =
          host.call("", "GET", "/plugins/certificates/verify/" + one.id() + ".json", null)
              .json()
              .path("status")
              .asText();
      String status = one.status().toLowerCase(Locale.ROOT);
      if (!said.equals(status.equals("available") ? "valid" : status)) {
        wrongVerifications.add(one.id() + " " + said);
      }
    }
    JsonNode anew =
        host.ok(
            "ines",
            "POST",
            LaurelHost.API + FIN + "/certificates/" + holder(host) + "/reissue",
            "{\"reason\":\"After the upgrade\"}");
    String id = anew.path("id").asText(anew.at("/certificate/id").asText());
    reprinted = host.bytes("ines", LaurelHost.API + "/certificates/" + id + ".pdf").length;
    LaurelHost.await(
        "mails that waited",
        LONGEST,
        () -> database.number("SELECT COUNT(*) FROM cert_letter WHERE sent_at IS NULL") == 0);
  }

  private static String holder(LaurelHost host) {
    return host.ok(
            "ines", "GET", LaurelHost.API + FIN + "/certificates?status=AVAILABLE&limit=1", null)
        .at("/certificates/0/username")
        .asText();
  }

  /** Issues to people with marked names, fails for one, mails to one and erases one. */
  private static void work(LaurelHost host, Path data) throws IOException {
    TrialCourse.run(host, "RUN", FEW);
    String key = LaurelHost.encoded(TrialCourse.key("RUN"));
    StringBuilder lines = new StringBuilder();
    person(lines, "paul", "Paul", ",\"roles\":[\"project_manager\"]");
    for (String[] one : new String[][] {{"0mark1", "Aida"}, {"0mark2", "Pip \uD803\uDD50"}}) {
      person(lines, one[0], one[1], "");
      lines.append(
          """
          {"put":"/courses/%2$s/enrolments/%1$s","body":{"mode":"honor"}}
          {"put":"/courses/%2$s/progress/%1$s","body":{"scores":{"Exam":0.9},"completion":1}}
          """
              .formatted(one[0], key));
    }
    host.load(lines.toString());
    String design =
        host.upload(
            TrialCourse.STAFF,
            TrialCourse.key("RUN"),
            PresentationBuilder.a4().text("Name", "${learner.name}").build());
    host.ok(TrialCourse.STAFF, "POST", LaurelHost.API + "/templates/" + design + "/submit", "{}");
    LaurelHost.await(
        "a mail to somebody with a marked name", LONGEST, () -> mailed(data.resolve("mail")));
    run =
        host.ok(TrialCourse.STAFF, "POST", LaurelHost.API + RUN + "/generations", "{}")
            .get("id")
            .asText();
    LaurelHost.await(
        "her certificate",
        LONGEST,
        () ->
            host.call(TrialCourse.STAFF, "GET", LaurelHost.API + RUN + "/certificates/0mark1", null)
                .isFine());
    marked =
        host.call(TrialCourse.STAFF, "GET", LaurelHost.API + RUN + "/certificates/0mark1", null)
            .body();
    host.ok("admin", "POST", LaurelHost.HOST_API + "/users/0mark1/anonymise", "{}");
  }

  private static void person(StringBuilder lines, String name, String first, String more) {
    lines.append(
        """
        {"put":"/users/%1$s","body":{"fullName":"%2$s %3$s","email":"%3$s.%1$s@example.org","password":"%1$s"%4$s}}
        """
            .formatted(name, first, MARK, more));
  }

  private static boolean mailed(Path folder) {
    if (Files.notExists(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (Files.readString(file, StandardCharsets.UTF_8).contains(MARK)) {
          mails++;
        }
      }
      return mails > 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static void endInTheMiddleOfARun(LaurelHost host) {
    String runs =
        LaurelHost.API
            + "/courses/"
            + LaurelHost.encoded(TrialCourse.run(host, "END", LEARNERS))
            + "/generations";
    ended = host.ok(TrialCourse.STAFF, "POST", runs, "{}").get("id").asText();
    LaurelHost.await("the first certificates", LONGEST, () -> issued() > 0);
    long began = System.nanoTime();
    host.stop();
    end = Duration.ofNanos(System.nanoTime() - began);
  }

  @Test
  void handsOutEveryDocumentOfTheOlderRevisionByteForByte() {
    assertThat(wrongDocuments).isEmpty();
  }

  @Test
  void verifiesEveryCertificateOfTheOlderRevisionAsItStands() {
    assertThat(wrongVerifications).isEmpty();
  }

  @Test
  void printsWithTheDesignsOfTheOlderRevision() {
    assertThat(reprinted).isGreaterThan(10_000);
  }

  @Test
  void hasTheTablesOfAFreshInstallAfterAnUpgrade() {
    assertThat(upgraded).hasSizeGreaterThan(30).isEqualTo(Baseline.freshTables());
  }

  @Test
  void endsWithinABoundWhenItIsToldToInTheMiddleOfARun() {
    assertThat(end).isLessThan(BOUND);
    assertThat(database.number("SELECT COUNT(*) FROM cert_generation WHERE going = TRUE"))
        .isEqualTo(1);
    assertThat(issued()).isPositive().isLessThan(LEARNERS);
  }

  private static long issued() {
    return database.number(
        "SELECT COUNT(*) FROM cert_certificate WHERE course_key = 'course-v1:Trial+END+1'");
  }

  @Test
  void finishesTheChunksItHasBegunBeforeItEnds() {
    assertThat(issued())
        .isEqualTo(
            database.number(
                "SELECT SUM(issued) FROM cert_generation_range WHERE generation_id = '"
                    + ended
                    + "'"));
    assertThat(
            database.number(
                "SELECT COUNT(*) FROM cert_generation_range WHERE fault <> '' OR failures > 0"))
        .isZero();
    assertThat(log).doesNotContain("\"level\":\"ERROR\"").doesNotContain("Fault ");
  }

  @Test
  void logsLinesThatProgramsReadWithTheCourseAndTheRunTheyAreAbout() throws IOException {
    boolean isFound = false;
    for (String line : log.lines().filter(one -> one.startsWith("{")).toList()) {
      JsonNode read = Json.MAPPER.readTree(line);
      assertThat(read.path("formattedMessage").isTextual()).as(line).isTrue();
      isFound |=
          read.at("/mdc/run").asText().equals(run)
              && read.at("/mdc/course").asText().equals(TrialCourse.key("RUN"));
    }
    assertThat(isFound).isTrue();
  }

  @Test
  void logsNoNameAndNoAddressOfAnybody() {
    assertThat(marked).contains(MARK);
    assertThat(mails).isPositive();
    assertThat(log).contains("A mail was put").doesNotContainIgnoringCase(MARK);
    assertThat(log).doesNotContain("@example.org").doesNotContain("Marchetti");
  }
}

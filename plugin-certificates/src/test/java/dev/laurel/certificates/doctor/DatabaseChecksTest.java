package dev.laurel.certificates.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.document.Documents;
import dev.laurel.certificates.jobs.Jobs;
import dev.laurel.certificates.jobs.Queue;
import dev.laurel.certificates.key.KeyFiles;
import dev.laurel.certificates.key.Keys;
import dev.laurel.certificates.mail.Letters;
import dev.laurel.certificates.mail.Outbox;
import dev.laurel.certificates.template.DesignFonts;
import dev.laurel.certificates.template.Templates;
import dev.laurel.kit.configuration.Source;
import dev.laurel.kit.persistence.Connections;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.Migrations;
import dev.laurel.kit.persistence.TextHandler;
import dev.laurel.test.MariaDb;
import dev.laurel.test.SettableClock;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is found in a real database with faults that were put there. */
@ExtendWith(MariaDb.class)
class DatabaseChecksTest {

  private static final String MIGRATIONS = "db/migration/certificates";
  private static final String HISTORY = "cert_schema_history";

  private final SettableClock clock = new SettableClock(Clock.systemUTC().instant());
  private final DataSource dataSource;
  private final Database database;
  private final Documents documents;
  private final Queue queue;

  DatabaseChecksTest(DataSource dataSource) {
    this.dataSource = dataSource;
    Migrations.run(dataSource, MIGRATIONS, HISTORY, DatabaseChecksTest.class.getClassLoader());
    this.database = database(dataSource);
    this.documents = new Documents(database);
    this.queue = new Queue(database);
  }

  private static Database database(DataSource source) {
    List<TextHandler<?>> handlers = new ArrayList<>(Documents.handlers());
    handlers.addAll(Templates.handlers());
    return new Database(
        source,
        Stream.of(
                DoctorParts.mappers(),
                Documents.mappers(),
                Letters.mappers(),
                Templates.mappers(),
                Jobs.mappers(),
                Keys.mappers())
            .flatMap(List::stream)
            .toList(),
        handlers);
  }

  @BeforeEach
  void empty() {
    for (String table :
        List.of(
            "cert_letter",
            "cert_scheduled_task",
            "cert_certificate",
            "cert_document",
            "cert_template",
            "cert_assignment",
            "cert_signing_key")) {
      sql("DELETE FROM " + table);
    }
  }

  private void sql(String statement) {
    try (Connection connection = dataSource.getConnection();
        Statement one = connection.createStatement()) {
      one.executeUpdate(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(statement, e);
    }
  }

  private static List<FindingCode> codes(Check check) {
    return check.find().stream().map(Finding::code).toList();
  }

  private List<FindingCode> key(Source settings) {
    Keys keys = Keys.of(settings, database, clock);
    return codes(new KeyCheck(new KeyInUse(keys, settings, clock), clock));
  }

  private Check mail() {
    return new MailCheck(new Outbox(database), queue, clock);
  }

  private Check storage() {
    return new StorageCheck(() -> documents, database, clock);
  }

  private Check schema() {
    return new SchemaCheck(
        () ->
            Migrations.look(
                dataSource, MIGRATIONS, HISTORY, DatabaseChecksTest.class.getClassLoader()));
  }

  private void letter(String at, String sentAt) {
    sql(
        "INSERT INTO cert_letter (user_id, kind, about, facts, words, address, at, sent_at) VALUES"
            + " ('u', 'COMMENT', '', '', '', '', UTC_TIMESTAMP(6) - INTERVAL %s, %s)"
                .formatted(at, sentAt));
  }

  private void job(String name, String id, String due, boolean isPicked, String beat, int failed) {
    sql(
        ("INSERT INTO cert_scheduled_task (task_name, task_instance, execution_time, picked,"
                + " last_heartbeat, consecutive_failures, version) VALUES ('%s', '%s',"
                + " UTC_TIMESTAMP(6) - INTERVAL %s, %s, %s, %d, 1)")
            .formatted(name, id, due, isPicked, beat, failed));
  }

  @Test
  void theServerOfTheTestsIsFineAndSaysWhatItIs() {
    Finding found = new DatabaseCheck(database).find().get(0);

    assertThat(found.code()).isIn(FindingCode.DATABASE_FINE, FindingCode.DATABASE_FAR);
    assertThat(found.values().get(0)).isEqualTo("MariaDB");
  }

  @Test
  void aServerThatIsNotThereIsToldInItsOwnWords() {
    Database gone =
        database(Connections.to("jdbc:mysql://127.0.0.1:1/laurel", "laurel", "hush-hush"));

    Finding found = new DatabaseCheck(gone).find().get(0);

    assertThat(found.code()).isEqualTo(FindingCode.DATABASE_UNREACHABLE);
    assertThat(String.valueOf(found.values().get(0)))
        .isNotEmpty()
        .doesNotContain("hush-hush", "\n");
  }

  @Test
  void aServerWithoutTheDatabaseIsToldToo() throws SQLException {
    String url;
    try (Connection connection = dataSource.getConnection()) {
      url = connection.getMetaData().getURL().replaceFirst("[^/]*$", "nothing_here");
    }

    Finding found = new DatabaseCheck(database(Connections.to(url, "root", ""))).find().get(0);

    assertThat(found.code()).isEqualTo(FindingCode.DATABASE_UNREACHABLE);
    assertThat(found.values()).containsExactly("Unknown database 'nothing_here'");
  }

  @Test
  void theClocksGoTogetherUntilOneIsOff() {
    clock.set(Clock.systemUTC().instant());
    assertThat(codes(new ClockCheck(database.mapper(DoctorMapper.class), clock)))
        .containsExactly(FindingCode.CLOCK_FINE);

    clock.advance(Duration.ofMinutes(7));
    assertThat(codes(new ClockCheck(database.mapper(DoctorMapper.class), clock)))
        .containsExactly(FindingCode.CLOCK_WRONG);
    clock.advance(Duration.ofMinutes(113));
    assertThat(codes(new ClockCheck(database.mapper(DoctorMapper.class), clock)))
        .containsExactly(FindingCode.CLOCK_ZONE);
  }

  @Test
  void theTablesAreUpToDateUntilALaterOrAnEarlierReleaseWasThere() {
    assertThat(codes(schema())).containsExactly(FindingCode.SCHEMA_FINE);

    sql(
        "INSERT INTO cert_schema_history (installed_rank, version, description, type, script,"
            + " checksum, installed_by, execution_time, success)"
            + " VALUES (9000, '9000', 'later', 'SQL', 'V9000__later.sql', 1, 'x', 1, TRUE)");
    assertThat(codes(schema())).containsExactly(FindingCode.SCHEMA_AHEAD);
    sql("DELETE FROM cert_schema_history WHERE version = '9000'");

    sql("UPDATE cert_schema_history SET checksum = checksum + 1 WHERE version = '02'");
    assertThat(codes(schema())).containsExactly(FindingCode.SCHEMA_CHANGED);
    sql("UPDATE cert_schema_history SET checksum = checksum - 1 WHERE version = '02'");

    sql("UPDATE cert_schema_history SET success = FALSE ORDER BY installed_rank DESC LIMIT 1");
    assertThat(codes(schema())).containsExactly(FindingCode.SCHEMA_FAILED);
    sql("UPDATE cert_schema_history SET success = TRUE");

    sql("CREATE TABLE kept AS SELECT * FROM cert_schema_history");
    sql("DELETE FROM cert_schema_history ORDER BY installed_rank DESC LIMIT 1");
    assertThat(codes(schema())).containsExactly(FindingCode.SCHEMA_BEHIND);
    sql("DELETE FROM cert_schema_history");
    sql("INSERT INTO cert_schema_history SELECT * FROM kept");
    assertThat(codes(schema())).containsExactly(FindingCode.SCHEMA_FINE);
  }

  @Test
  void mailsThatAreRefusedAreToldAndLaterThatTheyAreStuck() {
    assertThat(codes(mail())).containsExactly(FindingCode.MAIL_NONE_YET);

    letter("2 HOUR", "UTC_TIMESTAMP(6) - INTERVAL 1 HOUR");
    assertThat(codes(mail())).containsExactly(FindingCode.MAIL_FINE);

    letter("10 MINUTE", "NULL");
    job("letters", "a", "0 MINUTE", false, "NULL", 3);
    assertThat(codes(mail())).containsExactly(FindingCode.MAIL_FAILING);

    letter("90 MINUTE", "NULL");
    Finding stuck = mail().find().get(0);
    assertThat(stuck.code()).isEqualTo(FindingCode.MAIL_STUCK);
    assertThat(stuck.value()).isEqualTo(2);
  }

  @Test
  void jobsAreToldThatWaitThatFailAndWhoseNodeHasDied() {
    Check jobs = new JobsCheck(queue, clock);
    job("bulk", "soon", "1 MINUTE", false, "NULL", 0);
    job("bulk", "underway", "9 MINUTE", true, "UTC_TIMESTAMP(6)", 0);
    job("letters", "mails-are-told-elsewhere", "0 MINUTE", false, "NULL", 4);
    assertThat(codes(jobs)).containsExactly(FindingCode.JOBS_FINE);

    job("bulk", "late", "9 MINUTE", false, "NULL", 0);
    job("bulk", "left", "9 MINUTE", true, "UTC_TIMESTAMP(6) - INTERVAL 5 MINUTE", 0);
    job("exports", "fails", "0 MINUTE", false, "NULL", 2);

    List<Finding> found = jobs.find();
    assertThat(found)
        .extracting(Finding::code)
        .containsExactly(FindingCode.JOBS_OVERDUE, FindingCode.JOBS_DEAD, FindingCode.JOBS_FAILING);
    assertThat(found).extracting(Finding::value).containsExactly(1, 1, 1);
    assertThat(found.get(2).values()).contains(List.of("exports"));
  }

  private void certificate(String documentId) {
    sql(
        "INSERT INTO cert_certificate (id, course_key, user_id, username, full_name, course_title,"
            + " organisation, mode, grade, status, template_id, document_id, issued_at, changed_at)"
            + " VALUES ('00000000000000000000000000000001', 'c', 'u', 'u', 'U', 'C', 'O', 'honor',"
            + " 1, 'AVAILABLE', 't', '"
            + documentId
            + "', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))");
  }

  @Test
  void storageIsReadAndWritten() {
    certificate(documents.put(new byte[] {1, 2, 3}).value());

    Finding found = storage().find().get(0);

    assertThat(found.code()).isEqualTo(FindingCode.STORAGE_DATABASE);
    assertThat(found.values().get(1)).isEqualTo(1L);
    assertThat(found.values().get(0))
        .isInstanceOfSatisfying(Size.class, size -> assertThat(size.bytes()).isPositive());
  }

  @Test
  void aDocumentThatWasChangedOrLostIsTold() {
    String id = documents.put(new byte[] {1, 2, 3}).value();
    certificate(id);

    sql("UPDATE cert_document SET content = 'x'");
    assertThat(codes(storage())).containsExactly(FindingCode.STORAGE_UNREADABLE);
    sql("DELETE FROM cert_document");
    assertThat(codes(storage())).containsExactly(FindingCode.STORAGE_UNREADABLE);
  }

  @Test
  void documentsInAnObjectStoreThatNobodyNamesAreTold() {
    String id = documents.put(new byte[] {1, 2, 3}).value();
    certificate(id);
    sql("UPDATE cert_document SET content = NULL");

    assertThat(codes(storage())).containsExactly(FindingCode.STORAGE_UNREACHABLE);
  }

  @Test
  void aTableThatCannotBeWrittenToIsTold() {
    sql(
        "CREATE TRIGGER no_room BEFORE INSERT ON cert_upload FOR EACH ROW"
            + " SIGNAL SQLSTATE 'HY000' SET MESSAGE_TEXT = 'no room', MYSQL_ERRNO = 1114");

    assertThat(codes(storage())).containsExactly(FindingCode.STORAGE_UNWRITABLE);

    sql("DROP TRIGGER no_room");
    assertThat(codes(storage())).containsExactly(FindingCode.STORAGE_DATABASE);
  }

  @Test
  void aFontThatADesignInUseAsksForIsTold() {
    String report =
        "{\"errors\":[],\"warnings\":[{\"code\":\"FONT_REPLACED\",\"where\":\"Name\","
            + "\"values\":[\"Gill Sans\",\"Lato\"],\"place\":[]},"
            + "{\"code\":\"FONT_REPLACED\",\"where\":\"Title\","
            + "\"values\":[\"Lato\",\"Carlito\"],\"place\":[]}],\"names\":[]}";
    sql(
        "INSERT INTO cert_template (id, lineage, version, title, owner_kind, owner_key, state,"
            + " file_name, language, placeholders, report, source_document, uploaded_by,"
            + " uploaded_at, state_since, adjustments) VALUES ('t1', 'l1', 1, 'Honours', 'COURSE',"
            + " 'c', 'INTEGRATED', 'x.pptx', 'en', '', '"
            + report
            + "', 'd', 'u', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), '{}')");
    Check fonts = new FontsCheck(new DesignFonts(database), database.mapper(DoctorMapper.class));
    assertThat(codes(fonts)).doesNotContain(FindingCode.FONTS_MISSING);

    sql(
        "INSERT INTO cert_assignment (course_key, mode, template_id, assigned_at)"
            + " VALUES ('c', 'honor', 't1', UTC_TIMESTAMP(6))");

    Finding found = fonts.find().get(0);
    assertThat(found.code()).isEqualTo(FindingCode.FONTS_MISSING);
    assertThat(found.values()).containsExactly(1, List.of("“Gill Sans” → “Lato”"));
  }

  @Test
  void lettersThatNoFontHasAreNamedWithTheirScripts() {
    sql(
        "INSERT INTO cert_certificate (id, course_key, user_id, username, full_name, course_title,"
            + " organisation, mode, grade, status, template_id, reason, issued_at, changed_at)"
            + " VALUES ('00000000000000000000000000000009', 'c', 'u9', 'u', 'U', 'C', 'O', 'honor',"
            + " 1, 'FAILED', 't', CONCAT_WS(CHAR(10), 'NO_GLYPHS', 'Pip ꦲ', 'ꦲ'),"
            + " UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))");

    Finding found =
        new FontsCheck(new DesignFonts(database), database.mapper(DoctorMapper.class))
            .find().stream()
                .filter(one -> one.code() == FindingCode.FONTS_TEXTS)
                .findFirst()
                .orElseThrow();

    assertThat(found.values())
        .containsExactly(1, List.of("\u2068ꦲ\u2069 (U+A9B2)"), 1, List.of(new Script("Java")));
  }

  @Test
  void aKeyThatIsNoLongerConfiguredIsMissedByThoseWhoSignedWithIt(@TempDir Path folder) {
    Source none = new Source(name -> null, name -> null);
    Path file = KeyFiles.make(folder.resolve("own.p12"), "own", 90, "-keyalg", "EC");

    assertThat(key(none)).containsExactly(FindingCode.KEY_NONE);
    clock.advance(Duration.ofHours(1));
    assertThat(key(KeyFiles.source(file))).containsExactly(FindingCode.KEY_SELF_SIGNED);
    assertThat(key(none)).containsExactly(FindingCode.KEY_GONE);
    assertThat(badges(none))
        .containsExactly(FindingCode.BADGES_NONE, FindingCode.BADGES_LISTS_UNSIGNED);
    assertThat(badges(KeyFiles.source(file)))
        .containsExactly(FindingCode.BADGES_ES256, FindingCode.BADGES_JWT_ALONE);
  }

  private List<FindingCode> badges(Source settings) {
    Keys keys = Keys.of(settings, database, clock);
    return codes(new BadgesCheck(new KeyInUse(keys, settings, clock), clock));
  }

  @Test
  void aKeyForProofsThatIsTakenAwayLeavesListsThatNobodySigns(@TempDir Path folder) {
    Path file = KeyFiles.make(folder.resolve("own.p12"), "own", 90, "-keyalg", "EC");
    Path both = KeyFiles.make(folder.resolve("both.p12"), "both", 90, "-keyalg", "EC");
    KeyFiles.add(both, "proofs", 90, "-keyalg", "Ed25519");
    assertThat(badges(KeyFiles.source(both))).doesNotContain(FindingCode.BADGES_LISTS_UNSIGNED);

    List<Finding> found =
        new BadgesCheck(
                new KeyInUse(
                    Keys.of(KeyFiles.source(file), database, clock), KeyFiles.source(file), clock),
                clock)
            .find();

    assertThat(found).extracting(Finding::code).contains(FindingCode.BADGES_LISTS_UNSIGNED);
    assertThat(found.get(found.size() - 1).values())
        .containsExactly("Data Integrity (eddsa-rdfc-2022)");
  }

  @Test
  void keysThatWereWithdrawnStayToldOnceOthersHaveTakenTheirPlace(@TempDir Path folder) {
    Path stolen = KeyFiles.make(folder.resolve("stolen.p12"), "own", 90, "-keyalg", "EC");
    KeyFiles.add(stolen, "proofs", 90, "-keyalg", "Ed25519");
    Keys before = Keys.of(KeyFiles.source(stolen), database, clock);
    String own = before.configured().orElseThrow().id();
    String proof = before.configuredForProofs().orElseThrow().id();
    Path fresh = KeyFiles.make(folder.resolve("fresh.p12"), "own", 90, "-keyalg", "EC");
    // A key is valid from the second in which it was made.
    clock.set(Clock.systemUTC().instant());
    Source settings =
        new Source(
            java.util.Map.of(
                    "laurel.signing.keystore",
                    fresh.toString(),
                    "laurel.signing.withdrawn",
                    own + "@2026-01-01," + proof + "@2026-01-01")
                ::get,
            java.util.Map.of("LAUREL_SIGNING_PASSWORD", KeyFiles.PASSWORD)::get);
    Keys keys = Keys.of(settings, database, clock);

    List<Finding> found = new KeyCheck(new KeyInUse(keys, settings, clock), clock).find();

    assertThat(found)
        .extracting(Finding::code)
        .containsExactly(
            FindingCode.KEY_SELF_SIGNED,
            FindingCode.KEY_WITHDRAWN_BEFORE,
            FindingCode.KEY_WITHDRAWN_BEFORE);
    assertThat(found.subList(1, 3))
        .extracting(one -> one.values().get(2))
        .containsExactly(own, proof);
  }

  @Test
  void aTokenThatIsAwayIsToldWithItsReason(@TempDir Path folder) throws Exception {
    Path file = KeyFiles.make(folder.resolve("own.p12"), "own", 90, "-keyalg", "EC");
    key(KeyFiles.source(file));
    Path token = folder.resolve("token.cfg");
    java.nio.file.Files.writeString(token, "name = Gone\nlibrary = /usr/lib/no-such.so\n");
    Source settings =
        new Source(
            java.util.Map.of("laurel.signing.pkcs11", token.toString())::get,
            java.util.Map.of("LAUREL_SIGNING_PASSWORD", "1234")::get);

    assertThat(key(settings)).containsExactly(FindingCode.KEY_UNUSABLE);
  }
}

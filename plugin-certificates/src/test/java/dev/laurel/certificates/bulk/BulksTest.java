package dev.laurel.certificates.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.laurel.certificates.audit.AuditEntry;
import dev.laurel.certificates.audit.AuditLog;
import dev.laurel.certificates.certificate.Allowed;
import dev.laurel.certificates.certificate.Allowlist;
import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.CertificateLists;
import dev.laurel.certificates.certificate.CertificateStatus;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.certificate.Lifecycle;
import dev.laurel.certificates.certificate.Proofs;
import dev.laurel.certificates.course.CourseCertificates;
import dev.laurel.certificates.document.Documents;
import dev.laurel.certificates.field.CustomFields;
import dev.laurel.certificates.font.OrganisationFonts;
import dev.laurel.certificates.mail.Letters;
import dev.laurel.certificates.roster.Roster;
import dev.laurel.certificates.roster.RosterRow;
import dev.laurel.certificates.roster.RosterSearch;
import dev.laurel.certificates.template.Templates;
import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.Migrations;
import dev.laurel.kit.persistence.TextHandler;
import dev.laurel.kit.web.Messages;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Pacing;
import dev.laurel.plugin.host.User;
import dev.laurel.test.FakeHost;
import dev.laurel.test.MariaDb;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class BulksTest {

  private final FakeHost host = new FakeHost();
  private final CourseKey course = new CourseKey("course-v1:A+" + UUID.randomUUID() + "+1");
  private final User ines = host.person("ines", "Inês Carvalho");
  private final User lea = host.person("lea", "Léa Marchetti");
  private final User liam = host.person("liam", "Liam Byrne");
  private final List<String> scheduled = new ArrayList<>();
  private final DataSource dataSource;
  private final AuditLog audit;
  private final Allowlist allowlist;
  private final Certificates certificates;
  private final Roster roster;
  private final Bulks bulks;

  BulksTest(DataSource dataSource) {
    this.dataSource = dataSource;
    ClassLoader loader = BulksTest.class.getClassLoader();
    Migrations.run(dataSource, "db/migration/certificates", "cert_schema_history", loader);
    List<TextHandler<?>> handlers = new ArrayList<>(Documents.handlers());
    handlers.addAll(Templates.handlers());
    handlers.addAll(Certificates.handlers());
    Database database = new Database(dataSource, mappers(), handlers);
    Messages messages = new Messages(loader, "dev.laurel.certificates.messages");
    audit = new AuditLog(database, host.clock());
    Documents documents = new Documents(database);
    Letters letters =
        new Letters(
            host, database, new Site(host, messages, "/plugins/certificates"), (a, b, c) -> {});
    Templates templates =
        new Templates(
            database,
            documents,
            audit,
            new OrganisationFonts(database, documents, audit, host.clock()),
            new CustomFields(database, audit),
            letters,
            host,
            "/plugins/certificates");
    allowlist = new Allowlist(database, audit, host.clock());
    certificates =
        new Certificates(
            host,
            database,
            new CourseCertificates(
                database, templates, Certificates.holders(database), audit, host.clock()),
            templates,
            documents,
            allowlist,
            new CustomFields(database, audit),
            audit,
            Proofs.none(),
            "/verify/",
            () -> {});
    roster = new Roster(host, new CertificateLists(database), allowlist);
    bulks =
        new Bulks(host, database, certificates, allowlist, audit, (id, act) -> scheduled.add(act));
    host.course(course.value(), "A course", Pacing.SELF);
    host.enrol(course, lea, "honor");
    host.enrol(course, liam, "honor");
  }

  private static List<Class<?>> mappers() {
    return Stream.of(
            Documents.mappers(),
            AuditLog.mappers(),
            Letters.mappers(),
            OrganisationFonts.mappers(),
            CustomFields.mappers(),
            Templates.mappers(),
            CourseCertificates.mappers(),
            Certificates.mappers(),
            Bulks.mappers())
        .flatMap(List::stream)
        .toList();
  }

  @BeforeEach
  void giveLeaOne() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO cert_certificate (id, course_key, user_id, username, full_name,"
                    + " course_title, organisation, mode, grade, status, template_id, issued_at,"
                    + " changed_at) VALUES (?, ?, 'lea', 'lea', 'Léa Marchetti', 'A course', 'A',"
                    + " 'honor', 0.9, 'AVAILABLE', 't', '2026-03-01', '2026-03-01')")) {
      insert.setString(1, UUID.randomUUID().toString().replace("-", ""));
      insert.setString(2, course.value());
      insert.executeUpdate();
    }
  }

  private Bulk done(BulkAct act, String reason) {
    List<RosterRow> rows = roster.rows(course, List.of(lea.id(), liam.id()));
    Bulk bulk = bulks.start(course, act, rows, reason, ines);
    assertThat(scheduled).contains(bulk.id());
    bulks.run(bulk.id());
    return bulks.find(course, bulk.id()).orElseThrow();
  }

  private Certificate held() {
    return certificates.live(course, lea.id()).orElseThrow();
  }

  private List<String> actions() {
    return audit.latest(course, 10).stream().map(AuditEntry::action).toList();
  }

  @Test
  void invalidatesWhoHoldsOneLeavesTheOthersAndUndoesIt() {
    Bulk bulk = done(BulkAct.INVALIDATE, "Exam copied");

    assertThat(held().status()).isEqualTo(CertificateStatus.REVOKED);
    assertThat(held().reason()).isEqualTo("Exam copied");
    assertThat(bulk.state()).isEqualTo(BulkState.FINISHED);
    assertThat(bulks.tally(bulk)).isEqualTo(new Tally(2, 1, 1, 0, 0, 0));
    assertThat(bulks.items(bulk, 0, 10))
        .extracting(BulkItem::username, BulkItem::outcome, BulkItem::detail)
        .containsExactly(
            tuple("lea", BulkItem.Outcome.DONE, "DONE"),
            tuple("liam", BulkItem.Outcome.SKIPPED, "HOLDS_NONE"));
    assertThat(actions()).containsExactly("BULK_INVALIDATE", "REVOKED");

    assertThat(bulks.undo(bulk, ines)).isTrue();
    bulks.run(bulk.id());

    assertThat(held().status()).isEqualTo(CertificateStatus.AVAILABLE);
    assertThat(bulks.tally(bulk)).isEqualTo(new Tally(2, 1, 1, 0, 1, 0));
    assertThat(actions()).startsWith("BULK_UNDONE_INVALIDATE", "RESTORED");
    assertThat(bulks.undo(bulk, ines)).as("a second time").isFalse();
  }

  @Test
  void undoesNothingThatHasChangedSince() {
    Bulk bulk = done(BulkAct.INVALIDATE, "Exam copied");
    host.clock().advance(Duration.ofMinutes(1));
    certificates.move(held(), Lifecycle.Act.RESTORE, "", ines);
    certificates.move(held(), Lifecycle.Act.REVOKE, "For another reason", ines);

    bulks.undo(bulk, ines);
    bulks.run(bulk.id());

    assertThat(held().status()).isEqualTo(CertificateStatus.REVOKED);
    assertThat(held().reason()).isEqualTo("For another reason");
    assertThat(bulks.tally(bulk)).isEqualTo(new Tally(2, 1, 1, 0, 0, 1));
    assertThat(bulks.items(bulk, 0, 1).get(0).undoDetail()).isEqualTo("CHANGED_SINCE");
  }

  @Test
  void addsAndRemovesExceptionsAndPutsThemBack() {
    allowlist.add(course, Map.of(lea, "Ill"), ines);

    Bulk added = done(BulkAct.ADD_EXCEPTION, "Strike of the trains");

    assertThat(reason(lea)).isEqualTo("Ill");
    assertThat(reason(liam)).isEqualTo("Strike of the trains");
    assertThat(bulks.tally(added)).isEqualTo(new Tally(2, 1, 1, 0, 0, 0));

    Bulk removed = done(BulkAct.REMOVE_EXCEPTION, "");
    assertThat(allowlist.of(course)).isEmpty();
    bulks.undo(removed, ines);
    bulks.run(removed.id());
    assertThat(reason(lea)).isEqualTo("Ill");
    assertThat(reason(liam)).isEqualTo("Strike of the trains");
  }

  private String reason(User learner) {
    return allowlist.find(course, learner.id()).map(Allowed::reason).orElse("");
  }

  @Test
  void doesNothingTwiceWhenItGoesOnAfterACrash() {
    Bulk bulk = done(BulkAct.INVALIDATE, "Exam copied");
    Certificate after = held();

    bulks.run(bulk.id());

    assertThat(held()).isEqualTo(after);
    assertThat(actions()).containsExactly("BULK_INVALIDATE", "REVOKED");
  }

  @Test
  void findsWhomASearchMeans() {
    Roster.Page none =
        roster.page(
            course,
            RosterSearch.checked("", "none", "", "", "", "", noAccess(), nobody()),
            null,
            10);

    assertThat(none.rows()).extracting(RosterRow::username).containsExactly("liam");
    assertThat(
            roster.all(
                course,
                RosterSearch.checked(
                    "marchetti", "", "honor", "", "2026-03-01", "2026-03-01", noAccess(), nobody()),
                10))
        .containsExactly(lea.id());
    assertThat(
            roster.all(
                course,
                RosterSearch.checked("", "not_passing", "", "", "", "", noAccess(), nobody()),
                10))
        .containsExactly(lea.id());
  }

  private Access noAccess() {
    return new Access(
        host,
        new Messages(BulksTest.class.getClassLoader(), "dev.laurel.certificates.messages"),
        "");
  }

  private Caller nobody() {
    return new Caller(ines, Locale.ENGLISH);
  }
}

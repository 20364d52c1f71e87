package dev.laurel.certificates.badge;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.certificate.CertificateStatus;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.document.DocumentId;
import dev.laurel.certificates.key.Keys;
import dev.laurel.certificates.template.TemplateId;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.Migrations;
import dev.laurel.kit.persistence.RandomId;
import dev.laurel.kit.web.Messages;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.User;
import dev.laurel.test.FakeHost;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A holder and certificates of hers, for tests of badges. */
final class World {

  static final Instant ISSUED = Instant.parse("2026-03-01T08:00:00.123456Z");

  private final FakeHost host = new FakeHost();
  private final User lea = host.person("lea", "Léa Martin");
  private final String organisation = "North gate " + RandomId.next();
  private final DataSource dataSource;
  private final Database database;

  World(DataSource dataSource) {
    this.dataSource = dataSource;
    ClassLoader loader = World.class.getClassLoader();
    Migrations.run(dataSource, "db/migration/certificates", "cert_schema_history", loader);
    List<Class<?>> mappers = new ArrayList<>(Badges.mappers());
    mappers.addAll(Keys.mappers());
    this.database = new Database(dataSource, mappers, new ArrayList<>(Certificates.handlers()));
  }

  FakeHost host() {
    return host;
  }

  Database database() {
    return database;
  }

  /** Whose certificates they are. */
  String organisation() {
    return organisation;
  }

  /** Badges that are signed with keys. */
  Badges badges(Keys keys) {
    Messages messages =
        new Messages(World.class.getClassLoader(), "dev.laurel.certificates.messages");
    return new Badges(host, database, design -> "fr", keys, new Site(host, messages, "/plugins/c"));
  }

  /** A certificate that stands. */
  Certificate issued(@Nullable Instant until) throws SQLException {
    Certificate one =
        new Certificate(
            new CertificateId(RandomId.next()),
            new CourseKey("course-v1:Badges+" + RandomId.next() + "+1"),
            lea.id(),
            lea.username(),
            lea.fullName(),
            "Gestion agile",
            organisation,
            "honor",
            0.9,
            CertificateStatus.AVAILABLE,
            new TemplateId("t"),
            new DocumentId("d"),
            "",
            ISSUED,
            ISSUED,
            null,
            null,
            until);
    sql(
        "INSERT INTO cert_certificate (id, course_key, user_id, username, full_name, course_title,"
            + " organisation, mode, grade, status, template_id, document_id, issued_at, changed_at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, 'honor', 0.9, 'AVAILABLE', 't', 'd', ?, ?)",
        one.id().value(),
        one.courseKey().value(),
        one.userId().value(),
        one.username(),
        one.fullName(),
        one.courseTitle(),
        organisation,
        Timestamp.from(ISSUED),
        Timestamp.from(ISSUED));
    return one;
  }

  /** The same a minute later, in another status. */
  Certificate moved(Certificate one, CertificateStatus status) throws SQLException {
    host.clock().advance(Duration.ofMinutes(1));
    Instant now = host.clock().instant();
    sql(
        "UPDATE cert_certificate SET status = ?, changed_at = ? WHERE id = ?",
        status.name(),
        Timestamp.from(now),
        one.id().value());
    return new Certificate(
        one.id(),
        one.courseKey(),
        one.userId(),
        one.username(),
        one.fullName(),
        one.courseTitle(),
        one.organisation(),
        one.mode(),
        one.grade(),
        status,
        one.templateId(),
        one.documentId(),
        "",
        one.issuedAt(),
        now,
        null,
        null,
        one.validUntil());
  }

  void sql(String text, Object... values) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(text)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}

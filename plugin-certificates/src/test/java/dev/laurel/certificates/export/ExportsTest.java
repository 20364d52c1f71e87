package dev.laurel.certificates.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.certificate.CertificateStatus;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.document.Documents;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.Migrations;
import dev.laurel.kit.persistence.TextHandler;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.test.MariaDb;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class ExportsTest {

  private static final int LEARNERS = 103;
  private static final Selection ALL =
      new Selection(CertificateStatus.AVAILABLE, "", List.of(), List.of(), null, null);

  private final CourseKey course = new CourseKey("course-v1:Export+" + UUID.randomUUID() + "+1");
  private final DataSource dataSource;
  private final ExportMapper selections;

  ExportsTest(DataSource dataSource) {
    this.dataSource = dataSource;
    Migrations.run(
        dataSource,
        "db/migration/certificates",
        "cert_schema_history",
        ExportsTest.class.getClassLoader());
    List<TextHandler<?>> handlers =
        Stream.concat(Documents.handlers().stream(), Certificates.handlers().stream()).toList();
    Database database = new Database(dataSource, Exports.mappers(), handlers);
    selections = database.mapper(ExportMapper.class);
  }

  @BeforeEach
  void fill() throws SQLException {
    for (int i = 0; i < LEARNERS; i++) {
      insert("lea" + i, "Léa O’Neill " + i, "AVAILABLE", "d".repeat(64));
    }
    insert("liam", "Liam 100%", "REVOKED", "d".repeat(64));
    insert("luc", "Luc", "FAILED", null);
  }

  private void insert(String username, String name, String status, @Nullable String document)
      throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                """
                INSERT INTO cert_certificate (id, course_key, user_id, username, full_name,
                  course_title, organisation, mode, grade, status, template_id, document_id,
                  issued_at, changed_at)
                VALUES (?, ?, ?, ?, ?, 'C', 'O', 'honor', 1, ?, 't', ?, NOW(6), NOW(6))
                """)) {
      statement.setString(1, UUID.randomUUID().toString().replace("-", ""));
      statement.setString(2, course.value());
      statement.setString(3, username);
      statement.setString(4, username);
      statement.setString(5, name);
      statement.setString(6, status);
      statement.setString(7, document);
      statement.executeUpdate();
    }
  }

  private List<CertificateId> ids(Selection selection) {
    return selections.page(course, selection, selection.like(), true, 1000);
  }

  private long count(Selection selection) {
    return selections.count(course, selection, selection.like(), false);
  }

  private List<Selection> parts(int size) {
    List<CertificateId> borders = selections.borders(course, ALL, null, true, size);
    List<Selection> parts = new ArrayList<>();
    CertificateId after = null;
    for (CertificateId border : borders) {
      parts.add(ALL.between(after, border));
      after = border;
    }
    parts.add(ALL.between(after, null));
    return parts;
  }

  @Test
  void comeInPartsThatTogetherAreAllAndShareNone() {
    List<Selection> parts = parts(10);

    List<CertificateId> together = parts.stream().flatMap(part -> ids(part).stream()).toList();

    assertThat(together).containsExactlyElementsOf(ids(ALL));
    assertThat(parts).hasSize(11);
    assertThat(parts.stream().limit(10)).allSatisfy(part -> assertThat(ids(part)).hasSize(10));
    assertThat(ids(parts.get(10))).hasSize(3);
  }

  @Test
  void keepTheirPartsWhenMoreAreIssued() throws SQLException {
    List<Selection> parts = parts(10);
    List<List<CertificateId>> before = parts.stream().map(this::ids).toList();
    for (int i = 0; i < 20; i++) {
      insert("late" + i, "Late", "AVAILABLE", "d".repeat(64));
    }

    for (int i = 0; i < parts.size(); i++) {
      assertThat(ids(parts.get(i))).containsAll(before.get(i));
    }
    assertThat(parts.stream().mapToLong(part -> ids(part).size()).sum()).isEqualTo(LEARNERS + 20);
  }

  @Test
  void selectByStatusNameAccountAndId() {
    Selection held = new Selection(null, "", List.of(), List.of(), null, null);
    assertThat(count(held)).isEqualTo(LEARNERS + 2);
    assertThat(count(ALL.of(CertificateStatus.REVOKED))).isEqualTo(1);
    assertThat(ids(ALL.of(CertificateStatus.FAILED))).isEmpty();
    assertThat(count(new Selection(null, "o’neill 10", List.of(), List.of(), null, null)))
        .isEqualTo(4);
    assertThat(count(new Selection(null, "100%", List.of(), List.of(), null, null))).isEqualTo(1);
    assertThat(count(new Selection(null, "", List.of(), List.of("lea7", "luc"), null, null)))
        .isEqualTo(2);
    List<CertificateId> some = ids(ALL).subList(3, 8);
    assertThat(ids(new Selection(CertificateStatus.AVAILABLE, "", some, List.of(), null, null)))
        .containsExactlyElementsOf(some);
  }

  @Test
  void areTheSameSelectionAfterTheyWereWrittenDown() {
    Selection selection =
        new Selection(
            null,
            "Zoë & “co”",
            List.of(new CertificateId("a".repeat(32))),
            List.of("lea", "li am"),
            new CertificateId("1".repeat(32)),
            null);

    assertThat(SelectionJson.read(SelectionJson.write(selection))).isEqualTo(selection);
  }
}

package dev.laurel.certificates.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.audit.AuditLog;
import dev.laurel.certificates.generation.IssuingCourse;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.User;
import dev.laurel.test.MariaDb;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The numbers of a course that counts as large. */
@ExtendWith(MariaDb.class)
class CourseTotalsTest {

  private final DataSource dataSource;
  private final IssuingCourse issuing;
  private final CourseTotals totals;
  private final Certificate first;
  private final CourseKey course;

  CourseTotalsTest(DataSource dataSource) throws SQLException {
    this.dataSource = dataSource;
    this.issuing = new IssuingCourse(dataSource);
    this.totals =
        new CourseTotals(
            issuing.database(),
            issuing.certificates(),
            new CertificateLists(issuing.database()),
            new AuditLog(issuing.database(), issuing.host().clock()),
            issuing.host().clock(),
            0);
    this.first = issuing.issued("ada");
    this.course = first.courseKey();
    assertThat(counts()).isEqualTo(Map.of(CertificateStatus.AVAILABLE, 1L));
  }

  private Map<CertificateStatus, Long> counts() {
    return totals.of(course).holdings().byStatus();
  }

  private void change(String statement, Object... values) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement change = connection.prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) {
        change.setObject(i + 1, values[i]);
      }
      assertThat(change.executeUpdate()).isPositive();
    }
  }

  @Test
  void countWhatWasJustIssued() {
    issuing.issued("grace");

    assertThat(counts()).isEqualTo(Map.of(CertificateStatus.AVAILABLE, 2L));
    assertThat(totals.of(course).issuedByDay().values()).containsExactly(2L);
  }

  @Test
  void countWhatWasJustTakenBackRestoredAndIssuedAnew() {
    User ines = issuing.host().person("ines", "Inés Calderón");
    issuing.certificates().move(first, Lifecycle.Act.REVOKE, "Copied", ines);
    assertThat(counts()).isEqualTo(Map.of(CertificateStatus.REVOKED, 1L));

    Certificate revoked = issuing.certificates().find(first.id()).orElseThrow();
    issuing.certificates().move(revoked, Lifecycle.Act.RESTORE, "", ines);
    assertThat(counts()).isEqualTo(Map.of(CertificateStatus.AVAILABLE, 1L));

    Certificate restored = issuing.certificates().find(first.id()).orElseThrow();
    issuing
        .certificates()
        .reissue(issuing.host().courses().find(course).orElseThrow(), restored, "A new name", ines);
    assertThat(counts()).isEqualTo(Map.of(CertificateStatus.AVAILABLE, 1L));
    assertThat(totals.of(course).issuedByDay().values()).containsExactly(2L);
  }

  @Test
  void countWhatAnEarlierTransactionCommittedLater() throws SQLException {
    change(
        "INSERT INTO cert_certificate (id, course_key, user_id, username, full_name, course_title,"
            + " organisation, mode, grade, status, template_id, issued_at, changed_at)"
            + " SELECT REVERSE(id), course_key, 'late', 'late', 'Late', course_title, organisation,"
            + " mode, grade, 'AVAILABLE', template_id, issued_at - INTERVAL 1 SECOND, changed_at"
            + " FROM cert_certificate WHERE id = ?",
        first.id().value());

    assertThat(counts()).isEqualTo(Map.of(CertificateStatus.AVAILABLE, 2L));
  }

  @Test
  void areKeptForHalfAMinuteWhereNobodyDidAnything() throws SQLException {
    change("UPDATE cert_certificate SET status = 'ERASED' WHERE id = ?", first.id().value());

    issuing.host().clock().advance(Duration.ofSeconds(29));
    assertThat(counts()).as("kept").isEqualTo(Map.of(CertificateStatus.AVAILABLE, 1L));
    issuing.host().clock().advance(Duration.ofSeconds(2));
    assertThat(counts()).as("counted").isEqualTo(Map.of(CertificateStatus.ERASED, 1L));
  }
}

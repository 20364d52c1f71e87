package dev.laurel.certificates.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.audit.AuditLog;
import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.document.Documents;
import dev.laurel.certificates.sharing.Sharing;
import dev.laurel.certificates.sharing.Sharings;
import dev.laurel.certificates.statistics.Looks;
import dev.laurel.kit.persistence.RandomId;
import dev.laurel.plugin.host.UserId;
import org.junit.jupiter.api.Test;

class ErasureTest {

  private final Plant plant = new Plant();

  private Certificate held(String username) {
    String id = RandomId.next();
    plant.execute(
        "INSERT INTO cert_certificate (id, course_key, user_id, username, full_name, course_title,"
            + " organisation, mode, grade, status, template_id, document_id, issued_at, changed_at)"
            + " VALUES (?, 'course-v1:A+B+1', ?, ?, 'Name', 'Title', 'Org', 'honor', 0.9,"
            + " 'AVAILABLE', 't', 'd', NOW(), NOW())",
        id,
        username,
        username);
    return plant.certificates.find(new CertificateId(id)).orElseThrow();
  }

  @Test
  void leavesNeitherWhatTheHolderSharedNorHowOftenItWasVerified() {
    Certificate hers = held("lea");
    Certificate other = held("luc");
    Sharings sharings = new Sharings(plant.database, plant.host.clock());
    try (Looks looks = new Looks(plant.database, plant.host.clock())) {
      for (Certificate one : new Certificate[] {hers, other}) {
        sharings.choose(one.id(), new Sharing(true, true, true, true));
        looks.countVerified(one);
      }
    }

    new Erasure(
            plant.database,
            new Documents(plant.database),
            new AuditLog(plant.database, plant.host.clock()),
            plant.host.clock())
        .erase(new UserId("lea"));

    assertThat(plant.certificates.find(hers.id()).orElseThrow().isErased()).isTrue();
    assertThat(plant.ask("SELECT certificate_id FROM cert_sharing"))
        .containsExactly(other.id().value());
    assertThat(plant.ask("SELECT certificate_id FROM cert_verified"))
        .containsExactly(other.id().value());
  }
}

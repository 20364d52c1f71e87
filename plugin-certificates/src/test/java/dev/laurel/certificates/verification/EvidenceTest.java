package dev.laurel.certificates.verification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.generation.IssuingCourse;
import dev.laurel.certificates.key.Keys;
import dev.laurel.certificates.key.Signatory;
import dev.laurel.certificates.sharing.Sharings;
import dev.laurel.certificates.signature.Certified;
import dev.laurel.certificates.signature.Signatures;
import dev.laurel.kit.configuration.Source;
import dev.laurel.kit.persistence.Database;
import dev.laurel.test.MariaDb;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What documents prove: who signed them, and that they are what was issued. */
@ExtendWith(MariaDb.class)
class EvidenceTest {

  private final DataSource dataSource;

  @TempDir private Path folder = Path.of("");

  EvidenceTest(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  private Signatures signatures(Database database, Certified key) {
    Map<String, String> settings =
        Map.of("laurel.signing.keystore", key.file(folder, "hush-hush").toString());
    Source source = new Source(settings::get, Map.of("LAUREL_SIGNING_PASSWORD", "hush-hush")::get);
    return Signatures.of(Keys.of(source, database, Clock.systemUTC()), source);
  }

  private static Certified key(String name) {
    return Certified.authority("CN=Root of Trust")
        .vouchingForAuthority("CN=Issuing Authority")
        .vouchingFor("CN=" + name + ",O=Northgate", "EC", 256, null);
  }

  private IssuingCourse course(Certified key) throws SQLException {
    return new IssuingCourse(dataSource, database -> signatures(database, key));
  }

  private void execute(String sql, Certificate certificate) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, Objects.requireNonNull(certificate.documentId()).value());
      assertThat(statement.executeUpdate()).isEqualTo(1);
    }
  }

  private void damage(Certificate certificate) throws SQLException {
    execute("UPDATE cert_document SET content = CONCAT(content, 'x') WHERE id = ?", certificate);
  }

  private void mend(Certificate certificate) throws SQLException {
    execute(
        "UPDATE cert_document SET content = LEFT(content, LENGTH(content) - 1) WHERE id = ?",
        certificate);
  }

  @Test
  void tellWhoSignedAndWhoVouchesForHim() throws SQLException {
    Certified key = key("Registrar");
    IssuingCourse at = course(key);
    Certificate certificate = at.issued("lea");

    Proof proof =
        new Evidence(at.certificates(), signatures(at.database(), key), at.host().clock())
            .of(certificate);

    assertThat(proof.state()).isEqualTo(Proof.State.SOUND);
    assertThat(proof.fingerprint()).matches("[0-9a-f]{64}");
    Signed signed = proof.signed().orElseThrow();
    assertThat(signed.profile()).isEqualTo("PAdES-B-B");
    assertThat(signed.by().name()).isEqualTo("Registrar");
    assertThat(signed.by().organisation()).isEqualTo("Northgate");
    assertThat(signed.by().isSelfSigned()).isFalse();
    assertThat(signed.by().issuers())
        .extracting(Signatory.Issuer::name)
        .containsExactly("Issuing Authority", "Root of Trust");
    assertThat(signed.json())
        .containsEntry("name", "Registrar")
        .containsEntry("forTryingOut", false)
        .doesNotContainKey("timeStamp");
  }

  @Test
  void ofAKeyThatWasReplacedTheChainIsStillTold() throws SQLException {
    IssuingCourse at = course(key("First Registrar"));
    Certificate old = at.issued("lea");
    byte[] before = at.certificates().pdf(old);
    Signatures now = signatures(at.database(), key("Second Registrar"));

    Proof proof = new Evidence(at.certificates(), now, at.host().clock()).of(old);

    assertThat(now.signer().orElseThrow().name()).isEqualTo("Second Registrar");
    assertThat(proof.state()).isEqualTo(Proof.State.SOUND);
    assertThat(proof.signed())
        .hasValueSatisfying(
            signed -> {
              assertThat(signed.by().name()).isEqualTo("First Registrar");
              assertThat(signed.by().issuers()).hasSize(2);
            });
    assertThat(at.certificates().pdf(old)).isEqualTo(before);
  }

  @Test
  void whatNobodyOfOursSignedIsDamaged() throws SQLException {
    IssuingCourse at = course(key("Registrar"));
    Certificate certificate = at.issued("lea");

    Evidence evidence = new Evidence(at.certificates(), Signatures.none(), at.host().clock());

    assertThat(evidence.of(certificate)).isEqualTo(Proof.DAMAGED);
  }

  @Test
  void withoutASignatureTheSumIsTold() throws SQLException {
    IssuingCourse at = new IssuingCourse(dataSource);

    Proof proof =
        new Evidence(at.certificates(), Signatures.none(), at.host().clock()).of(at.issued("lea"));

    assertThat(proof.state()).isEqualTo(Proof.State.SOUND);
    assertThat(proof.fingerprint()).hasSize(64);
    assertThat(proof.signed()).isEmpty();
  }

  @Test
  void damageIsSeenAndItsMendingToo() throws SQLException {
    Certified key = key("Registrar");
    IssuingCourse at = course(key);
    Certificate certificate = at.issued("lea");
    Evidence evidence =
        new Evidence(at.certificates(), signatures(at.database(), key), at.host().clock());

    damage(certificate);
    assertThat(evidence.of(certificate)).isEqualTo(Proof.DAMAGED);

    mend(certificate);
    assertThat(evidence.of(certificate).state()).isEqualTo(Proof.State.SOUND);
  }

  @Test
  void whatWasReadIsRememberedForAnHour() throws SQLException {
    Certified key = key("Registrar");
    IssuingCourse at = course(key);
    Certificate certificate = at.issued("lea");
    Evidence evidence =
        new Evidence(at.certificates(), signatures(at.database(), key), at.host().clock());
    Proof first = evidence.of(certificate);
    damage(certificate);

    assertThat(evidence.of(certificate)).isSameAs(first);

    at.host().clock().advance(Duration.ofHours(1));
    assertThat(evidence.of(certificate)).isEqualTo(Proof.DAMAGED);
  }

  @Test
  void aDamagedOneIsNotShownAsValid() throws SQLException {
    Certified key = key("Registrar");
    IssuingCourse at = course(key);
    Certificate certificate = at.issued("lea");
    Lookup lookup =
        new Lookup(
            at.certificates(),
            signatures(at.database(), key),
            new Sharings(at.database(), at.host().clock()),
            at.host().clock());
    assertThat(lookup.look(certificate.id().value()).outcome())
        .isEqualTo(Verification.Outcome.VALID);

    at.host().clock().advance(Duration.ofHours(1));
    execute("DELETE FROM cert_document WHERE id = ?", certificate);
    Looked looked = lookup.look(certificate.id().value());

    assertThat(looked.outcome()).isEqualTo(Verification.Outcome.DAMAGED);
    assertThat(looked.fingerprint()).isEmpty();
    assertThat(looked.certificate()).isPresent();
  }
}

package dev.laurel.certificates.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.certificate.CertificateStatus;
import dev.laurel.certificates.certificate.Enclosures;
import dev.laurel.certificates.document.DocumentId;
import dev.laurel.certificates.key.KeyFiles;
import dev.laurel.certificates.key.Keys;
import dev.laurel.certificates.press.EmbeddedFile;
import dev.laurel.certificates.template.TemplateId;
import dev.laurel.kit.configuration.Source;
import dev.laurel.kit.configuration.WrongSettingsException;
import dev.laurel.kit.persistence.RandomId;
import dev.laurel.kit.web.Json;
import dev.laurel.kit.web.Messages;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.UserId;
import dev.laurel.test.MariaDb;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class InPdfTest {

  private static final Keys KEYS = KeyFiles.keys("EC");

  private final DataSource dataSource;
  private final String organisation;
  private final Badges badges;
  private final InPdf inPdf;

  InPdfTest(DataSource dataSource) {
    World world = new World(dataSource);
    this.dataSource = dataSource;
    this.organisation = world.organisation();
    this.badges = world.badges(KEYS);
    this.inPdf =
        new InPdf(
            badges,
            new Messages(InPdfTest.class.getClassLoader(), "dev.laurel.certificates.messages"));
  }

  @Test
  void isASignedTokenThatNamesThePlaceThatWasTakenForIt() throws Exception {
    Enclosures.Place place = inPdf.reserve(organisation, 1).get(0);

    EmbeddedFile file = inPdf.file(blank(), place, "fr", "lea@example.org");

    assertThat(file.name()).isEqualTo("credential.jwt");
    assertThat(file.mediaType()).isEqualTo("application/vc+jwt");
    assertThat(file.relationship()).isEqualTo("Supplement");
    assertThat(file.description()).startsWith("Le même certificat");
    JWSObject token = JWSObject.parse(new String(file.bytes(), StandardCharsets.US_ASCII));
    String key = Json.MAPPER.writeValueAsString(badges.keys().get("keys"));
    JWK jwk = JWK.parse(key.substring(1, key.length() - 1));
    assertThat(token.verify(new ECDSAVerifier(jwk.toECKey()))).isTrue();
    JsonNode credential = Json.MAPPER.readTree(token.getPayload().toString());
    assertThat(credential.at("/credentialStatus/statusListIndex").asInt())
        .isEqualTo(place.position());
    assertThat(credential.at("/credentialStatus/statusListCredential").asText())
        .endsWith(place.listId());
    assertThat(credential.at("/credentialSubject/achievement/description").asText())
        .startsWith("Certificat du cours");
    assertThat(credential.toString()).doesNotContain("lea@example.org");
  }

  @Test
  void isOneCredentialWithTheOneThatIsFetchedLater() throws Exception {
    Enclosures.Place place = inPdf.reserve(organisation, 1).get(0);
    Certificate certificate = blank();
    inPdf.keep(Map.of(place, certificate));

    String fetched = badges.credential(issued(certificate), Format.JWT).orElseThrow();

    JsonNode credential = Json.MAPPER.readTree(JWSObject.parse(fetched).getPayload().toString());
    assertThat(credential.at("/credentialStatus/id").asText())
        .endsWith(place.listId() + "#" + place.position());
  }

  @Test
  void takesPlacesForManyAtOnceAndGoesOnInTheNextListWhereOneIsFull() throws SQLException {
    List<Enclosures.Place> first = inPdf.reserve(organisation, 300);
    sql(
        "UPDATE cert_status_list SET taken = ? WHERE organisation = ?",
        Bits.SIZE - 7,
        organisation);

    List<Enclosures.Place> next = inPdf.reserve(organisation, 300);

    Set<Enclosures.Place> all = new HashSet<>(first);
    all.addAll(next);
    assertThat(all).hasSize(600);
    String full = first.get(0).listId();
    assertThat(next.stream().filter(one -> one.listId().equals(full))).hasSize(7);
    assertThat(next.stream().map(Enclosures.Place::listId).distinct()).hasSize(2);
    assertThat(all).allMatch(one -> one.position() >= 0 && one.position() < Bits.SIZE);
  }

  @Test
  void isAskedForByASettingAndNeedsAKey() {
    assertThat(InPdf.isWanted(source(""), KEYS)).isFalse();
    assertThat(InPdf.isWanted(source("true"), KEYS)).isTrue();
    assertThat(InPdf.isWanted(source("false"), Keys.none())).isFalse();
    assertThatThrownBy(() -> InPdf.isWanted(source("yes"), KEYS))
        .isInstanceOf(WrongSettingsException.class)
        .hasMessageContaining("laurel.badges.in-pdf is “yes”");
    assertThatThrownBy(() -> InPdf.isWanted(source("true"), Keys.none()))
        .isInstanceOf(WrongSettingsException.class)
        .hasMessageContaining("laurel.signing.keystore");
  }

  private static Source source(String value) {
    return new Source(Map.of("laurel.badges.in-pdf", value)::get, nothing -> null);
  }

  /** As it is when it is about to be printed. */
  private Certificate blank() {
    return certificate(new CertificateId(RandomId.next()), null);
  }

  private Certificate issued(Certificate blank) {
    return certificate(blank.id(), new DocumentId("d"));
  }

  private Certificate certificate(
      CertificateId id, @org.jspecify.annotations.Nullable DocumentId document) {
    return new Certificate(
        id,
        new CourseKey("course-v1:Inside+ONE+1"),
        new UserId("lea"),
        "lea",
        "Léa Martin",
        "Gestion agile",
        organisation,
        "honor",
        0.9,
        CertificateStatus.AVAILABLE,
        new TemplateId("t"),
        document,
        "",
        World.ISSUED,
        World.ISSUED,
        null,
        null,
        null);
  }

  private void sql(String text, Object... values) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(text)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}

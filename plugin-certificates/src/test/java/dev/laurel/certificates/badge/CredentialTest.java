package dev.laurel.certificates.badge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.SignedJWT;
import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.certificate.CertificateStatus;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.document.DocumentId;
import dev.laurel.certificates.key.KeyFiles;
import dev.laurel.certificates.key.Keys;
import dev.laurel.certificates.template.TemplateId;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.Migrations;
import dev.laurel.kit.persistence.RandomId;
import dev.laurel.kit.persistence.TextHandler;
import dev.laurel.kit.web.Json;
import dev.laurel.kit.web.Messages;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.User;
import dev.laurel.test.FakeHost;
import dev.laurel.test.MariaDb;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checked by Nimbus JOSE, and against the schemas that 1EdTech and W3C publish. */
@ExtendWith(MariaDb.class)
class CredentialTest {

  private static final Instant ISSUED = Instant.parse("2026-03-01T08:00:00.123456Z");

  private static final Keys KEYS = KeyFiles.keys("EC");

  private final FakeHost host = new FakeHost();
  private final User lea = host.person("lea", "Léa Martin");
  private final String organisation = "North gate " + RandomId.next();
  private final DataSource dataSource;
  private final Database database;
  private final Badges badges;

  CredentialTest(DataSource dataSource) {
    this.dataSource = dataSource;
    ClassLoader loader = CredentialTest.class.getClassLoader();
    Migrations.run(dataSource, "db/migration/certificates", "cert_schema_history", loader);
    List<TextHandler<?>> handlers = new ArrayList<>(Certificates.handlers());
    this.database = new Database(dataSource, Badges.mappers(), handlers);
    this.badges = badges(KEYS);
  }

  private Badges badges(Keys keys) {
    Messages messages =
        new Messages(CredentialTest.class.getClassLoader(), "dev.laurel.certificates.messages");
    return new Badges(host, database, design -> "fr", keys, new Site(host, messages, "/plugins/c"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"EC", "RSA"})
  void isSignedAsAnIndependentLibraryReadsItWithTheKeyAtItsAddress(String kind) throws Exception {
    Badges badges = badges(KeyFiles.keys(kind));

    SignedJWT token = SignedJWT.parse(badges.credential(issued(null)).orElseThrow());

    assertThat(verified(token, badges)).isTrue();
    assertThat(token.getHeader().getAlgorithm().getName())
        .isEqualTo(kind.equals("EC") ? "ES256" : "RS256");
    assertThat(token.getHeader().toJSONObject()).containsOnlyKeys("alg", "kid", "typ");
    assertThat(token.getHeader().getType().getType()).isEqualTo("JWT");
  }

  @Test
  void isNotBelievedWhenASingleLetterOfItIsChanged() throws Exception {
    String[] parts = badges.credential(issued(null)).orElseThrow().split("\\.");
    String body = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    String forged =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(body.replace("Martin", "Martini").getBytes(StandardCharsets.UTF_8));

    assertThat(body).contains("Martin");
    assertThat(verified(SignedJWT.parse(parts[0] + "." + forged + "." + parts[2]))).isFalse();
  }

  @Test
  void saysTheSameInItsClaimsAsInTheCredential() throws Exception {
    Certificate certificate = issued(ISSUED.plus(Duration.ofDays(730)));

    JsonNode token = payload(badges.credential(certificate).orElseThrow());

    assertThat(token.get("iss")).isEqualTo(token.at("/issuer/id"));
    assertThat(token.get("jti")).isEqualTo(token.get("id"));
    assertThat(token.get("sub")).isEqualTo(token.at("/credentialSubject/id"));
    assertThat(Instant.ofEpochSecond(token.get("nbf").asLong()))
        .isEqualTo(Instant.parse(token.get("validFrom").asText()))
        .isEqualTo(Instant.parse("2026-03-01T08:00:00Z"));
    assertThat(Instant.ofEpochSecond(token.get("exp").asLong()))
        .isEqualTo(Instant.parse(token.get("validUntil").asText()));
    assertThat(payload(badges.credential(issued(null)).orElseThrow()).has("exp")).isFalse();
  }

  @Test
  void isTheSameEachTimeItIsMade() throws Exception {
    Certificate certificate = issued(null);

    JsonNode first = payload(badges.credential(certificate).orElseThrow());
    host.clock().advance(Duration.ofDays(3));

    assertThat(payload(badges.credential(certificate).orElseThrow())).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ob_v3p0_achievementcredential_schema.json", "verifiable-credential-schema.json"})
  void isValidByThePublishedSchemas(String schema) throws Exception {
    JsonNode expiring =
        payload(badges.credential(issued(ISSUED.plus(Duration.ofDays(730)))).orElseThrow());

    assertThat(faults(schema, expiring)).isEmpty();
    assertThat(faults(schema, payload(badges.credential(issued(null)).orElseThrow()))).isEmpty();
  }

  /** A type that no context defines is refused by verifiers that read JSON-LD (VCDM 2.0 § 4.5). */
  @Test
  void namesTheContextThatDefinesTheTypeOfItsSchema() throws Exception {
    JsonNode credential = payload(badges.credential(issued(null)).orElseThrow());

    assertThat(credential.at("/credentialSchema/0/type").asText())
        .isEqualTo("1EdTechJsonSchemaValidator2019");
    assertThat(credential.get("@context"))
        .extracting(JsonNode::asText)
        .containsExactly(
            "https://www.w3.org/ns/credentials/v2",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
            "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json");
  }

  @Test
  void isFoundFaultyByTheSchemaWhereItsCourseHasNoCriteria() throws Exception {
    com.fasterxml.jackson.databind.node.ObjectNode token =
        (com.fasterxml.jackson.databind.node.ObjectNode)
            payload(badges.credential(issued(null)).orElseThrow());
    ((com.fasterxml.jackson.databind.node.ObjectNode) token.at("/credentialSubject/achievement"))
        .remove("criteria");

    assertThat(faults("ob_v3p0_achievementcredential_schema.json", token)).isNotEmpty();
  }

  @Test
  void namesThePublicAddressesAndTheHolderButNotHerAddress() throws Exception {
    String token = badges.credential(issued(null)).orElseThrow();
    JsonNode payload = payload(token);

    assertThat(payload.toString()).doesNotContain("lea@example.org").doesNotContain("\"lea\"");
    assertThat(payload.at("/credentialSubject/identifier/1/identityHash").asText())
        .isEqualTo("Léa Martin");
    String achievement = last(payload.at("/credentialSubject/achievement/id"));
    assertThat(Json.MAPPER.<JsonNode>valueToTree(badges.achievement(achievement).orElseThrow()))
        .usingRecursiveComparison()
        .isNotNull();
    assertThat(badges.achievement(achievement).orElseThrow())
        .containsEntry("name", "Gestion agile")
        .containsEntry(
            "description",
            "Certificat du cours « Gestion agile », délivré par " + organisation + ".");
    assertThat(badges.picture(achievement)).isPresent();
    assertThat(payload.at("/issuer/id").asText()).doesNotContain(" ");
    assertThat(badges.issuer(organisation).orElseThrow())
        .containsEntry("id", payload.at("/issuer/id").asText())
        .containsEntry("name", organisation);
    assertThat(badges.issuer("Somebody else")).isEmpty();
  }

  @Test
  void isNotOfferedWithoutAKeyNorOfWhatDoesNotStand() throws Exception {
    Certificate certificate = issued(null);
    String list =
        last(
            payload(badges.credential(certificate).orElseThrow())
                .at("/credentialStatus/statusListCredential"));
    Badges without = badges(Keys.none());

    assertThat(without.credential(certificate)).isEmpty();
    assertThat(without.baked(certificate)).isEmpty();
    assertThat(without.statusList(list)).isEmpty();
    assertThat((List<?>) without.keys().get("keys")).isEmpty();

    assertThat(badges.credential(moved(certificate, CertificateStatus.REVOKED))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"REVOKED", "SUPERSEDED", "ERASED"})
  void isRevokedInItsListWhenItsCertificateIsTakenBack(CertificateStatus status) throws Exception {
    Certificate certificate = issued(null);
    Certificate other = issued(null);
    JsonNode credential = payload(badges.credential(certificate).orElseThrow());
    JsonNode untouched = payload(badges.credential(other).orElseThrow());

    assertThat(isRevoked(credential)).isFalse();
    moved(certificate, status);

    assertThat(isRevoked(credential)).isTrue();
    assertThat(isRevoked(untouched)).isFalse();
  }

  @Test
  void isRevokedForGoodAndAnotherIsMadeWhenItsCertificateIsRestored() throws Exception {
    Certificate certificate = issued(null);
    JsonNode credential = payload(badges.credential(certificate).orElseThrow());
    Certificate restored =
        moved(moved(certificate, CertificateStatus.REVOKED), CertificateStatus.AVAILABLE);

    JsonNode another = payload(badges.credential(restored).orElseThrow());

    assertThat(isRevoked(credential)).isTrue();
    assertThat(isRevoked(another)).isFalse();
    assertThat(another.get("id")).isEqualTo(credential.get("id"));
  }

  @Test
  void hasAListThatIsSignedByTheSameIssuerAndValidByTheSchema() throws Exception {
    JsonNode credential = payload(badges.credential(issued(null)).orElseThrow());

    String token =
        badges
            .statusList(last(credential.at("/credentialStatus/statusListCredential")))
            .orElseThrow();

    assertThat(verified(SignedJWT.parse(token))).isTrue();
    JsonNode list = payload(token);
    assertThat(faults("verifiable-credential-schema.json", list)).isEmpty();
    assertThat(list.get("issuer")).isEqualTo(credential.at("/issuer/id"));
    assertThat(list.get("id")).isEqualTo(credential.at("/credentialStatus/statusListCredential"));
    assertThat(list.at("/credentialSubject/statusPurpose"))
        .isEqualTo(credential.at("/credentialStatus/statusPurpose"));
  }

  @Test
  void getsAPlaceOfItsOwnAndAnotherListWhenOneIsFull() throws Exception {
    Set<String> places = new HashSet<>();
    for (int i = 0; i < 40; i++) {
      places.add(
          payload(badges.credential(issued(null)).orElseThrow())
              .at("/credentialStatus/id")
              .asText());
    }
    assertThat(places).hasSize(40);
    assertThat(places.stream().map(one -> one.replaceFirst("#.*", "")).distinct()).hasSize(1);

    sql("UPDATE cert_status_list SET taken = ? WHERE organisation = ?", Bits.SIZE, organisation);
    JsonNode next = payload(badges.credential(issued(null)).orElseThrow());

    assertThat(next.at("/credentialStatus/statusListCredential").asText())
        .isNotIn(places.stream().map(one -> one.replaceFirst("#.*", "")).toList());
    assertThat(isRevoked(next)).isFalse();
  }

  /** As Bitstring Status List v1.0 § 3.2 and § 3.4 say it. */
  private boolean isRevoked(JsonNode credential) throws Exception {
    String id = last(credential.at("/credentialStatus/statusListCredential"));
    String list =
        payload(badges.statusList(id).orElseThrow()).at("/credentialSubject/encodedList").asText();
    assertThat(list).startsWith("u");
    byte[] bits;
    try (InputStream packed =
        new GZIPInputStream(
            new ByteArrayInputStream(Base64.getUrlDecoder().decode(list.substring(1))))) {
      bits = packed.readAllBytes();
    }
    assertThat(bits.length * 8).isGreaterThanOrEqualTo(131_072);
    int index = Integer.parseInt(credential.at("/credentialStatus/statusListIndex").asText());
    return (bits[index / 8] >> (7 - index % 8) & 1) == 1;
  }

  private boolean verified(SignedJWT token) throws Exception {
    return verified(token, badges);
  }

  private static boolean verified(SignedJWT token, Badges badges) throws Exception {
    String id = token.getHeader().getKeyID().replaceFirst(".*/", "");
    JWK jwk = JWK.parse(Json.MAPPER.writeValueAsString(badges.key(id).orElseThrow()));
    assertThat(jwk.isPrivate()).isFalse();
    assertThat(jwk.getKeyID()).isEqualTo(token.getHeader().getKeyID());
    return token.verify(
        jwk.getKeyType().getValue().equals("EC")
            ? new ECDSAVerifier(jwk.toECKey())
            : new RSASSAVerifier(jwk.toRSAKey()));
  }

  private static JsonNode payload(String token) throws Exception {
    return Json.MAPPER.readTree(JWSObject.parse(token).getPayload().toString());
  }

  private static String last(JsonNode address) {
    return address.asText().replaceFirst(".*/", "");
  }

  private static Set<String> faults(String schema, JsonNode document) throws IOException {
    SpecVersion.VersionFlag version =
        schema.startsWith("ob_")
            ? SpecVersion.VersionFlag.V201909
            : SpecVersion.VersionFlag.V202012;
    try (InputStream in =
        Objects.requireNonNull(CredentialTest.class.getResourceAsStream(schema))) {
      Set<String> faults = new HashSet<>();
      JsonSchemaFactory.getInstance(version)
          .getSchema(in)
          .validate(
              document, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
          .forEach(fault -> faults.add(fault.getMessage()));
      return faults;
    }
  }

  private Certificate issued(@Nullable Instant until) throws SQLException {
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

  private Certificate moved(Certificate one, CertificateStatus status) throws SQLException {
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

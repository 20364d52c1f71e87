package dev.laurel.certificates.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.SignedJWT;
import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.CertificateStatus;
import dev.laurel.certificates.key.KeyFiles;
import dev.laurel.certificates.key.KeyUnusableException;
import dev.laurel.certificates.key.Keys;
import dev.laurel.kit.configuration.Source;
import dev.laurel.kit.web.Json;
import dev.laurel.test.MariaDb;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checked by Nimbus JOSE, and against the schemas that 1EdTech and W3C publish. */
@ExtendWith(MariaDb.class)
class CredentialTest {

  private static final Keys KEYS = KeyFiles.keys("EC");

  private final World world;
  private final Badges badges;

  CredentialTest(DataSource dataSource) {
    this.world = new World(dataSource);
    this.badges = world.badges(KEYS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"EC", "RSA"})
  void isSignedAsAnIndependentLibraryReadsItWithTheKeyAtItsAddress(String kind) throws Exception {
    Badges badges = world.badges(KeyFiles.keys(kind));

    SignedJWT token =
        SignedJWT.parse(badges.credential(world.issued(null), Format.JWT).orElseThrow());

    assertThat(verified(token, badges)).isTrue();
    assertThat(token.getHeader().getAlgorithm().getName())
        .isEqualTo(kind.equals("EC") ? "ES256" : "RS256");
    assertThat(token.getHeader().toJSONObject()).containsOnlyKeys("alg", "kid", "typ");
    assertThat(token.getHeader().getType().getType()).isEqualTo("JWT");
  }

  @Test
  void isNotBelievedWhenASingleLetterOfItIsChanged() throws Exception {
    String[] parts = badges.credential(world.issued(null), Format.JWT).orElseThrow().split("\\.");
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
    Certificate certificate = world.issued(World.ISSUED.plus(Duration.ofDays(730)));

    JsonNode token = payload(badges.credential(certificate, Format.JWT).orElseThrow());

    assertThat(token.get("iss")).isEqualTo(token.at("/issuer/id"));
    assertThat(token.get("jti")).isEqualTo(token.get("id"));
    assertThat(token.get("sub")).isEqualTo(token.at("/credentialSubject/id"));
    assertThat(Instant.ofEpochSecond(token.get("nbf").asLong()))
        .isEqualTo(Instant.parse(token.get("validFrom").asText()))
        .isEqualTo(Instant.parse("2026-03-01T08:00:00Z"));
    assertThat(Instant.ofEpochSecond(token.get("exp").asLong()))
        .isEqualTo(Instant.parse(token.get("validUntil").asText()));
    assertThat(payload(badges.credential(world.issued(null), Format.JWT).orElseThrow()).has("exp"))
        .isFalse();
  }

  @Test
  void isTheSameEachTimeItIsMade() throws Exception {
    Certificate certificate = world.issued(null);

    JsonNode first = payload(badges.credential(certificate, Format.JWT).orElseThrow());
    world.host().clock().advance(Duration.ofDays(3));

    assertThat(payload(badges.credential(certificate, Format.JWT).orElseThrow())).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ob_v3p0_achievementcredential_schema.json", "verifiable-credential-schema.json"})
  void isValidByThePublishedSchemas(String schema) throws Exception {
    JsonNode expiring =
        payload(
            badges
                .credential(world.issued(World.ISSUED.plus(Duration.ofDays(730))), Format.JWT)
                .orElseThrow());

    assertThat(faults(schema, expiring)).isEmpty();
    assertThat(
            faults(
                schema, payload(badges.credential(world.issued(null), Format.JWT).orElseThrow())))
        .isEmpty();
  }

  /** A type that no context defines is refused by verifiers that read JSON-LD (VCDM 2.0 § 4.5). */
  @Test
  void namesTheContextThatDefinesTheTypeOfItsSchema() throws Exception {
    JsonNode credential = payload(badges.credential(world.issued(null), Format.JWT).orElseThrow());

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
            payload(badges.credential(world.issued(null), Format.JWT).orElseThrow());
    ((com.fasterxml.jackson.databind.node.ObjectNode) token.at("/credentialSubject/achievement"))
        .remove("criteria");

    assertThat(faults("ob_v3p0_achievementcredential_schema.json", token)).isNotEmpty();
  }

  @Test
  void namesThePublicAddressesAndTheHolderButNotHerAddress() throws Exception {
    String token = badges.credential(world.issued(null), Format.JWT).orElseThrow();
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
            "Certificat du cours « Gestion agile », délivré par " + world.organisation() + ".");
    assertThat(badges.picture(achievement)).isPresent();
    assertThat(payload.at("/issuer/id").asText()).doesNotContain(" ");
    assertThat(badges.issuer(world.organisation()).orElseThrow())
        .containsEntry("id", payload.at("/issuer/id").asText())
        .containsEntry("name", world.organisation());
    assertThat(badges.issuer("Somebody else")).isEmpty();
  }

  /** The salt goes along: who has a list of addresses can try them all. */
  @Test
  void forEveryoneItHasTheNameAloneAndIsValidAllTheSame() throws Exception {
    Certificate certificate = world.issued(null);

    JsonNode own = payload(badges.credential(certificate, Format.JWT).orElseThrow());
    SignedJWT token =
        SignedJWT.parse(badges.publicCredential(certificate, Format.JWT).orElseThrow());

    JsonNode shown = payload(token.serialize());
    assertThat(verified(token)).isTrue();
    assertThat(faults("ob_v3p0_achievementcredential_schema.json", shown)).isEmpty();
    assertThat(own.at("/credentialSubject/identifier").findValuesAsText("identityType"))
        .containsExactly("emailAddress", "name");
    assertThat(shown.at("/credentialSubject/identifier").findValuesAsText("identityType"))
        .containsExactly("name");
    assertThat(shown.get("credentialStatus")).isEqualTo(own.get("credentialStatus"));
    assertThat(shown.at("/credentialSubject/id")).isEqualTo(own.at("/credentialSubject/id"));
  }

  @Test
  void isNotOfferedWithoutAKeyNorOfWhatDoesNotStand() throws Exception {
    Certificate certificate = world.issued(null);
    String list =
        last(
            payload(badges.credential(certificate, Format.JWT).orElseThrow())
                .at("/credentialStatus/statusListCredential"));
    Badges without = world.badges(Keys.none());

    assertThat(without.credential(certificate, Format.JWT)).isEmpty();
    assertThat(without.baked(certificate, Format.JWT)).isEmpty();
    assertThat(without.statusList(list, Format.JWT)).isEmpty();
    assertThat((List<?>) without.keys().get("keys")).isEmpty();

    assertThat(badges.credential(world.moved(certificate, CertificateStatus.REVOKED), Format.JWT))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"REVOKED", "SUPERSEDED", "ERASED"})
  void isRevokedInItsListWhenItsCertificateIsTakenBack(CertificateStatus status) throws Exception {
    Certificate certificate = world.issued(null);
    Certificate other = world.issued(null);
    JsonNode credential = payload(badges.credential(certificate, Format.JWT).orElseThrow());
    JsonNode untouched = payload(badges.credential(other, Format.JWT).orElseThrow());

    assertThat(isRevoked(credential)).isFalse();
    world.moved(certificate, status);

    assertThat(isRevoked(credential)).isTrue();
    assertThat(isRevoked(untouched)).isFalse();
  }

  @Test
  void isRevokedForGoodAndAnotherIsMadeWhenItsCertificateIsRestored() throws Exception {
    Certificate certificate = world.issued(null);
    JsonNode credential = payload(badges.credential(certificate, Format.JWT).orElseThrow());
    Certificate restored =
        world.moved(
            world.moved(certificate, CertificateStatus.REVOKED), CertificateStatus.AVAILABLE);

    JsonNode another = payload(badges.credential(restored, Format.JWT).orElseThrow());

    assertThat(isRevoked(credential)).isTrue();
    assertThat(isRevoked(another)).isFalse();
    assertThat(another.get("id")).isEqualTo(credential.get("id"));
  }

  @Test
  void hasAListThatIsSignedByTheSameIssuerAndValidByTheSchema() throws Exception {
    JsonNode credential = payload(badges.credential(world.issued(null), Format.JWT).orElseThrow());

    String token =
        badges
            .statusList(last(credential.at("/credentialStatus/statusListCredential")), Format.JWT)
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
  void itsListStaysWhenTheCertificateOfTheKeyIsOutOfDateAndWhenNoKeyIsConfiguredAnyMore(
      @TempDir Path folder) throws Exception {
    Source source =
        KeyFiles.source(KeyFiles.make(folder.resolve("a.p12"), "a", 9, "-keyalg", "EC"));
    world.host().clock().advance(Duration.between(world.host().clock().instant(), Instant.now()));
    world.host().clock().advance(Duration.ofHours(1));
    Badges own = world.badges(Keys.of(source, world.database(), world.host().clock()));
    Certificate certificate = world.issued(null);
    String id =
        last(
            payload(own.credential(certificate, Format.JWT).orElseThrow())
                .at("/credentialStatus/statusListCredential"));

    world.host().clock().advance(Duration.ofDays(10));
    assertThat(own.credential(certificate, Format.JWT)).isEmpty();
    String signed = own.statusList(id, Format.JWT).orElseThrow();
    assertThat(verified(SignedJWT.parse(signed), own)).isTrue();

    Source none = new Source(name -> null, name -> null);
    Badges lost = world.badges(Keys.of(none, world.database(), world.host().clock()));
    assertThat(lost.statusList(id, Format.JWT)).hasValue(signed);
    assertThat(verified(SignedJWT.parse(signed), lost)).isTrue();
    world.moved(certificate, CertificateStatus.REVOKED);
    assertThatThrownBy(() -> lost.statusList(id, Format.JWT))
        .isInstanceOf(KeyUnusableException.class);
  }

  @Test
  void aWithdrawnKeyIsNoneOfThePublicOnes(@TempDir Path folder) throws Exception {
    Path file = KeyFiles.make(folder.resolve("a.p12"), "a", 3650, "-keyalg", "EC");
    Source before = KeyFiles.source(file);
    String id = Keys.read(before, world.host().clock()).orElseThrow().id();
    Keys trusted = Keys.of(before, world.database(), world.host().clock());
    assertThat(world.badges(trusted).keys().toString()).contains(id);
    Source source =
        new Source(
            Map.of(
                    "laurel.signing.keystore",
                    file.toString(),
                    "laurel.signing.withdrawn",
                    id + "@2026-01-01")
                ::get,
            Map.of("LAUREL_SIGNING_PASSWORD", KeyFiles.PASSWORD)::get);

    Badges after = world.badges(Keys.of(source, world.database(), world.host().clock()));

    assertThat(after.keys().toString()).doesNotContain(id);
    assertThat(after.key(id)).isEmpty();
    assertThat(after.credential(world.issued(null), Format.JWT)).isEmpty();
  }

  @Test
  void getsAPlaceOfItsOwnAndAnotherListWhenOneIsFull() throws Exception {
    Set<String> places = new HashSet<>();
    for (int i = 0; i < 40; i++) {
      places.add(
          payload(badges.credential(world.issued(null), Format.JWT).orElseThrow())
              .at("/credentialStatus/id")
              .asText());
    }
    assertThat(places).hasSize(40);
    assertThat(places.stream().map(one -> one.replaceFirst("#.*", "")).distinct()).hasSize(1);

    world.sql(
        "UPDATE cert_status_list SET taken = ? WHERE organisation = ?",
        Bits.SIZE,
        world.organisation());
    JsonNode next = payload(badges.credential(world.issued(null), Format.JWT).orElseThrow());

    assertThat(next.at("/credentialStatus/statusListCredential").asText())
        .isNotIn(places.stream().map(one -> one.replaceFirst("#.*", "")).toList());
    assertThat(isRevoked(next)).isFalse();
  }

  /** As Bitstring Status List v1.0 § 3.2 and § 3.4 say it. */
  private boolean isRevoked(JsonNode credential) throws Exception {
    String id = last(credential.at("/credentialStatus/statusListCredential"));
    String list =
        payload(badges.statusList(id, Format.JWT).orElseThrow())
            .at("/credentialSubject/encodedList")
            .asText();
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

  static Set<String> faults(String schema, JsonNode document) throws IOException {
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
}

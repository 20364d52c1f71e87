package dev.laurel.certificates.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import com.apicatalog.multibase.Multibase;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.CertificateStatus;
import dev.laurel.certificates.key.KeyFiles;
import dev.laurel.certificates.key.KeyUnusableException;
import dev.laurel.certificates.key.Keys;
import dev.laurel.certificates.key.SigningKey;
import dev.laurel.kit.configuration.Source;
import dev.laurel.kit.hash.Sha256;
import dev.laurel.kit.web.Json;
import dev.laurel.test.MariaDb;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Proofs {@code eddsa-rdfc-2022}, against the example that W3C publishes, and with the cryptography
 * of the JDK. {@code WalletIT} has them checked by a library that shares nothing with us.
 */
@ExtendWith(MariaDb.class)
class ProofTest {

  /** The DER form of a key of Ed25519 before the key itself (RFC 8410 § 4). */
  private static final String DER = "302a300506032b6570032100";

  private final ProofJson proofs = new ProofJson(Contexts.shipped());
  @TempDir private static Path folder = Path.of("");

  private static Path alone = Path.of("");
  private static Path both = Path.of("");
  private static Path others = Path.of("");

  private final World world;

  ProofTest(DataSource dataSource) {
    this.world = new World(dataSource);
    Instant now = Instant.now().plus(Duration.ofHours(1));
    world.host().clock().advance(Duration.between(world.host().clock().instant(), now));
  }

  @BeforeAll
  static void makeKeys() {
    alone = made("alone");
    both = KeyFiles.add(made("both"), "proofs", 30, "-keyalg", "Ed25519");
    others = KeyFiles.add(made("others"), "proofs", 30, "-keyalg", "Ed25519");
  }

  /** A file with a key for documents. */
  private static Path made(String name) {
    return KeyFiles.make(
        folder.resolve(name + ".p12"), name, 3650, "-keyalg", "EC", "-groupname", "secp256r1");
  }

  private Badges badges(Path file) {
    return world.badges(keys(file));
  }

  private Keys keys(Path file) {
    return Keys.of(KeyFiles.source(file), world.database(), world.host().clock());
  }

  @Test
  void isTheOneOfTheExampleThatW3cPublishes() throws Exception {
    Map<String, Object> credential = read(resource("w3c-eddsa-rdfc-2022.json"));
    Map<String, Object> proof = proofOf(credential);
    String value = Objects.requireNonNull(proof.remove("proofValue")).toString();
    String method = Objects.requireNonNull(proof.get("verificationMethod")).toString();
    ProofJson own =
        new ProofJson(
            Contexts.shipped()
                .with(
                    "https://www.w3.org/ns/credentials/examples/v2",
                    new ByteArrayInputStream(
                        "{\"@context\":{\"@vocab\":\"https://www.w3.org/ns/credentials/examples#\"}}"
                            .getBytes(StandardCharsets.UTF_8))));

    byte[] hashes = own.hashes(credential, proof);

    // TestVectors/eddsa-rdfc-2022/combinedHashDataInt.txt of w3c/vc-di-eddsa.
    assertThat(HexFormat.of().formatHex(hashes))
        .isEqualTo(
            "bea7b7acfbad0126b135104024a5f1733e705108f42d59668b05c0c50004c6b0"
                + "517744132ae165a5349155bef0bb0cf2258fff99dfe1dbd914b938d775a36017");
    assertThat(verifies(method.replaceFirst(".*#", ""), hashes, value)).isTrue();
  }

  /** Nodes without a name are numbered by their content: where that goes wrong, half are right. */
  @Test
  void numbersNodesWithoutANameAsJsonldOfNpmDoes() throws Exception {
    for (String line : resource("canonical-by-jsonld.jsonl").lines().toList()) {
      JsonNode one = Json.MAPPER.readTree(line);

      String canonical = proofs.canonical(read(one.get("credential").toString()));

      assertThat(Sha256.hex(canonical)).as(canonical).isEqualTo(one.get("sha256").asText());
    }
  }

  @Test
  void standsByTheKeyThatTheIssuerNames() throws Exception {
    Badges badges = badges(both);

    Map<String, Object> credential = credential(badges, world.issued(null));

    assertThat(isProven(credential, badges)).isTrue();
    Map<String, Object> issuer = badges.issuer(world.organisation()).orElseThrow();
    Map<String, Object> proof = proofOf(new LinkedHashMap<>(credential));
    assertThat(proof)
        .containsEntry("type", "DataIntegrityProof")
        .containsEntry("cryptosuite", "eddsa-rdfc-2022")
        .containsEntry("proofPurpose", "assertionMethod");
    assertThat(issuer.get("assertionMethod"))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .contains(proof.get("verificationMethod"));
    assertThat(Objects.requireNonNull(proof.get("verificationMethod")).toString())
        .startsWith(issuer.get("id") + "#z6Mk");
    assertThat(credential).doesNotContainKeys("iss", "jti", "nbf");
  }

  @Test
  void isRefusedWithALetterChangedAndNotForTheOrderOfItsMembers() throws Exception {
    Badges badges = badges(both);
    String credential = badges.credential(world.issued(null), Format.DATA_INTEGRITY).orElseThrow();

    assertThat(isProven(new TreeMap<>(read(credential)), badges)).isTrue();
    assertThat(credential).contains("Martin");
    assertThat(isProven(read(credential.replace("Martin", "Martim")), badges)).isFalse();
    assertThat(isProven(read(credential.replace("2026-03-01T08", "2026-03-01T09")), badges))
        .isFalse();
    assertThat(
            isProven(read(credential.replaceFirst("\"created\":\"2", "\"created\":\"3")), badges))
        .isFalse();
  }

  @Test
  void signsNothingThatWouldBeLeftOut() throws Exception {
    Map<String, Object> credential = credential(badges(both), world.issued(null));
    Map<String, Object> proof = proofOf(credential);
    proof.remove("proofValue");
    credential.put("nobodyDefinesThis", "a secret");

    assertThatThrownBy(() -> proofs.hashes(credential, proof))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void asksNoNetworkForContexts() {
    assertThatThrownBy(
            () ->
                Contexts.shipped()
                    .loadDocument(
                        URI.create("https://www.w3.org/ns/credentials/v1"),
                        new DocumentLoaderOptions()))
        .isInstanceOf(JsonLdError.class)
        .hasMessageContaining("https://www.w3.org/ns/credentials/v1");
  }

  @Test
  void oldProofsStandAfterAnotherKeyHasTakenItsPlace() throws Exception {
    Badges before = badges(both);
    Map<String, Object> old = credential(before, world.issued(null));
    world.host().clock().advance(Duration.ofDays(1));
    Badges after = badges(others);

    Map<String, Object> fresh = credential(after, world.issued(null));

    assertThat(isProven(old, after)).isTrue();
    assertThat(isProven(fresh, after)).isTrue();
    assertThat(method(fresh)).isNotEqualTo(method(old));
  }

  @Test
  void withoutAnEd25519KeyThereAreTokensAlone() throws Exception {
    Certificate certificate = world.issued(null);
    Map<String, Object> old = credential(badges(both), certificate);
    Badges without = badges(alone);

    assertThat(without.credential(certificate, Format.DATA_INTEGRITY)).isEmpty();
    assertThat(without.baked(certificate, Format.DATA_INTEGRITY)).isEmpty();
    assertThat(without.credential(certificate, Format.JWT)).isPresent();
    assertThat(isProven(old, without)).isTrue();
  }

  @Test
  void aKeyWhoseCertificateIsOutOfDateMakesNoProofs() throws Exception {
    Badges badges = badges(both);
    Certificate certificate = world.issued(null);
    assertThat(badges.credential(certificate, Format.DATA_INTEGRITY)).isPresent();

    world.host().clock().advance(Duration.ofDays(31));

    assertThat(badges.credential(certificate, Format.DATA_INTEGRITY)).isEmpty();
    assertThat(badges.credential(certificate, Format.JWT)).isPresent();
  }

  @Test
  void itsListStaysAndIsRightWhenTheCertificateOfItsKeyIsOutOfDate() throws Exception {
    Badges badges = badges(both);
    Certificate certificate = world.issued(null);
    Map<String, Object> credential = credential(badges, certificate);

    world.host().clock().advance(Duration.ofDays(31));
    assertThat(isRevoked(credential, badges)).isFalse();
    world.moved(certificate, CertificateStatus.REVOKED);

    assertThat(isRevoked(credential, badges)).isTrue();
  }

  @Test
  void itsListStaysAsItWasSignedLastWhenItsKeyIsTakenOutOfTheFileAndIsNeverWrong()
      throws Exception {
    Badges before = badges(both);
    Certificate certificate = world.issued(null);
    Map<String, Object> credential = credential(before, certificate);
    before.renewStatusLists();

    world.host().clock().advance(Duration.ofDays(6));
    Badges without = badges(alone);
    assertThat(isRevoked(credential, without)).isFalse();
    world.host().clock().advance(Duration.ofHours(25));
    assertThatThrownBy(() -> isRevoked(credential, badges(alone)))
        .isInstanceOf(KeyUnusableException.class)
        .hasMessageContaining("DATA_INTEGRITY");

    Badges successor = badges(others);
    assertThat(isRevoked(credential, successor)).isFalse();
    world.moved(certificate, CertificateStatus.REVOKED);

    assertThatThrownBy(() -> isRevoked(credential, badges(alone)))
        .isInstanceOf(KeyUnusableException.class);
    assertThat(isRevoked(credential, badges(others))).isTrue();
  }

  /** Whoever has a stolen key dates proofs as he likes, so that no date makes them good. */
  @Test
  void isBelievedNoMoreWhenItsKeyWasWithdrawn() throws Exception {
    Path stolen = KeyFiles.add(made("stolen"), "proofs", 30, "-keyalg", "Ed25519");
    Badges before = badges(stolen);
    Map<String, Object> credential = credential(before, world.issued(null));
    before.renewStatusLists();
    String id = keys(stolen).forProofs().orElseThrow().id();
    world.host().clock().advance(Duration.ofDays(1));

    Badges after = world.badges(keys(others, id + "@2026-05-01T14:00Z"));

    Map<String, Object> issuer = after.issuer(world.organisation()).orElseThrow();
    JsonNode method =
        StreamSupport.stream(
                Json.MAPPER.<JsonNode>valueToTree(issuer).get("verificationMethod").spliterator(),
                false)
            .filter(one -> one.get("id").asText().equals(method(credential)))
            .findFirst()
            .orElseThrow();
    assertThat(method.get("revoked").asText()).isEqualTo("2026-05-01T14:00:00Z");
    assertThat(Json.MAPPER.valueToTree(issuer).get("assertionMethod").toString())
        .doesNotContain(method(credential));
    assertThat(isProven(credential, after)).isFalse();
    Badges lost = badges(alone);
    assertThatThrownBy(() -> lost.statusList(listOf(credential), Format.DATA_INTEGRITY))
        .isInstanceOf(KeyUnusableException.class);
    assertThat(isRevoked(credential, after)).isFalse();
  }

  private Keys keys(Path file, String withdrawn) {
    Map<String, String> settings =
        Map.of("laurel.signing.keystore", file.toString(), "laurel.signing.withdrawn", withdrawn);
    Source source =
        new Source(settings::get, Map.of("LAUREL_SIGNING_PASSWORD", KeyFiles.PASSWORD)::get);
    return Keys.of(source, world.database(), world.host().clock());
  }

  @Test
  void itsKeyIsNoneOfTokens() {
    Keys keys = keys(both);
    SigningKey proof = keys.forProofs().orElseThrow();
    Badges badges = world.badges(keys);

    assertThat(badges.key(proof.id())).isEmpty();
    assertThat(badges.keys().toString())
        .contains(keys.current().orElseThrow().id())
        .doesNotContain(proof.id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ob_v3p0_achievementcredential_schema.json", "verifiable-credential-schema.json"})
  void leavesTheCredentialValidByThePublishedSchemas(String schema) throws Exception {

    String credential =
        badges(both)
            .credential(
                world.issued(World.ISSUED.plus(Duration.ofDays(730))), Format.DATA_INTEGRITY)
            .orElseThrow();

    assertThat(CredentialTest.faults(schema, Json.MAPPER.readTree(credential))).isEmpty();
  }

  @Test
  void itsListIsProvenToAndSaysWhenItIsTakenBack() throws Exception {
    Badges badges = badges(both);
    Certificate certificate = world.issued(null);
    Map<String, Object> credential = credential(badges, certificate);
    Map<String, Object> other = credential(badges, world.issued(null));

    assertThat(isRevoked(credential, badges)).isFalse();
    world.moved(certificate, CertificateStatus.REVOKED);

    assertThat(isRevoked(credential, badges)).isTrue();
    assertThat(isRevoked(other, badges)).isFalse();
    Map<String, Object> list =
        read(badges.statusList(listOf(credential), Format.DATA_INTEGRITY).orElseThrow());
    JsonNode json = Json.MAPPER.valueToTree(list);
    assertThat(list.get("issuer"))
        .isEqualTo(Json.MAPPER.valueToTree(credential).at("/issuer/id").asText());
    assertThat(list.get("id"))
        .isEqualTo(
            Json.MAPPER
                .valueToTree(credential)
                .at("/credentialStatus/statusListCredential")
                .asText());
    assertThat(CredentialTest.faults("verifiable-credential-schema.json", json)).isEmpty();
  }

  @Test
  void hasThePlaceOfTheToken() throws Exception {
    Badges badges = badges(both);
    Certificate certificate = world.issued(null);
    String token = badges.credential(certificate, Format.JWT).orElseThrow().split("\\.")[1];
    JsonNode signed = Json.MAPPER.readTree(Base64.getUrlDecoder().decode(token));

    JsonNode proven = Json.MAPPER.valueToTree(credential(badges, certificate));

    assertThat(proven.at("/credentialStatus/statusListIndex"))
        .isEqualTo(signed.at("/credentialStatus/statusListIndex"));
    assertThat(proven.at("/credentialStatus/statusListCredential").asText())
        .isEqualTo(
            signed.at("/credentialStatus/statusListCredential").asText()
                + "?format=data-integrity");
    assertThat(proven.get("credentialSubject")).isEqualTo(signed.get("credentialSubject"));
  }

  private static Map<String, Object> credential(Badges badges, Certificate certificate)
      throws Exception {
    return read(badges.credential(certificate, Format.DATA_INTEGRITY).orElseThrow());
  }

  private static Map<String, Object> read(String json) throws Exception {
    return Json.MAPPER.readValue(json, new TypeReference<LinkedHashMap<String, Object>>() {});
  }

  private static String resource(String name) throws Exception {
    try (InputStream in = Objects.requireNonNull(ProofTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Takes the proof out of a credential, be it one or a list of one. */
  private static Map<String, Object> proofOf(Map<String, Object> credential) {
    JsonNode proof = Json.MAPPER.valueToTree(credential.remove("proof"));
    return Json.MAPPER.convertValue(
        proof.isArray() ? proof.get(0) : proof,
        new TypeReference<LinkedHashMap<String, Object>>() {});
  }

  private static String method(Map<String, Object> credential) {
    return Json.MAPPER.valueToTree(credential).at("/proof/0/verificationMethod").asText();
  }

  private static String listOf(Map<String, Object> credential) {
    return Json.MAPPER
        .valueToTree(credential)
        .at("/credentialStatus/statusListCredential")
        .asText()
        .replaceFirst(".*/", "")
        .replaceFirst("\\?.*", "");
  }

  /** As § 3.2.2 says it, with the key that the issuer's own document names for assertions. */
  private boolean isProven(Map<String, Object> signed, Badges badges) throws Exception {
    Map<String, Object> credential = new LinkedHashMap<>(signed);
    Map<String, Object> proof = proofOf(credential);
    String value = Objects.requireNonNull(proof.remove("proofValue")).toString();
    ObjectNode issuer = Json.MAPPER.valueToTree(badges.issuer(world.organisation()).orElseThrow());
    for (JsonNode method : issuer.get("verificationMethod")) {
      if (method.get("id").asText().equals(proof.get("verificationMethod"))
          && issuer.get("assertionMethod").toString().contains(method.get("id").asText())) {
        assertThat(method.get("controller")).isEqualTo(issuer.get("id"));
        return verifies(
            method.get("publicKeyMultibase").asText(), proofs.hashes(credential, proof), value);
      }
    }
    return false;
  }

  private static boolean verifies(String multikey, byte[] hashes, String value) throws Exception {
    byte[] key = Multibase.BASE_58_BTC.decode(multikey);
    assertThat(HexFormat.of().formatHex(key, 0, 2)).isEqualTo("ed01");
    byte[] der = HexFormat.of().parseHex(DER + HexFormat.of().formatHex(key, 2, key.length));
    PublicKey shown = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(der));
    Signature signature = Signature.getInstance("Ed25519");
    signature.initVerify(shown);
    signature.update(hashes);
    return signature.verify(Multibase.BASE_58_BTC.decode(value));
  }

  private boolean isRevoked(Map<String, Object> credential, Badges badges) throws Exception {
    Map<String, Object> list =
        read(badges.statusList(listOf(credential), Format.DATA_INTEGRITY).orElseThrow());
    assertThat(isProven(list, badges)).isTrue();
    String encoded =
        Json.MAPPER.valueToTree(list).at("/credentialSubject/encodedList").asText().substring(1);
    try (InputStream packed =
        new GZIPInputStream(new ByteArrayInputStream(Base64.getUrlDecoder().decode(encoded)))) {
      byte[] bits = packed.readAllBytes();
      int index =
          Json.MAPPER.valueToTree(credential).at("/credentialStatus/statusListIndex").asInt();
      return (bits[index / 8] >> (7 - index % 8) & 1) == 1;
    }
  }
}

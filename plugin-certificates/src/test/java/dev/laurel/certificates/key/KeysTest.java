package dev.laurel.certificates.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.laurel.kit.configuration.Source;
import dev.laurel.kit.configuration.WrongSettingsException;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.Migrations;
import dev.laurel.test.MariaDb;
import dev.laurel.test.SettableClock;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys made as an administrator makes them: with OpenSSL, and with keytool. */
@ExtendWith(MariaDb.class)
class KeysTest {

  private static final byte[] CONTENT = {1, 2, 3};

  private final Database database;
  private final SettableClock clock = new SettableClock(Instant.now().plus(Duration.ofHours(1)));

  @TempDir private Path folder = Path.of("");

  KeysTest(DataSource dataSource) {
    Migrations.run(
        dataSource,
        "db/migration/certificates",
        "cert_schema_history",
        KeysTest.class.getClassLoader());
    database = new Database(dataSource, Keys.mappers(), List.of());
  }

  private Keys keys(Map<String, String> properties, String password) {
    Map<String, String> environment = new HashMap<>();
    environment.put("LAUREL_SIGNING_PASSWORD", password);
    return Keys.of(new Source(properties::get, environment::get), database, clock);
  }

  private Keys keys(Path file) {
    return keys(Map.of("laurel.signing.keystore", file.toString()), KeyFiles.PASSWORD);
  }

  private Path made(String name, String... more) throws Exception {
    return KeyFiles.made(folder, name, more);
  }

  private static boolean verifies(PublicKey key, String algorithm, byte[] signed) throws Exception {
    Signature check = Signature.getInstance(algorithm);
    check.initVerify(key);
    check.update(CONTENT);
    return check.verify(signed);
  }

  @ParameterizedTest
  @CsvSource({
    "EC, -groupname, secp256r1, SHA256withECDSA, SHA256withECDSAinP1363Format, 256",
    "RSA, -keysize, 2048, SHA256withRSA, SHA256withRSA, 2048",
    "RSA, -keysize, 3072, SHA256withRSA, SHA256withRSA, 3072",
    "RSA, -keysize, 4096, SHA256withRSA, SHA256withRSA, 4096"
  })
  void signInTheFormsOfCmsAndOfWebTokens(
      String kind, String option, String size, String der, String raw, int bits) throws Exception {
    SigningKey key = keys(made("own", "-keyalg", kind, option, size)).current().orElseThrow();

    PublicKey shown = key.signatory().certificate().getPublicKey();
    for (int i = 0; i < 20; i++) {
      assertThat(verifies(shown, der, key.sign(CONTENT))).isTrue();
      assertThat(verifies(shown, raw, key.signRaw(CONTENT))).isTrue();
    }
    assertThat(key.signatory().keyBits()).isEqualTo(bits);
    assertThat(key.signatory().name()).isEqualTo("Registrar");
    assertThat(key.signatory().organisation()).isEqualTo("Northgate");
    assertThat(key.signatory().isSelfSigned()).isTrue();
    assertThat(key.signatory().isForTryingOut()).isFalse();
  }

  @Test
  void anotherKeyLeavesThePublicPartOfTheFirst() throws Exception {
    Signatory first = keys(made("first", "-keyalg", "EC")).configured().orElseThrow();
    clock.advance(Duration.ofDays(1));
    Keys now = keys(made("second", "-keyalg", "RSA"));

    assertThat(now.current().orElseThrow().id()).isNotEqualTo(first.id());
    assertThat(now.all())
        .extracting(Signatory::algorithm)
        .containsSubsequence(KeyAlgorithm.RS256, KeyAlgorithm.ES256);
    assertThat(now.find(first.id()))
        .hasValueSatisfying(found -> assertThat(found.chain()).isEqualTo(first.chain()));
  }

  @Test
  void thePrivateKeyAndItsPasswordAreNotInTheDatabase() throws Exception {
    Path file = made("own", "-keyalg", "EC");
    keys(file);

    String kept = database.mapper(KeyMapper.class).all().toString();

    assertThat(kept).contains("BEGIN CERTIFICATE").doesNotContain("PRIVATE", KeyFiles.PASSWORD);
  }

  @Test
  void anEd25519KeyBesideTheOneOfDocumentsSignsProofsAlone() throws Exception {
    Path file = made("own", "-keyalg", "EC");
    assertThat(keys(file).forProofs()).isEmpty();
    KeyFiles.add(file, "proofs", 30, "-keyalg", "Ed25519");

    Keys keys = keys(file);

    SigningKey proof = keys.forProofs().orElseThrow();
    SigningKey own = keys.current().orElseThrow();
    assertThat(own.algorithm()).isEqualTo(KeyAlgorithm.ES256);
    assertThat(proof.algorithm()).isEqualTo(KeyAlgorithm.ED25519);
    PublicKey shown = proof.signatory().certificate().getPublicKey();
    assertThat(verifies(shown, "Ed25519", proof.sign(CONTENT))).isTrue();
    assertThat(keys.all()).extracting(Signatory::id).contains(own.id()).doesNotContain(proof.id());
    assertThat(keys.allForProofs())
        .extracting(Signatory::id)
        .contains(proof.id())
        .doesNotContain(own.id());
    assertThat(keys.find(proof.id())).isEmpty();
  }

  @Test
  void ofSeveralEd25519KeysOneIsNamed() throws Exception {
    Path file = made("own", "-keyalg", "EC");
    KeyFiles.add(file, "one", 30, "-keyalg", "Ed25519");
    KeyFiles.add(file, "two", 30, "-keyalg", "Ed25519", "-dname", "CN=Second");
    String name = "laurel.signing.keystore";
    String alias = "laurel.signing.proof-alias";

    Keys keys = keys(Map.of(name, file.toString(), alias, "two"), KeyFiles.PASSWORD);

    assertThat(keys.forProofs().orElseThrow().signatory().name()).isEqualTo("Second");
    refused(Map.of(name, file.toString()), KeyFiles.PASSWORD, "one, two. Name one with " + alias);
    refused(Map.of(name, file.toString(), alias, "own"), KeyFiles.PASSWORD, "It has: one, two");
    refused(Map.of("laurel.signing.pkcs11", "token.cfg", alias, "one"), "1234", "PKCS#12 file");
    refused(
        Map.of(name, file.toString(), alias, "one", "laurel.signing.alias", "two"),
        KeyFiles.PASSWORD,
        "cannot sign documents");
  }

  @Test
  void refusesToSignDocumentsWithAnEd25519Key() throws Exception {
    Path file = made("own", "-keyalg", "Ed25519");

    refused(Map.of("laurel.signing.keystore", file.toString()), KeyFiles.PASSWORD, "ECDSA P-256");
  }

  @Test
  void nothingIsSignedWithAnExpiredKeyButWhoItWasIsKnown() throws Exception {
    Keys keys = keys(made("own", "-keyalg", "EC"));
    assertThat(keys.current()).isPresent();

    clock.advance(Duration.ofDays(31));

    assertThatThrownBy(keys::current)
        .isInstanceOf(KeyUnusableException.class)
        .hasMessageContaining("Registrar")
        .hasMessageContaining("laurel.signing.keystore");
    assertThat(keys.problem()).isPresent();
    assertThat(keys.configured()).isPresent();
  }

  @Test
  void aWithdrawnKeySignsNothingAndStaysWithdrawnWhenTheSettingIsLost() throws Exception {
    Path file = made("own", "-keyalg", "EC");
    KeyFiles.add(file, "proofs", 30, "-keyalg", "Ed25519");
    Keys before = keys(file);
    String id = before.current().orElseThrow().id();
    String proof = before.forProofs().orElseThrow().id();
    Instant since = Instant.parse("2026-05-01T00:00:00Z");
    Map<String, String> settings =
        Map.of(
            "laurel.signing.keystore",
            file.toString(),
            "laurel.signing.withdrawn",
            id.toUpperCase(java.util.Locale.ROOT) + "@2026-05-01, " + proof + "@2026-06-01T12:00Z");

    for (Keys keys : List.of(keys(settings, KeyFiles.PASSWORD), keys(file))) {
      assertThatThrownBy(keys::current)
          .isInstanceOf(KeyUnusableException.class)
          .hasMessageContaining("withdrawn as of 2026-05-01");
      assertThat(keys.usable()).isEmpty();
      assertThat(keys.held()).isEmpty();
      assertThat(keys.forProofs()).isEmpty();
      assertThat(keys.heldForProofs()).isEmpty();
      assertThat(keys.find(id)).map(Signatory::withdrawnAt).hasValue(since);
      assertThat(keys.all())
          .filteredOn(Signatory::isWithdrawn)
          .extracting(Signatory::id)
          .contains(id);
      assertThat(keys.allForProofs())
          .filteredOn(Signatory::isWithdrawn)
          .extracting(Signatory::id)
          .contains(proof);
    }
  }

  @Test
  void aCertificateThatIsRenewedForAWithdrawnKeyMakesItNoBetter() throws Exception {
    Path file = made("own", "-keyalg", "EC");
    String id = keys(file).current().orElseThrow().id();
    Path renewed = folder.resolve("renewed.p12");
    run(
        "openssl",
        "pkcs12",
        "-in",
        file.toString(),
        "-passin",
        "pass:" + KeyFiles.PASSWORD,
        "-nodes",
        "-nocerts",
        "-out",
        folder.resolve("key.pem").toString());
    run(
        "openssl",
        "req",
        "-x509",
        "-new",
        "-key",
        folder.resolve("key.pem").toString(),
        "-days",
        "90",
        "-subj",
        "/O=Northgate/CN=Registrar",
        "-out",
        folder.resolve("new.crt").toString());
    run(
        "openssl",
        "pkcs12",
        "-export",
        "-inkey",
        folder.resolve("key.pem").toString(),
        "-in",
        folder.resolve("new.crt").toString(),
        "-name",
        "own",
        "-passout",
        "pass:" + KeyFiles.PASSWORD,
        "-out",
        renewed.toString());

    Keys keys =
        keys(
            Map.of(
                "laurel.signing.keystore",
                renewed.toString(),
                "laurel.signing.withdrawn",
                id + "@2026-05-01"),
            KeyFiles.PASSWORD);

    assertThat(keys.configured().orElseThrow().id()).isNotEqualTo(id);
    assertThatThrownBy(keys::current).isInstanceOf(KeyUnusableException.class);
  }

  private static void run(String... command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }

  @Test
  void refusesToWithdrawWhatNeverSignedOrWhatLiesAhead() throws Exception {
    Path file = made("own", "-keyalg", "EC");
    String id = keys(file).current().orElseThrow().id();
    String keystore = "laurel.signing.keystore";
    String withdrawn = "laurel.signing.withdrawn";

    refused(
        Map.of(keystore, file.toString(), withdrawn, "0".repeat(64) + "@2026-05-01"),
        KeyFiles.PASSWORD,
        id);
    for (String wrong : List.of(id, "abc@2026-05-01", id + "@yesterday", id + "@2999-01-01")) {
      refused(
          Map.of(keystore, file.toString(), withdrawn, wrong), KeyFiles.PASSWORD, "2026-05-01T14");
    }
  }

  /** Verification goes on without a token, and says who signed. */
  @Test
  void aTokenThatIsAwayStopsSigningAlone() throws Exception {
    Signatory before = keys(made("own", "-keyalg", "EC")).configured().orElseThrow();
    Path token = folder.resolve("token.cfg");
    Files.writeString(token, "name = Gone\nlibrary = /usr/lib/no-such-library.so\n");

    Keys keys = keys(Map.of("laurel.signing.pkcs11", token.toString()), "1234");

    assertThatThrownBy(keys::current)
        .isInstanceOf(KeyUnusableException.class)
        .hasMessageContaining(token.toString())
        .hasMessageContaining("Start again");
    assertThat(keys.problem()).isPresent();
    assertThat(keys.find(before.id())).isPresent();
  }

  @Test
  void aKeyForTryingOutIsMadeOnceForItsOwnersEyesAndSaysWhatItIs() throws IOException {
    Path file = folder.resolve("data/trial.p12");
    Map<String, String> settings = Map.of("laurel.signing.trial", file.toString());

    Signatory made = keys(settings, "").configured().orElseThrow();
    Signatory again = keys(settings, "").configured().orElseThrow();

    assertThat(again.id()).isEqualTo(made.id());
    assertThat(made.isForTryingOut()).isTrue();
    assertThat(made.isSelfSigned()).isTrue();
    assertThat(made.name()).contains("self-signed, for trying out");
    assertThat(keys(settings, "").forProofs().orElseThrow().signatory())
        .returns(true, Signatory::isForTryingOut)
        .returns(KeyAlgorithm.ED25519, Signatory::algorithm);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void aFileForTryingOutOfBeforeGetsAKeyForProofsAndKeepsItsOther() throws Exception {
    Path file = folder.resolve("trial.p12");
    KeyFiles.make(
        file,
        "trial",
        90,
        "-keyalg",
        "EC",
        "-groupname",
        "secp256r1",
        "-storepass",
        "for-trying-out");
    Source source = new Source(Map.of("laurel.signing.trial", file.toString())::get, name -> null);
    String own = java.util.Objects.requireNonNull(Keys.peek(source, clock).key()).id();
    assertThat(Keys.peek(source, clock).proof()).isNull();

    Keys keys = Keys.of(source, database, clock);

    assertThat(keys.current().orElseThrow().id()).isEqualTo(own);
    String proof = keys.forProofs().orElseThrow().id();
    assertThat(Keys.of(source, database, clock).forProofs().orElseThrow().id()).isEqualTo(proof);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void aConfiguredKeyGoesBeforeTheOneForTryingOut() throws Exception {
    Path own = made("own", "-keyalg", "EC");
    Path trial = folder.resolve("trial.p12");

    Keys keys =
        keys(
            Map.of(
                "laurel.signing.keystore", own.toString(),
                "laurel.signing.trial", trial.toString()),
            KeyFiles.PASSWORD);

    assertThat(keys.configured())
        .hasValueSatisfying(one -> assertThat(one.isForTryingOut()).isFalse());
    assertThat(trial).doesNotExist();
  }

  @Test
  void refusesAPasswordOfAKeyThatIsNotNamed() {
    assertThatThrownBy(() -> keys(Map.of(), "hush-hush"))
        .isInstanceOf(WrongSettingsException.class)
        .hasMessageContaining("laurel.signing.keystore");
  }

  @Test
  void withoutAKeyNothingIsSigned() {
    assertThat(keys(Map.of(), "").current()).isEmpty();
  }

  @Test
  void readsThePasswordFromAFile() throws Exception {
    Path file = made("own", "-keyalg", "EC");
    Path secret = Files.writeString(folder.resolve("secret"), "hush-hush\n");

    Keys keys =
        keys(
            Map.of(
                "laurel.signing.keystore", file.toString(),
                "laurel.signing.password-file", secret.toString()),
            "wrong");

    assertThat(keys.current()).isPresent();
  }

  @Test
  void refusesWhatCannotSignAndSaysHowToMendIt() throws Exception {
    Path own = made("own", "-keyalg", "EC");
    Path large = made("large", "-keyalg", "EC", "-groupname", "secp384r1");
    Path small = made("small", "-keyalg", "RSA", "-keysize", "1024");
    Path text = Files.writeString(folder.resolve("text.p12"), "no key");
    String name = "laurel.signing.keystore";

    refused(Map.of(name, own.toString()), "wrong", "LAUREL_SIGNING_PASSWORD");
    refused(Map.of(name, large.toString()), KeyFiles.PASSWORD, "ECDSA P-256");
    refused(Map.of(name, small.toString()), KeyFiles.PASSWORD, "2048, 3072 or 4096");
    refused(Map.of(name, text.toString()), KeyFiles.PASSWORD, "openssl pkcs12");
    refused(Map.of(name, folder.resolve("none.p12").toString()), KeyFiles.PASSWORD, name);
    refused(
        Map.of(name, own.toString(), "laurel.signing.alias", "other"),
        KeyFiles.PASSWORD,
        "It has: own");
    refused(
        Map.of(name, own.toString(), "laurel.signing.pkcs11", "token.cfg"),
        KeyFiles.PASSWORD,
        "Set one");
    refused(Map.of("laurel.signing.alias", "own"), KeyFiles.PASSWORD, name);
    refused(
        Map.of("laurel.signing.pkcs11", folder.resolve("no.cfg").toString()),
        KeyFiles.PASSWORD,
        "laurel.signing.pkcs11");
    assertThatThrownBy(
            () ->
                Keys.of(
                    new Source(Map.of(name, own.toString())::get, nothing -> null),
                    database,
                    clock))
        .isInstanceOf(WrongSettingsException.class)
        .hasMessageContaining("LAUREL_SIGNING_PASSWORD");
  }

  private void refused(Map<String, String> properties, String password, String says) {
    assertThatThrownBy(() -> keys(properties, password))
        .isInstanceOf(WrongSettingsException.class)
        .hasMessageContaining(says)
        .message()
        .doesNotContain(KeyFiles.PASSWORD);
  }

  @Test
  void rawSignaturesHaveLeadingNoughts() {
    byte[] raw = Concatenated.ofDer(Base64.getDecoder().decode("MAYCAQECAQI="));

    assertThat(raw).hasSize(64);
    assertThat(new BigInteger(1, raw).shiftRight(256)).isEqualTo(BigInteger.ONE);
    assertThat(raw[63]).isEqualTo((byte) 2);
  }
}

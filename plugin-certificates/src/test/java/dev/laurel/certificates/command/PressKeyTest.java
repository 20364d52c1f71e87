package dev.laurel.certificates.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.laurel.certificates.signature.Certified;
import dev.laurel.certificates.signature.SignatureFacts;
import dev.laurel.certificates.signature.Signatures;
import dev.laurel.test.PresentationBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@code press print --key}: in a process of its own, as passwords are in the environment, and as
 * the library of a token is told there where its tokens are.
 */
class PressKeyTest {

  private static final List<Path> SOFTHSM =
      List.of(
          Path.of("/usr/lib/softhsm/libsofthsm2.so"),
          Path.of("/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so"),
          Path.of("/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so"));
  private static final int ROWS = 3;

  private final Path folder;
  private final Path design;
  private final Path values;

  PressKeyTest(@TempDir Path folder) {
    this.folder = folder;
    this.design = folder.resolve("design.pptx");
    this.values = folder.resolve("values.csv");
  }

  @BeforeEach
  void write() throws IOException {
    Files.write(
        design,
        PresentationBuilder.a4()
            .text("Name", "${learner.name}")
            .text("Signer", "Signed by ${certificate.signature}")
            .build());
    Files.writeString(values, "learner.name\nMaria Santos\nĐặng Thị Hương\nJean Dupont\n");
  }

  /** What came of a process. */
  private record Ended(int code, String said) {}

  private static Ended run(Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said);
  }

  private static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  private Ended press(Map<String, String> environment, Path key)
      throws IOException, InterruptedException {
    return run(
        environment,
        List.of(
            tool("java"),
            "-Djava.awt.headless=true",
            "-cp",
            System.getProperty("java.class.path"),
            PressCommand.class.getName(),
            "print",
            design.toString(),
            "--values",
            values.toString(),
            "--out",
            folder.resolve("out").toString(),
            "--key",
            key.toString()));
  }

  private void areSigned(String signer) throws IOException, InterruptedException {
    for (int row = 1; row <= ROWS; row++) {
      Path pdf = folder.resolve("out/design-" + row + ".pdf");
      assertThat(run(Map.of(), List.of("pdfsig", "-nocert", pdf.toString())).said())
          .contains("Signature is Valid", "Total document signed", signer);
      Optional<SignatureFacts> facts = Signatures.none().read(Files.readAllBytes(pdf));
      assertThat(facts.map(SignatureFacts::isIntact)).contains(true);
      assertThat(run(Map.of(), List.of("pdftotext", pdf.toString(), "-")).said())
          .contains("Signed by " + signer);
    }
  }

  @ParameterizedTest
  @CsvSource({"EC, 256", "RSA, 2048", "RSA, 3072"})
  void signsWithTheKeyOfAFile(String kind, int bits) throws Exception {
    Path key =
        Certified.authority("CN=Root of Trust")
            .vouchingFor("CN=Registrar,O=Northgate", kind, bits, null)
            .file(folder, "hush-hush");

    Ended ended = press(Map.of("LAUREL_SIGNING_PASSWORD", "hush-hush"), key);

    assertThat(ended.code()).as(ended.said()).isZero();
    areSigned("Registrar");
  }

  @Test
  void saysWhatIsWrongWithAKey() throws Exception {
    Path key = Certified.authority("CN=Registrar").file(folder, "hush-hush");

    Ended wrong = press(Map.of("LAUREL_SIGNING_PASSWORD", "another"), key);
    Ended none = press(Map.of(), folder.resolve("none.p12"));

    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.said()).contains("LAUREL_SIGNING_PASSWORD").doesNotContain("another");
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.said()).contains("There is no key");
    assertThat(folder.resolve("out/design-1.pdf")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"EC, -groupname, secp256r1", "RSA, -keysize, 2048"})
  void signsWithTheKeyOfAToken(String kind, String option, String size) throws Exception {
    Optional<Path> library = SOFTHSM.stream().filter(Files::exists).findFirst();
    assumeTrue(
        library.isPresent(),
        "SoftHSM is not here (apt-get install softhsm2), so that no key of a token is tried");
    Map<String, String> environment =
        Map.of("SOFTHSM2_CONF", token().toString(), "LAUREL_SIGNING_PASSWORD", "4711");
    Path settings = settings(library.orElseThrow());
    List<String> made =
        new ArrayList<>(
            List.of(
                tool("keytool"),
                "-genkeypair",
                "-keystore",
                "NONE",
                "-storetype",
                "PKCS11",
                "-providerClass",
                "sun.security.pkcs11.SunPKCS11",
                "-providerArg",
                settings.toString(),
                "-storepass",
                "4711",
                "-dname",
                "CN=Token,O=Northgate",
                "-alias",
                "own",
                "-keyalg",
                kind,
                option,
                size));
    Ended key = run(environment, made);
    assertThat(key.code()).as(key.said()).isZero();

    Ended ended = press(environment, settings);

    assertThat(ended.code()).as(ended.said()).isZero();
    areSigned("Token");
  }

  /** An empty token; gives the settings of the library. */
  private Path token() throws Exception {
    Path tokens = Files.createDirectories(folder.resolve("tokens"));
    Path configuration =
        Files.writeString(
            folder.resolve("softhsm2.conf"),
            "directories.tokendir = " + tokens + "\nobjectstore.backend = file\n");
    Ended ended =
        run(
            Map.of("SOFTHSM2_CONF", configuration.toString()),
            List.of(
                "softhsm2-util",
                "--init-token",
                "--free",
                "--label",
                "laurel",
                "--so-pin",
                "0815",
                "--pin",
                "4711"));
    assertThat(ended.code()).as(ended.said()).isZero();
    return configuration;
  }

  /** What Java is told of the token. */
  private Path settings(Path library) throws IOException {
    return Files.writeString(
        folder.resolve("token.cfg"),
        "name = SoftHSM\nlibrary = " + library + "\nslotListIndex = 0\n");
  }
}

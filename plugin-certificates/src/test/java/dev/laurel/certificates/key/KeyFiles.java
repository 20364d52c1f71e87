package dev.laurel.certificates.key;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.configuration.Source;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keys of tests, made by keytool as administrators make theirs. */
public final class KeyFiles {

  static final String PASSWORD = "hush-hush";

  private KeyFiles() {}

  /**
   * A file with one key, of “Registrar” at “Northgate”, that is good for 30 days.
   *
   * @param more further words for keytool
   */
  static Path made(Path folder, String name, String... more) throws Exception {
    Path file = folder.resolve(name + ".p12");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                PASSWORD,
                "-validity",
                "30",
                "-dname",
                "CN=Registrar,O=Northgate",
                "-alias",
                name));
    command.addAll(List.of(more));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return file;
  }

  /** A key of an algorithm of keytool, {@code EC} or {@code RSA}, without a database. */
  public static Keys keys(String algorithm) {
    try {
      Path folder = Files.createTempDirectory("keys");
      Path file =
          algorithm.equals("EC")
              ? made(folder, "own", "-keyalg", "EC", "-groupname", "secp256r1")
              : made(folder, "own", "-keyalg", algorithm, "-keysize", "2048");
      Map<String, String> properties = Map.of("laurel.signing.keystore", file.toString());
      Map<String, String> environment = Map.of("LAUREL_SIGNING_PASSWORD", PASSWORD);
      Source source = new Source(properties::get, environment::get);
      Clock clock = Clock.systemUTC();
      return Keys.of(Keys.read(source, clock).orElseThrow(), clock);
    } catch (Exception e) {
      throw new AssertionError("No key could be made", e);
    }
  }
}

package dev.laurel.certificates.key;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.kit.configuration.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keys of tests, made by keytool as administrators make theirs. */
public final class KeyFiles {

  public static final String PASSWORD = "hush-hush";

  private KeyFiles() {}

  /**
   * A file with one key, of “Registrar” at “Northgate”, that is good for 30 days.
   *
   * @param more further words for keytool
   */
  static Path made(Path folder, String name, String... more) {
    return make(folder.resolve(name + ".p12"), name, 30, more);
  }

  /**
   * The same in the place of what is there, good for some days.
   *
   * @param alias the name of its entry
   * @param more further words for keytool, such as {@code -keyalg RSA}; what is said last holds
   */
  public static Path make(Path file, String alias, int days, String... more) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return add(file, alias, days, more);
  }

  /** One more key in a file, as {@link #make} makes the first. */
  public static Path add(Path file, String alias, int days, String... more) {
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
                String.valueOf(days),
                "-dname",
                "CN=Registrar,O=Northgate",
                "-alias",
                alias));
    command.addAll(List.of(more));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.onExit().join().exitValue()).as(said).isZero();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Settings that name a file. */
  public static Source source(Path file) {
    return new Source(
        Map.of("laurel.signing.keystore", file.toString())::get,
        Map.of("LAUREL_SIGNING_PASSWORD", PASSWORD)::get);
  }

  /** A key of an algorithm of keytool, {@code EC} or {@code RSA}, without a database. */
  public static Keys keys(String algorithm) {
    try {
      Path folder = Files.createTempDirectory("keys");
      Path file =
          algorithm.equals("EC")
              ? made(folder, "own", "-keyalg", "EC", "-groupname", "secp256r1")
              : made(folder, "own", "-keyalg", algorithm, "-keysize", "2048");
      Clock clock = Clock.systemUTC();
      return Keys.of(Keys.read(source(file), clock).orElseThrow(), clock);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dev.laurel.certificates.doctor;

import dev.laurel.certificates.configuration.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Key stores as an administrator makes them, valid for 90 days. */
final class Keystores {

  static final String PASSWORD = "hush-hush";

  private Keystores() {}

  /** One with a key of a kind, such as {@code -keyalg RSA}. */
  static Path make(Path file, String... kind) {
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
                "90",
                "-dname",
                "CN=Registrar,O=Northgate",
                "-alias",
                "own"));
    command.addAll(List.of(kind));
    try {
      Files.deleteIfExists(file);
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.onExit().join().exitValue() != 0) {
        throw new IllegalStateException(said);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Settings that name it. */
  static Source source(Path file) {
    return new Source(
        Map.of("laurel.signing.keystore", file.toString())::get,
        Map.of("LAUREL_SIGNING_PASSWORD", PASSWORD)::get);
  }
}

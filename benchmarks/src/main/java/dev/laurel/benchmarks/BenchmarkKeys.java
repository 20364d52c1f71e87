package dev.laurel.benchmarks;

import dev.laurel.certificates.key.Keys;
import dev.laurel.certificates.key.SigningKey;
import dev.laurel.certificates.press.Signer;
import dev.laurel.certificates.signature.Signatures;
import dev.laurel.kit.configuration.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** Keys to sign with, made by the JDK's keytool. */
enum BenchmarkKeys {
  ECDSA("EC", "-groupname", "secp256r1"),
  RSA_2048("RSA", "-keysize", "2048");

  private static final String PASSWORD = "for-measuring";

  private final String kind;
  private final String option;
  private final String size;

  BenchmarkKeys(String kind, String option, String size) {
    this.kind = kind;
    this.option = option;
    this.size = size;
  }

  /** Signs with a fresh key, as the plugin does. */
  Signer signer() {
    Map<String, String> properties = Map.of("laurel.signing.keystore", file().toString());
    Map<String, String> environment = Map.of("LAUREL_SIGNING_PASSWORD", PASSWORD);
    Source source = new Source(properties::get, environment::get);
    SigningKey key = Keys.read(source, Clock.systemUTC()).orElseThrow();
    return Signatures.of(Keys.of(key, Clock.systemUTC()), source).signer().orElseThrow();
  }

  private Path file() {
    try {
      Path file = Files.createTempDirectory("keys").resolve("key.p12");
      Process process =
          new ProcessBuilder(
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
                  "CN=Registrar,O=Linnaeus Institute",
                  "-alias",
                  "key",
                  "-keyalg",
                  kind,
                  option,
                  size)
              .inheritIO()
              .start();
      if (process.waitFor() != 0) {
        throw new IllegalStateException("keytool made no key");
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while keys were made", e);
    }
  }
}

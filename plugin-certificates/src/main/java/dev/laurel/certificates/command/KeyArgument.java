package dev.laurel.certificates.command;

import dev.laurel.certificates.key.Keys;
import dev.laurel.certificates.key.SigningKey;
import dev.laurel.certificates.signature.Signatures;
import dev.laurel.kit.configuration.Source;
import dev.laurel.kit.configuration.WrongSettingsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The key that {@code --key} names: a PKCS#12 file or, where it ends with {@code .cfg}, what Java
 * is told of a token. The other settings of signatures are those of the environment, as the plugin
 * has them: password, alias, time-stamp server.
 */
final class KeyArgument {

  private KeyArgument() {}

  /**
   * Signatures with it; none where no key is named.
   *
   * @throws WrongArgumentsException when it cannot be used, with how to mend it
   */
  static Signatures signatures(@Nullable String file, Source process) {
    if (file == null) {
      return Signatures.none();
    }
    if (!Files.isRegularFile(Path.of(file))) {
      throw new WrongArgumentsException("There is no key " + file + ".");
    }
    boolean isToken = file.toLowerCase(Locale.ROOT).endsWith(".cfg");
    Source source =
        process.instead(
            Set.of("signing.keystore", "signing.pkcs11", "signing.trial"),
            Map.of(isToken ? "signing.pkcs11" : "signing.keystore", file));
    try {
      SigningKey key = Keys.read(source, Clock.systemUTC()).orElseThrow();
      return Signatures.of(Keys.of(key, Clock.systemUTC()), source);
    } catch (WrongSettingsException e) {
      throw new WrongArgumentsException(String.valueOf(e.getMessage()));
    }
  }
}

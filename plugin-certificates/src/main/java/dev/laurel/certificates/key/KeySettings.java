package dev.laurel.certificates.key;

import dev.laurel.kit.configuration.Source;
import dev.laurel.kit.configuration.WrongSettingsException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the signing key is. Read from system properties {@code laurel.signing.…} or environment
 * variables {@code LAUREL_SIGNING_…}; its password only from the environment or a file.
 *
 * @param place where it is
 * @param alias which of several keys; empty where there is one
 * @param proofAlias which of several Ed25519 keys signs proofs of credentials; empty where there is
 *     one, or none
 * @param password of the file, or the PIN of the token
 */
record KeySettings(Place place, String alias, String proofAlias, char[] password) {

  /** Where a key is. */
  sealed interface Place {

    /** A PKCS#12 file. */
    record KeyFile(Path path) implements Place {}

    /** A token that the JDK reaches as this file of the provider SunPKCS11 says. */
    record Token(Path configuration) implements Place {}

    /** A PKCS#12 file that is made when it is not there, for trying out. */
    record Trial(Path path) implements Place {}
  }

  /** The settings of a source; nothing when nothing is to be signed. */
  static Optional<KeySettings> of(Source source) {
    Path file = source.path("signing.keystore").orElse(null);
    Path token = source.path("signing.pkcs11").orElse(null);
    Path trial = source.path("signing.trial").orElse(null);
    String alias = source.text("signing.alias", "");
    String proofAlias = source.text("signing.proof-alias", "");
    if (file != null && token != null) {
      throw new WrongSettingsException(
          "laurel.signing.keystore and laurel.signing.pkcs11 both name a key. Set one of them.");
    }
    if (file == null && token == null) {
      if (!alias.isEmpty()) {
        throw new WrongSettingsException(
            "laurel.signing.alias names a key, but no place of it is named. Set"
                + " laurel.signing.keystore to a PKCS#12 file, or laurel.signing.pkcs11.");
      }
      needFile(proofAlias);
      if (trial == null
          && source.secret("signing.password").filter(one -> !one.isBlank()).isPresent()) {
        throw new WrongSettingsException(
            "A password of a signing key is set, but no place of the key. Set"
                + " laurel.signing.keystore to a PKCS#12 file, or laurel.signing.pkcs11.");
      }
      return trial == null
          ? Optional.empty()
          : Optional.of(new KeySettings(new Place.Trial(trial), "", "", Trial.password()));
    }
    if (file == null) {
      needFile(proofAlias);
    }
    String password = source.secret("signing.password").orElse(null);
    return Optional.of(
        new KeySettings(
            token != null
                ? new Place.Token(token)
                : new Place.KeyFile(Objects.requireNonNull(file)),
            alias,
            proofAlias,
            needed(password).toCharArray()));
  }

  private static void needFile(String proofAlias) {
    if (!proofAlias.isEmpty()) {
      throw new WrongSettingsException(
          "laurel.signing.proof-alias names an Ed25519 key, which is read from a PKCS#12 file alone."
              + " Set laurel.signing.keystore to the file.");
    }
  }

  private static String needed(@Nullable String password) {
    if (password == null) {
      throw new WrongSettingsException(
          "The password of the signing key is missing. Set LAUREL_SIGNING_PASSWORD, or"
              + " laurel.signing.password-file to a file whose first line it is.");
    }
    return password;
  }

  @Override
  public String toString() {
    return "KeySettings[" + place + ", " + alias + ", " + proofAlias + "]";
  }
}

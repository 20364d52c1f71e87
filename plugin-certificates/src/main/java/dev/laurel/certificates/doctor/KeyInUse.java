package dev.laurel.certificates.doctor;

import dev.laurel.certificates.key.Keys;
import dev.laurel.certificates.key.Signatory;
import dev.laurel.certificates.key.SigningKey;
import dev.laurel.kit.configuration.Source;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The signing key: the one that this process signs with, or, where none runs, would sign with. */
final class KeyInUse {

  private final @Nullable Keys keys;
  private final Source source;
  private final Clock clock;

  /**
   * A key.
   *
   * @param keys those that are in use; null where nothing runs
   */
  KeyInUse(@Nullable Keys keys, Source source, Clock clock) {
    this.keys = keys;
    this.source = source;
    this.clock = clock;
  }

  /** Those that are in use; null where nothing runs. */
  @Nullable Keys keys() {
    return keys;
  }

  /** What the settings name now. */
  Keys.Peek named() {
    return Keys.peek(source, clock);
  }

  /** Whether the settings name a token, which is not opened a second time. */
  boolean isToken() {
    return !source.text("signing.pkcs11", "").isEmpty();
  }

  /**
   * What is public of the key for proofs of credentials that is configured, valid or not.
   *
   * @throws dev.laurel.kit.configuration.WrongSettingsException when it cannot be read
   */
  Optional<Signatory> configuredForProofs() {
    if (keys != null) {
      return keys.configuredForProofs();
    }
    Keys.Peek named = named();
    return Optional.ofNullable(named.proof()).map(named::signatory);
  }

  /**
   * The key for proofs of credentials that is configured, unless it was withdrawn.
   *
   * @throws dev.laurel.kit.configuration.WrongSettingsException when it cannot be read
   */
  Optional<SigningKey> heldForProofs() {
    return keys == null ? Optional.ofNullable(named().proof()) : keys.heldForProofs();
  }

  /**
   * The key that signs.
   *
   * @throws dev.laurel.certificates.key.KeyUnusableException when its certificate is out of date
   * @throws dev.laurel.kit.configuration.WrongSettingsException when it cannot be read
   */
  Optional<SigningKey> current() {
    if (keys != null) {
      return keys.current();
    }
    Keys.Peek named = named();
    return Optional.ofNullable(named.key()).filter(one -> !named.signatory(one).isWithdrawn());
  }
}

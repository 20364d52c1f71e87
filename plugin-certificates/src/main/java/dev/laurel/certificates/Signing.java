package dev.laurel.certificates;

import dev.laurel.certificates.key.Keys;
import dev.laurel.certificates.signature.Signatures;
import dev.laurel.kit.configuration.Source;
import dev.laurel.kit.persistence.Database;
import java.time.Clock;
import java.util.Optional;

/** What certificates are signed with: keys, and signatures made with them. */
record Signing(Keys keys, Signatures signatures) implements AutoCloseable {

  /**
   * As settings say.
   *
   * @throws dev.laurel.kit.configuration.WrongSettingsException when they are wrong
   */
  static Signing of(Source source, Database database, Clock clock) {
    Keys keys = Keys.of(source, database, clock);
    return new Signing(keys, Signatures.of(keys, source));
  }

  /** What keeps certificates from being signed, if anything does; for administrators. */
  Optional<String> problem() {
    return keys.problem().or(signatures::problem);
  }

  @Override
  public void close() {
    signatures.close();
  }
}

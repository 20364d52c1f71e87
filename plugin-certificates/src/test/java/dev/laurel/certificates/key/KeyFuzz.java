package dev.laurel.certificates.key;

import dev.laurel.kit.configuration.Source;
import java.time.Instant;

/** Doors to the readers of this package, for inputs of any kind. */
public final class KeyFuzz {

  private KeyFuzz() {}

  /** Where keys are, and which are withdrawn. */
  public static void settings(Source source) {
    KeySettings.of(source);
    Withdrawals.of(source, Instant.parse("2026-05-01T00:00:00Z"));
  }
}

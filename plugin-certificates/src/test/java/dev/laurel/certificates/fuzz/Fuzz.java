package dev.laurel.certificates.fuzz;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** What Jazzer calls, by these names; it is told the target as an argument. */
public final class Fuzz {

  private static final AtomicReference<Target> CHOSEN = new AtomicReference<>(Target.CSV);

  private Fuzz() {}

  /** Before the first input. */
  public static void fuzzerInitialize(String[] arguments) {
    CHOSEN.set(Target.named(arguments[0]));
  }

  /** For each input; whatever is thrown is a fault. */
  public static void fuzzerTestOneInput(byte[] input) {
    Objects.requireNonNull(CHOSEN.get()).take(input);
  }
}

package dev.laurel.certificates.fuzz;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** What Jazzer calls, by these names; it is told the target as an argument. */
public final class Fuzz {

  private static final AtomicReference<Target> CHOSEN = new AtomicReference<>(Target.CSV);

  private Fuzz() {}

  /**
   * Before the first input. Takes those that are sound, so that classes are loaded by then: that
   * takes longer than any input may.
   *
   * @param arguments the target, and a folder of sound inputs
   */
  public static void fuzzerInitialize(String[] arguments) throws IOException {
    Target target = Target.named(arguments[0]);
    CHOSEN.set(target);
    try (DirectoryStream<Path> sound = Files.newDirectoryStream(Path.of(arguments[1]))) {
      for (Path file : sound) {
        target.take(Files.readAllBytes(file));
      }
    }
  }

  /** For each input; whatever is thrown is a fault. */
  public static void fuzzerTestOneInput(byte[] input) {
    Objects.requireNonNull(CHOSEN.get()).take(input);
  }
}

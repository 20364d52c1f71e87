package dev.laurel.test;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Debian's Chromium as tests and measurements start it: without a window, and asking nobody. */
public final class Chromium {

  /** The program. */
  public static final Path PATH = Path.of("/usr/bin/chromium");

  private static final List<String> ARGUMENTS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private Chromium() {}

  /** What it is started with, and more. */
  public static List<String> arguments(String... more) {
    return Stream.concat(ARGUMENTS.stream(), Stream.of(more)).toList();
  }
}

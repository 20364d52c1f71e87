package dev.laurel.host.plugin;

import dev.laurel.host.Decision;
import java.util.Optional;

/** Decides whether a plugin keeps the LMS from working, in words that anybody may read. */
@Decision
final class Readiness {

  private static final String WHY = " An administrator sees why at /admin/plugins.";

  private Readiness() {}

  /** Why the LMS cannot work as it should with a plugin like this; nothing where it can. */
  static Optional<String> objection(PluginState state, boolean isWell, boolean isResting) {
    return switch (state) {
      case STARTING -> Optional.of("It is being started.");
      case FAILED -> Optional.of("It could not start, and is tried again every few seconds." + WHY);
      case REFUSED -> Optional.of("It was not taken." + WHY);
      case MISSING ->
          Optional.of(
              "It guards the start of courses and is not there: no course starts. Bring it back, or"
                  + " forget it at /admin/plugins.");
      case RUNNING ->
          isResting
              ? Optional.of("It failed again and again, and is left alone for half a minute." + WHY)
              : isWell ? Optional.empty() : Optional.of("It is not well." + WHY);
    };
  }
}

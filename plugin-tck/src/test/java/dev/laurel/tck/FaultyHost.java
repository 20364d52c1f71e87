package dev.laurel.tck;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** The suite with a host of which something is wrong; run by {@link BiteTest} alone. */
class FaultyHost extends HostTck {

  static final AtomicReference<Stage> NOW = new AtomicReference<>();

  @Override
  public Stage stage() {
    return Objects.requireNonNull(NOW.get());
  }
}

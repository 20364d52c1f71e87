package dev.laurel.it.bad;

/** Throws. */
public final class ThrowingPlugin extends BadPlugin {

  /** Called by the service loader. */
  public ThrowingPlugin() {}

  @Override
  public String id() {
    return "throwing";
  }

  @Override
  RuntimeException misbehave() {
    throw new IllegalStateException("On purpose");
  }
}

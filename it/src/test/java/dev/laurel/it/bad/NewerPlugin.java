package dev.laurel.it.bad;

import dev.laurel.plugin.Plugin;

/** Was built for a host that does not exist yet. */
public final class NewerPlugin implements Plugin {

  /** Called by the service loader. */
  public NewerPlugin() {}

  @Override
  public String id() {
    return "newer";
  }

  @Override
  public String apiVersion() {
    return "7.0";
  }
}

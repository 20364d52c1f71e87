package dev.laurel.it.bad;

import dev.laurel.plugin.Link;
import dev.laurel.plugin.NavigationLinks;
import dev.laurel.plugin.Plugin;
import java.util.ArrayList;
import java.util.List;

/** Takes all memory there is for its part of each page. */
public final class HungryPlugin implements Plugin {

  private static final int SLICE = 64 << 20;

  /** Called by the service loader. */
  public HungryPlugin() {}

  @Override
  public String id() {
    return "hungry";
  }

  @Override
  public List<NavigationLinks> navigationLinks() {
    return List.of(
        (viewer, locale) -> {
          List<byte[]> all = new ArrayList<>();
          while (!Thread.currentThread().isInterrupted()) {
            all.add(new byte[SLICE]);
          }
          return List.of(new Link(all.size() + " slices", "/"));
        });
  }
}

package dev.laurel.it.bad;

import dev.laurel.plugin.Link;
import dev.laurel.plugin.NavigationLinks;
import dev.laurel.plugin.Plugin;
import java.util.List;

/** Adds far more to each page than anybody reads. */
public final class GiantPlugin implements Plugin {

  private static final int LETTERS = 20_000_000;

  /** Called by the service loader. */
  public GiantPlugin() {}

  @Override
  public String id() {
    return "giant";
  }

  @Override
  public List<NavigationLinks> navigationLinks() {
    return List.of((viewer, locale) -> List.of(new Link("x".repeat(LETTERS), "/")));
  }
}

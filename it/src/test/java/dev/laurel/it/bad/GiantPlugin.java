package dev.laurel.it.bad;

import dev.laurel.plugin.Fragment;
import dev.laurel.plugin.Plugin;
import dev.laurel.plugin.ProgressFragment;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds far more to a page than anybody reads. */
public final class GiantPlugin implements Plugin {

  private static final int LETTERS = 20_000_000;

  /** Called by the service loader. */
  public GiantPlugin() {}

  @Override
  public String id() {
    return "giant";
  }

  @Override
  public List<ProgressFragment> progressFragments() {
    return List.of(
        (course, view) ->
            Optional.of(new Fragment("x".repeat(LETTERS), Map.of(), List.of(), List.of())));
  }
}

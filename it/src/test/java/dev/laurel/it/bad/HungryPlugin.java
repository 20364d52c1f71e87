package dev.laurel.it.bad;

import dev.laurel.plugin.Fragment;
import dev.laurel.plugin.Plugin;
import dev.laurel.plugin.ProgressFragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes all memory there is for its part of a page. */
public final class HungryPlugin implements Plugin {

  private static final int SLICE = 64 << 20;

  /** Called by the service loader. */
  public HungryPlugin() {}

  @Override
  public String id() {
    return "hungry";
  }

  @Override
  public List<ProgressFragment> progressFragments() {
    return List.of(
        (course, view) -> {
          List<byte[]> all = new ArrayList<>();
          while (!Thread.currentThread().isInterrupted()) {
            all.add(new byte[SLICE]);
          }
          return Optional.of(new Fragment(all.size() + " slices", Map.of(), List.of(), List.of()));
        });
  }
}

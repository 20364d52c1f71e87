package dev.laurel.certificates.slide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outline of a shape and how it is painted: each path is filled with its own paint, then
 * stroked where it says so.
 */
public record Look(List<Path> paths, @Nullable Stroke stroke, @Nullable Shadow shadow) {

  public Look {
    paths = List.copyOf(paths);
  }

  /** Whether anything is to be seen of it: a fill or a line. */
  public boolean visible() {
    return paths.stream()
        .anyMatch(
            path -> !(path.fill() instanceof Paint.None) || (path.stroked() && stroke != null));
  }
}

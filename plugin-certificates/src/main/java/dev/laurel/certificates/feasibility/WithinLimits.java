package dev.laurel.certificates.feasibility;

import dev.laurel.certificates.slide.Artwork;
import dev.laurel.certificates.slide.Drawing;
import dev.laurel.certificates.slide.Image;
import dev.laurel.certificates.slide.Look;
import dev.laurel.certificates.slide.Picture;
import dev.laurel.certificates.slide.Shape;
import dev.laurel.certificates.slide.Slide;
import dev.laurel.certificates.slide.TextBox;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a million learners download stays small: pictures within 20 MB, drawings within reason. */
final class WithinLimits implements Rule {

  private static final long PICTURE_BYTES = 20_000_000;
  private static final long STEPS = 200_000;

  @Override
  public List<Finding> check(Slide slide) {
    Set<Image> images = new LinkedHashSet<>();
    long steps = 0;
    for (Shape shape : slide.allShapes()) {
      if (shape instanceof Picture picture) {
        Artwork artwork = picture.artwork();
        if (artwork == null) {
          images.add(picture.image());
        } else {
          steps += artwork.steps();
        }
        steps += steps(picture.look());
      } else if (shape instanceof Drawing drawing) {
        steps += steps(drawing.look());
      } else if (shape instanceof TextBox box) {
        steps += steps(box.look());
      }
    }
    List<Finding> findings = new ArrayList<>();
    long bytes = images.stream().mapToLong(image -> image.bytes().length).sum();
    if (bytes > PICTURE_BYTES) {
      findings.add(
          FindingCode.PICTURES_TOO_HEAVY.ofSlide(
              Long.toString(bytes / 1_000_000), Long.toString(PICTURE_BYTES / 1_000_000)));
    }
    if (steps > STEPS) {
      findings.add(FindingCode.TOO_MUCH_DRAWN.ofSlide(Long.toString(steps), Long.toString(STEPS)));
    }
    return findings;
  }

  private static long steps(Look look) {
    return look.paths().stream().mapToLong(path -> path.commands().size()).sum();
  }
}

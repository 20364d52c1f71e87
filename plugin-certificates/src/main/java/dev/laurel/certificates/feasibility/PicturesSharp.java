package dev.laurel.certificates.feasibility;

import dev.laurel.certificates.slide.Crop;
import dev.laurel.certificates.slide.Picture;
import dev.laurel.certificates.slide.Shape;
import dev.laurel.certificates.slide.Slide;
import java.util.ArrayList;
import java.util.List;

/**
 * Pictures have enough pixels for paper. Below 150 dots per inch a picture is visibly blurred at
 * reading distance; 200 is what is asked for.
 */
final class PicturesSharp implements Rule {

  private static final double LEAST = 150;
  private static final double ASKED = 200;

  @Override
  public List<Finding> check(Slide slide) {
    List<Finding> findings = new ArrayList<>();
    double scale = slide.onA4().scaleX();
    for (Shape shape : slide.allShapes()) {
      if (shape instanceof Picture picture && picture.artwork() == null) {
        double dpi = sharpness(picture) / scale;
        if (dpi < LEAST) {
          findings.add(
              FindingCode.LOW_RESOLUTION.at(
                  shape,
                  Integer.toString(picture.image().width()),
                  Integer.toString(picture.image().height()),
                  Long.toString(Math.round(dpi)),
                  Long.toString(Math.round(ASKED))));
        }
      }
    }
    return findings;
  }

  /** Dots per inch at the size of the slide. */
  private static double sharpness(Picture picture) {
    Crop crop = picture.crop();
    double pixels = picture.image().width() * (1 - crop.left() - crop.right());
    double inches = picture.transform().width() / 72;
    return inches <= 0 ? ASKED : pixels / inches;
  }
}

package dev.laurel.certificates.feasibility;

import dev.laurel.certificates.slide.Slide;
import java.util.List;

/** Each shape that stands for a picture has one. */
final class PicturesGiven implements Rule {

  @Override
  public List<Finding> check(Slide slide) {
    return slide.pictureSlots().stream()
        .map(
            slot ->
                FindingCode.PICTURE_NOT_GIVEN.at(
                    slot.where(), slot.place(), "${" + slot.name() + "}"))
        .toList();
  }
}

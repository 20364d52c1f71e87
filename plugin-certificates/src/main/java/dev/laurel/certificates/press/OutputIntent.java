package dev.laurel.certificates.press;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;

/** Says that all colours are those of sRGB (ISO 19005-2 §6.2.3). */
final class OutputIntent {

  private OutputIntent() {}

  /** Writes the profile and returns the catalog's entry. */
  static String write(PdfBytes out) {
    int profile = out.reserve();
    byte[] bytes = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    out.deflated(profile, "/N 3", bytes, Deflate.BEST);
    return "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)"
        + "/Info(sRGB)/DestOutputProfile "
        + profile
        + " 0 R>>]";
  }
}

package dev.laurel.certificates.press;

/**
 * Glyphs where they are printed, in the frame's points.
 *
 * @param baseline from the frame's top
 * @param size of the letters
 * @param scale by which the style's own size was shrunk
 * @param perBlank added to each blank, to fill the line
 * @param perLetter added behind each letter, to fill the line
 */
record PlacedRun(
    Item item,
    ShapedRun run,
    double x,
    double baseline,
    double width,
    double size,
    double scale,
    double perBlank,
    double perLetter) {}

package dev.laurel.certificates.slide;

import org.jspecify.annotations.Nullable;

/**
 * A picture. The part of the image that {@code crop} leaves fills the box of the transform; the
 * paths of {@code look} clip it, are filled beneath it and stroked above it.
 *
 * @param artwork the drawing that is painted in the image's stead, if there is one
 * @param opacity 0 invisible to 1 opaque, on top of the image's own transparency
 */
public record Picture(
    Identity identity,
    Transform transform,
    Image image,
    @Nullable Artwork artwork,
    Crop crop,
    double opacity,
    Look look)
    implements Shape {}

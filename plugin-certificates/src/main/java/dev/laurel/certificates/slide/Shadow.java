package dev.laurel.certificates.slide;

/**
 * A shadow, roughly: an offset to the right and downwards, how far it is blurred, its colour.
 *
 * @param inner cast inwards, onto the shape itself
 */
public record Shadow(double dx, double dy, double blur, Colour colour, boolean inner) {}

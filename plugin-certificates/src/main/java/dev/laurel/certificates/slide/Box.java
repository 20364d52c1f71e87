package dev.laurel.certificates.slide;

/** A rectangle: upper left corner and size, in points. */
public record Box(double x, double y, double width, double height) {}

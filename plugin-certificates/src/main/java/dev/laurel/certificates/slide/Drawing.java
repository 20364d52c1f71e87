package dev.laurel.certificates.slide;

/** A shape without text: a line, a frame, an ornament. */
public record Drawing(Identity identity, Transform transform, Look look) implements Shape {}

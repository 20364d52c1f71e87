package dev.laurel.certificates.slide;

/** A shape with text in it, whether or not it has an outline or a fill of its own. */
public record TextBox(Identity identity, Transform transform, Look look, TextBody text)
    implements Shape {}

package dev.laurel.certificates.slide;

/** What came of reading a presentation: a {@link Slide}, or why there is none. */
public sealed interface Reading permits Slide, Unreadable {}

package dev.laurel.certificates.slide;

import dev.laurel.certificates.Allowed;

/** What came of reading a presentation: a {@link Slide}, or why there is none. */
@Allowed("public only if used — because its two cases are what other packages name")
public sealed interface Reading permits Slide, Unreadable {}

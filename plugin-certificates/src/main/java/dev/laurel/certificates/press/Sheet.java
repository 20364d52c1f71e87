package dev.laurel.certificates.press;

/** The page that is painted, with its size in points. */
record Sheet(PageBuilder page, double width, double height) {}

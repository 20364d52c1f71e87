package dev.laurel.certificates.slide;

/** How a slide that is not A4 is laid on an A4 page. */
public enum Fitting {
  /** Nobody has chosen; a certificate needs a choice. */
  NONE,
  /** All of the slide is on the page; what fills the whole slide is carried to the page's edges. */
  FIT,
  /** All of the slide is on the page, with white margins on two sides. */
  MARGINS,
  /** The slide fills the page; what juts out on two sides is trimmed. */
  FILL
}

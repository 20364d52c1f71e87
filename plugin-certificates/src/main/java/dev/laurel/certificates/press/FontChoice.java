package dev.laurel.certificates.press;

/** Says which font of the PDF a letter is printed with. */
interface FontChoice {

  /** The font that has, or from now on has, the letter of a face. */
  PrintedFont fontOf(Face face, Letter letter);
}

package dev.laurel.certificates.slide;

/** Something that is painted on the slide. */
public sealed interface Shape permits TextBox, Picture, Table, Drawing, Group {

  /** What it is called, and what it says to those who cannot see it. */
  Identity identity();

  /** Where it is, how turned and mirrored. */
  Transform transform();
}

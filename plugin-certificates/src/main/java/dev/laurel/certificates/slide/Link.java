package dev.laurel.certificates.slide;

/** An element together with the part it stands in, where what it refers to is looked up. */
record Link(Xml xml, Scope scope) {

  static Link none(Scope scope) {
    return new Link(Xml.NONE, scope);
  }
}

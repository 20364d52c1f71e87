package dev.laurel.certificates.slide;

/** A slide, layout or master. */
record Sheet(Xml root, Scope scope) {

  Xml shapeTree() {
    return root.at("p:cSld", "p:spTree");
  }
}

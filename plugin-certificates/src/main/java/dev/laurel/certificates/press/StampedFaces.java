package dev.laurel.certificates.press;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the faces that stamping needs. */
final class StampedFaces {

  private StampedFaces() {}

  /** In the order they are first used. */
  static Set<Face> of(List<List<Stamp>> stamps) {
    Set<Face> faces = new LinkedHashSet<>();
    for (List<Stamp> layer : stamps) {
      for (Stamp stamp : layer) {
        if (stamp instanceof Stamp.Words words) {
          words.frame().paragraphs().forEach(para -> add(para, faces));
        }
      }
    }
    return faces;
  }

  private static void add(Para para, Set<Face> faces) {
    Span bullet = para.bullet();
    if (bullet != null) {
      add(bullet.style(), faces);
    }
    para.spans().forEach(span -> add(span.style(), faces));
    add(para.endStyle(), faces);
  }

  private static void add(TextStyle style, Set<Face> faces) {
    faces.add(style.latin().face());
    faces.add(style.eastAsian().face());
    faces.add(style.complex().face());
  }
}

package dev.laurel.certificates.slide;

import java.util.ArrayList;
import java.util.List;

/** Collects what is to be said about a slide while it is read; each thing once. */
final class Remarks {

  private final List<Remark> remarks = new ArrayList<>();

  void add(Remark.Kind kind, String where, String detail) {
    Remark remark = new Remark(kind, where, detail);
    if (!remarks.contains(remark)) {
      remarks.add(remark);
    }
  }

  List<Remark> all() {
    return List.copyOf(remarks);
  }
}

package dev.laurel.certificates.press;

import java.util.List;

/** A layer of the page; the parts are painted one above the other. */
sealed interface PagePart {

  /** The same on all certificates. */
  record Fixed(Content content) implements PagePart {}

  /** Different on each. */
  record Stamped(List<Stamp> stamps) implements PagePart {

    public Stamped {
      stamps = List.copyOf(stamps);
    }
  }
}

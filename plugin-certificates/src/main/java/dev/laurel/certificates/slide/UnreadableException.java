package dev.laurel.certificates.slide;

import dev.laurel.certificates.slide.Unreadable.Reason;
import java.util.List;

/** Ends the reading of a file that cannot be read; becomes an {@link Unreadable} at the door. */
final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Unreadable unreadable;

  UnreadableException(Reason reason, String... values) {
    super(reason + " " + List.of(values));
    this.unreadable = new Unreadable(reason, List.of(values));
  }

  Unreadable unreadable() {
    return unreadable;
  }
}

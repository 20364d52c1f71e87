package dev.laurel.certificates.slide;

import dev.laurel.certificates.slide.Unreadable.Reason;
import java.util.List;

/** Ends the reading of a file that cannot be read; becomes an {@link Unreadable} at the door. */
final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final List<String> values;

  UnreadableException(Reason reason, String... values) {
    super(reason + " " + List.of(values));
    this.reason = reason;
    this.values = List.of(values);
  }

  Unreadable unreadable() {
    return new Unreadable(reason, values);
  }
}

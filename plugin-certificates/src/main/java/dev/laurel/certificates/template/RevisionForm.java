package dev.laurel.certificates.template;

import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import org.jspecify.annotations.Nullable;

/** Reads which revision of a version a caller looked at. */
final class RevisionForm {

  private final Access access;

  RevisionForm(Access access) {
    this.access = access;
  }

  /** The revision, or an end with words that say where it is found. */
  int revision(Caller caller, @Nullable String sent) {
    if (sent == null || !sent.matches("\\d{1,9}")) {
      throw access.wrong(caller, "revision", "template.WRONG_REVISION");
    }
    return Integer.parseInt(sent);
  }
}

package dev.laurel.certificates.template;

import dev.laurel.certificates.Decision;
import java.util.EnumSet;
import java.util.Set;

/** Decides which parts of looking after a design somebody may take over. */
@Decision
final class TakeOver {

  private TakeOver() {}

  /**
   * Decides.
   *
   * @param state where the latest version is; what is out of use needs nobody
   * @param isStaff whether she is staff of the owner
   * @param voices the voices that she has
   */
  static Set<Charge.Part> parts(TemplateState state, boolean isStaff, Set<Voice> voices) {
    Set<Charge.Part> parts = EnumSet.noneOf(Charge.Part.class);
    if (state != TemplateState.RETIRED) {
      if (isStaff) {
        parts.add(Charge.Part.AUTHOR);
      }
      voices.stream().map(Charge.Part::of).forEach(parts::add);
    }
    return parts;
  }
}

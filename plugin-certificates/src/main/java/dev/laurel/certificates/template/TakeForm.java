package dev.laurel.certificates.template;

import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Problem;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lets people take over who may, and tells the others why not. */
final class TakeForm {

  private final Access access;
  private final TemplateAccess templateAccess;
  private final Templates templates;
  private final Site site;

  TakeForm(Access access, TemplateAccess templateAccess, Templates templates, Site site) {
    this.access = access;
    this.templateAccess = templateAccess;
    this.templates = templates;
    this.site = site;
  }

  /**
   * Takes a part over.
   *
   * @param part in lower case; null for the only one that the caller may take, or a reviewer's
   * @param from who had it when the caller looked, by id, empty for nobody; null to take it anyway
   */
  void take(Caller caller, Template template, @Nullable String part, @Nullable String from) {
    boolean isStaff = templateAccess.isStaff(caller, template.owner());
    List<Charge.Part> open = templates.charges().open(template, isStaff, caller.user());
    Charge.Part taken = part == null || part.isBlank() ? last(open) : part(caller, part);
    if (taken == null) {
      throw refused(caller);
    }
    TakeOutcome outcome = templates.charges().take(template, taken, from, isStaff, caller.user());
    if (outcome instanceof TakeOutcome.NotForYou) {
      throw refused(caller);
    }
    if (outcome instanceof TakeOutcome.TakenMeanwhile meanwhile) {
      throw Problem.of(
              409,
              "TAKEN_MEANWHILE",
              site.messages()
                  .text(
                      caller.locale(),
                      "template.TAKEN_MEANWHILE",
                      meanwhile.now().userName(),
                      site.time(meanwhile.now().since(), caller.locale())))
          .exception();
    }
  }

  private static Charge.@Nullable Part last(List<Charge.Part> parts) {
    return parts.isEmpty() ? null : parts.get(parts.size() - 1);
  }

  private Charge.Part part(Caller caller, String word) {
    for (Charge.Part part : Charge.Part.values()) {
      if (part.name().toLowerCase(Locale.ROOT).equals(word)) {
        return part;
      }
    }
    throw access.wrong(caller, "part", "template.WRONG_PART", word);
  }

  private RuntimeException refused(Caller caller) {
    return Problem.of(403, "NOT_YOURS", site.messages().text(caller.locale(), "template.NOT_YOURS"))
        .exception();
  }
}

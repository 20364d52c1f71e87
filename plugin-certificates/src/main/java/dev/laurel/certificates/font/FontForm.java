package dev.laurel.certificates.font;

import dev.laurel.certificates.press.FontFacts;
import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.plugin.host.Role;
import dev.laurel.plugin.host.User;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Lets staff of an organisation bring and remove fonts, and answers in words. */
final class FontForm {

  private static final int MOST_MEGABYTES = 25;
  private static final int LONGEST = 255;

  private final Access access;
  private final OrganisationFonts fonts;
  private final BiConsumer<String, User> changed;

  /**
   * The form.
   *
   * @param changed is told the organisation whose fonts have changed, and by whom
   */
  FontForm(Access access, OrganisationFonts fonts, BiConsumer<String, User> changed) {
    this.access = access;
    this.fonts = fonts;
    this.changed = changed;
  }

  /** The name of an organisation whose staff the caller is. */
  String organisation(Caller caller, @Nullable String name) {
    String organisation = name == null ? "" : name.strip();
    if (organisation.isEmpty() || organisation.length() > LONGEST) {
      throw wrong(caller, "org", "NO_ORGANISATION");
    }
    if (!caller.user().has(Role.ADMIN)
        && !access.isStaffOfOrganisation(caller.user(), organisation)) {
      throw access.refused(caller.locale(), "STAFF_ONLY");
    }
    return organisation;
  }

  /** The font, for staff of its organisation; to others it is not there. */
  FontRow seen(Caller caller, String id) {
    return fonts
        .find(id)
        .filter(
            font ->
                caller.user().has(Role.ADMIN)
                    || access.isStaffOfOrganisation(caller.user(), font.organisation()))
        .orElseThrow(() -> access.missing(caller.locale(), "NO_SUCH_FONT"));
  }

  FontRow take(
      Caller caller, String organisation, @Nullable String fileName, @Nullable InputStream file)
      throws IOException {
    byte[] bytes =
        file == null ? new byte[0] : access.bytes(caller, file, MOST_MEGABYTES, "font.TOO_LARGE");
    if (bytes.length == 0) {
      throw wrong(caller, "file", "NO_FILE");
    }
    String name = fileName == null ? "" : fileName.replaceAll("^.*[/\\\\]|\\p{Cntrl}", "");
    FontOutcome outcome =
        fonts.take(
            organisation,
            name.length() > LONGEST ? name.substring(name.length() - LONGEST) : name,
            bytes,
            caller.user());
    if (outcome instanceof FontOutcome.Taken taken) {
      changed.accept(organisation, caller.user());
      return taken.font();
    }
    if (outcome instanceof FontOutcome.NotAllowed not) {
      throw wrong(caller, "file", words(not.embedding()), not.family());
    }
    if (outcome instanceof FontOutcome.TooMany many) {
      throw wrong(caller, "file", "TOO_MANY", String.valueOf(many.most()));
    }
    throw wrong(caller, "file", "NO_FONT");
  }

  private static String words(FontFacts.Embedding embedding) {
    return "EMBEDDING_" + embedding;
  }

  void remove(Caller caller, FontRow font) {
    fonts.remove(font, caller.user());
    changed.accept(font.organisation(), caller.user());
  }

  private RuntimeException wrong(Caller caller, String field, String code, Object... values) {
    return access.wrong(caller, field, "font." + code, values);
  }
}

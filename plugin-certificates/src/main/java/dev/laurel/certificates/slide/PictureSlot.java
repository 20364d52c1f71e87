package dev.laurel.certificates.slide;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A shape in whose place a picture is printed: its alternative text is a picture placeholder,
 * <code>
 * ${organization.logo}</code> or <code>${signature:NAME}</code>.
 *
 * @param name what is between <code>${</code> and <code>}</code>: {@code organization.logo} or
 *     {@code signature:NAME}
 * @param where the name of the shape
 * @param place where it stands on the slide
 */
public record PictureSlot(String name, String where, Box place) {

  private static final String LOGO = "organization.logo";
  private static final String SIGNATURE = "signature:";
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "\\$\\{\\s*(organization\\.logo|signature\\s*:\\s*[^{}]{1,100}?)\\s*}",
          Pattern.CASE_INSENSITIVE);

  /** The name of the placeholder that a shape's alternative text holds. */
  static Optional<String> nameIn(Identity identity) {
    Matcher matcher = PLACEHOLDER.matcher(identity.alternativeText());
    return matcher.find() ? Optional.of(canonical(matcher.group(1))) : Optional.empty();
  }

  /** A name as it is kept: {@code Signature : Anna Berg} is {@code signature:Anna Berg}. */
  public static String canonical(String name) {
    String stripped = name.strip().replaceAll("\\s+", " ");
    if (stripped.toLowerCase(Locale.ROOT).matches("signature\\s?:.*")) {
      return SIGNATURE + stripped.replaceFirst("^[^:]*:\\s*", "");
    }
    return stripped.equalsIgnoreCase(LOGO) ? LOGO : stripped;
  }

  /**
   * The shape's identity once the picture is in its place: the words instead of the placeholder.
   */
  static Identity filled(Identity identity, String name) {
    String words = name.equals(LOGO) ? "Logo" : name.substring(SIGNATURE.length());
    return new Identity(
        identity.id(),
        identity.name(),
        PLACEHOLDER
            .matcher(identity.alternativeText())
            .replaceAll(Matcher.quoteReplacement(words))
            .strip(),
        false,
        identity.inherited());
  }
}

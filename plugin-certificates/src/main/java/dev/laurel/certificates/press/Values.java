package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.Placeholder;
import dev.laurel.certificates.slide.Token;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What is printed for each placeholder. Values are text, whatever they contain. */
interface Values {

  /** What is printed for a placeholder; empty if there is nothing. */
  String of(Token token);

  /**
   * The placeholders themselves, as they are written: what the designer saw. A least size is left
   * out, so that asking for one does not widen the room.
   */
  static Values asWritten() {
    return token ->
        token.format() == null || token.leastSize() > 0
            ? "${" + token.name() + "}"
            : "${" + token.name() + ":" + token.format() + "}";
  }

  /**
   * The details of a certificate, dates in the way of a language. Each value is made once; not for
   * use by several threads.
   */
  static Values of(Details details, Locale language) {
    Map<Token, String> made = new HashMap<>();
    return token -> made.computeIfAbsent(token, one -> value(one, details, language));
  }

  private static String value(Token token, Details details, Locale language) {
    Instant instant = details.dates().get(token.name());
    String value =
        instant != null
            ? date(instant, token, details, language)
            : details.texts().getOrDefault(token.name(), "");
    if (value.isEmpty() && token.name().equals(Placeholder.CERTIFICATE_QR.canonical())) {
      value = details.texts().getOrDefault(Placeholder.CERTIFICATE_URL.canonical(), "");
    }
    return Wording.of(value);
  }

  private static String date(Instant instant, Token token, Details details, Locale language) {
    String pattern = token.format();
    try {
      return DateFormats.of(pattern, language).format(instant.atZone(details.zone()));
    } catch (IllegalArgumentException | DateTimeException unreadable) {
      // Such a template is not feasible, but its preview shows what stands there.
      return "${" + token.name() + ":" + pattern + "}";
    }
  }
}

package dev.laurel.certificates.slide;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A placeholder as found on a slide.
 *
 * @param name in its canonical spelling if it is a known one, else as written without blanks
 * @param format the part behind the colon: a CLDR date pattern, or {@code min 18pt}
 */
public record Token(String name, @Nullable String format) {

  private static final Pattern LEAST =
      Pattern.compile("min\\s*(\\d{1,3}(?:\\.\\d)?)\\s*(?:pt)?", Pattern.CASE_INSENSITIVE);

  /** The size in points below which its text must not be shrunk; 0 where nothing is said. */
  public double leastSize() {
    Matcher least = LEAST.matcher(format == null ? "" : format);
    return least.matches() ? Double.parseDouble(least.group(1)) : 0;
  }
}

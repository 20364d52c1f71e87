package dev.laurel.certificates.feasibility;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words for a finding: what is the matter, and how to mend it.
 *
 * @param what the first sentence
 * @param mend the rest, or empty
 */
public record FindingWords(String what, String mend) {

  private static final Pattern FIRST_SENTENCE =
      Pattern.compile(
          "(?<=[.”]\\.|[^A-Z.]\\.|[A-Z]{2}\\.) (?=\\p{Lu}|\\p{IsArabic}|¿)|(?<=。)(?=.)");

  /** Those that may have nothing to propose. */
  private static final Set<String> PROPOSING =
      Set.of(FindingCode.UNKNOWN_PLACEHOLDER.name(), FindingCode.LOOKALIKE_PLACEHOLDER.name());

  /** Parts a text. */
  public static FindingWords of(String text) {
    String[] sentences = FIRST_SENTENCE.split(text, 2);
    return new FindingWords(sentences[0], sentences.length > 1 ? sentences[1] : "");
  }

  /**
   * Where the words are in the message bundles.
   *
   * @param values of the finding
   */
  public static String key(String code, List<String> values) {
    return "feasibility."
        + code
        + (PROPOSING.contains(code) && values.size() < 2 ? "_WITHOUT_PROPOSAL" : "");
  }
}

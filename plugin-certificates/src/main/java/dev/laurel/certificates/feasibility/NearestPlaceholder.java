package dev.laurel.certificates.feasibility;

import dev.laurel.certificates.Decision;
import dev.laurel.certificates.slide.Placeholder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Guesses which placeholder somebody meant, by what the words mean, then by how they are spelt. */
@Decision
final class NearestPlaceholder {

  private static final Map<String, Placeholder> WORDS =
      Map.ofEntries(
          Map.entry("name", Placeholder.LEARNER_NAME),
          Map.entry("student", Placeholder.LEARNER_NAME),
          Map.entry("learner", Placeholder.LEARNER_NAME),
          Map.entry("participant", Placeholder.LEARNER_NAME),
          Map.entry("recipient", Placeholder.LEARNER_NAME),
          Map.entry("nom", Placeholder.LEARNER_NAME),
          Map.entry("nombre", Placeholder.LEARNER_NAME),
          Map.entry("user", Placeholder.LEARNER_USERNAME),
          Map.entry("username", Placeholder.LEARNER_USERNAME),
          Map.entry("employee", Placeholder.LEARNER_EMPLOYEE_ID),
          Map.entry("grade", Placeholder.LEARNER_GRADE),
          Map.entry("score", Placeholder.LEARNER_GRADE),
          Map.entry("note", Placeholder.LEARNER_GRADE),
          Map.entry("course", Placeholder.COURSE_TITLE),
          Map.entry("title", Placeholder.COURSE_TITLE),
          Map.entry("cours", Placeholder.COURSE_TITLE),
          Map.entry("curso", Placeholder.COURSE_TITLE),
          Map.entry("organization", Placeholder.COURSE_ORGANIZATION),
          Map.entry("organisation", Placeholder.COURSE_ORGANIZATION),
          Map.entry("company", Placeholder.COURSE_ORGANIZATION),
          Map.entry("school", Placeholder.COURSE_ORGANIZATION),
          Map.entry("duration", Placeholder.COURSE_DURATION),
          Map.entry("hours", Placeholder.COURSE_DURATION),
          Map.entry("start", Placeholder.COURSE_START),
          Map.entry("end", Placeholder.COURSE_END),
          Map.entry("completion", Placeholder.COMPLETION_DATE),
          Map.entry("completed", Placeholder.COMPLETION_DATE),
          Map.entry("expires", Placeholder.CERTIFICATE_EXPIRES),
          Map.entry("expiry", Placeholder.CERTIFICATE_EXPIRES),
          Map.entry("expiration", Placeholder.CERTIFICATE_EXPIRES),
          Map.entry("date", Placeholder.CERTIFICATE_DATE),
          Map.entry("issued", Placeholder.CERTIFICATE_DATE),
          Map.entry("fecha", Placeholder.CERTIFICATE_DATE),
          Map.entry("id", Placeholder.CERTIFICATE_ID),
          Map.entry("serial", Placeholder.CERTIFICATE_ID),
          Map.entry("certificate", Placeholder.CERTIFICATE_ID),
          Map.entry("url", Placeholder.CERTIFICATE_URL),
          Map.entry("link", Placeholder.CERTIFICATE_URL),
          Map.entry("qr", Placeholder.CERTIFICATE_QR),
          Map.entry("signature", Placeholder.CERTIFICATE_SIGNATURE),
          Map.entry("signed", Placeholder.CERTIFICATE_SIGNATURE),
          Map.entry("signer", Placeholder.CERTIFICATE_SIGNATURE),
          Map.entry("signatory", Placeholder.CERTIFICATE_SIGNATURE),
          Map.entry("signataire", Placeholder.CERTIFICATE_SIGNATURE),
          Map.entry("firma", Placeholder.CERTIFICATE_SIGNATURE));
  private static final int CLOSE = 3;

  private NearestPlaceholder() {}

  /** The placeholder most like these words. */
  static Placeholder to(String words) {
    Placeholder nearest = Placeholder.LEARNER_NAME;
    int least = Integer.MAX_VALUE;
    for (Placeholder placeholder : Placeholder.values()) {
      int distance = distance(letters(words), letters(placeholder.canonical()));
      if (distance < least) {
        least = distance;
        nearest = placeholder;
      }
    }
    boolean oursMisspelt = words.indexOf('.') > 0 && least <= CLOSE;
    Placeholder meant = meant(words);
    return oursMisspelt || meant == null ? nearest : meant;
  }

  /** Whether these words are likely to stand for something a certificate prints. */
  static boolean plausible(String words) {
    return meant(words) != null
        || distance(letters(words), letters(to(words).canonical())) <= CLOSE;
  }

  private static @Nullable Placeholder meant(String words) {
    Placeholder meant = null;
    for (String word : words(words)) {
      Placeholder known = WORDS.get(word);
      if (known != null && !saidMoreExactly(word, meant)) {
        meant = known;
      }
    }
    return meant;
  }

  /** Of several words the last says what, unless it is as general as "name" or "date". */
  private static boolean saidMoreExactly(String word, @Nullable Placeholder before) {
    return before != null
        && ((word.equals("name") && before == Placeholder.COURSE_TITLE)
            || (word.equals("date") && before.date()));
  }

  private static List<String> words(String text) {
    String apart = text.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").toLowerCase(Locale.ROOT);
    return List.of(apart.split("[^\\p{L}]+", -1));
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** Levenshtein's distance. */
  private static int distance(String one, String other) {
    int[] previous = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] current = new int[other.length() + 1];
      current[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
      }
      previous = current;
    }
    return previous[other.length()];
  }
}
